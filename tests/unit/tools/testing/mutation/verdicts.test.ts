import { expect, test } from 'vitest';
import type { LogLine } from '../../../../../tools/testing/mutation/protocol.ts';
import { toVerdicts } from '../../../../../tools/testing/mutation/verdicts.ts';

const file = 'tests/unit/a.test.ts';
const begun: LogLine = { kind: 'file-begun', file };

test('a mutant is killed by the test that failed with it', () => {
  const { killed } = toVerdicts([begun, { kind: 'killed', id: 3, by: 'a > b' }]);
  expect([...killed]).toEqual([[3, 'a > b']]);
});

test('what a test killed does not count when it cannot be repeated, and is tried alone', () => {
  const { killed, metBy } = toVerdicts([
    begun,
    { kind: 'met', test: 'a', ids: [3, 4], seconds: 1 },
    { kind: 'killed', id: 3, by: 'a' },
    { kind: 'distrusted', test: 'a', ids: [3] },
  ]);
  expect(killed.size).toBe(0);
  expect(metBy.get(3)?.get(file)).toBe('outside');
  expect(metBy.get(4)?.get(file)).toBe('inside');
});

test('a mutant that is met while modules are loaded stays so when a test meets it too', () => {
  const { metBy } = toVerdicts([
    begun,
    { kind: 'outside', ids: [3] },
    { kind: 'met', test: 'a', ids: [3], seconds: 1 },
  ]);
  expect(metBy.get(3)?.get(file)).toBe('outside');
});

test('a log that ends in the middle tells what was being tried', () => {
  const tried: LogLine[] = [begun, { kind: 'trying', id: 7 }];
  expect(toVerdicts(tried).trying).toBe(7);
  expect(toVerdicts([...tried, { kind: 'survived', id: 7 }]).trying).toBe(0);
});

test('a mutant tried alone is known by its number and the file of tests', () => {
  const { alone, killed } = toVerdicts([{ kind: 'alone-done', id: 2, file, killed: true }]);
  expect(alone.get(`2 ${file}`)).toBe(true);
  expect(killed.get(2)).toBe(file);
});
