import { describe, expect, test } from 'vitest';
import { toOwners } from '../../../tools/bench/cpu-profile.ts';
import { toPhases } from '../../../tools/bench/phases.ts';
import { formatSpread, toSpread } from '../../../tools/bench/statistics.ts';

describe('spread of measurements', () => {
  test('takes the middle of an odd series whatever its order', () => {
    expect(toSpread([9, 1, 4])).toEqual({ min: 1, median: 4, max: 9 });
  });

  test('takes the mean of the two in the middle of an even series', () => {
    expect(toSpread([10, 1, 2, 4]).median).toBe(3);
  });

  test('refuses an empty series', () => {
    expect(() => toSpread([])).toThrow('No measurements');
  });

  test('is written in a unit', () => {
    expect(formatSpread({ min: 1024, median: 2048, max: 4096 }, 1024, 0)).toBe('1 / 2 / 4');
  });
});

test('phases of a build are read from what it prints', () => {
  const output = '  Checking …\n  Checking: done in 1.2 s\nnoise\n  Compressing: done in 10 s\n';
  expect(toPhases(output)).toEqual([
    { name: 'Checking', seconds: 1.2 },
    { name: 'Compressing', seconds: 10 },
  ]);
});

test('a profile is summed up by package, most first', () => {
  const frame = (url: string, functionName = 'run') => ({ functionName, url });
  const owners = toOwners({
    nodes: [
      { id: 1, callFrame: frame('file:///p/node_modules/@shikijs/core/dist/i.mjs') },
      { id: 2, callFrame: frame('node:fs') },
      { id: 3, callFrame: frame('', '(garbage collector)') },
    ],
    samples: [1, 2, 1, 3],
    timeDeltas: [1e6, 5e5, 2e6, 1e5],
  });
  expect(owners).toEqual([
    { owner: '@shikijs/core', seconds: 3 },
    { owner: 'Node', seconds: 0.5 },
    { owner: '(garbage collector)', seconds: 0.1 },
  ]);
});
