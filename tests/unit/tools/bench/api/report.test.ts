import { describe, expect, test } from 'vitest';
import { toSlope } from '../../../../../tools/bench/api/memory.ts';
import {
  formatContention,
  formatMemory,
  formatSummaries,
  isFlat,
  listMisses,
  summarize,
} from '../../../../../tools/bench/api/report.ts';

const round = { name: 'bare', throughput: 9_000, cpu: 25e-6, p50: 1, p99: 4 } as const;

describe('figures of votes', () => {
  test('are medians of the rounds, and p99 a multiple of the bare route', () => {
    const summaries = summarize([
      round,
      { ...round, name: 'sqlite', throughput: 3_000, p99: 9 },
      { ...round, p99: 6 },
      { ...round, name: 'sqlite', throughput: 4_000, p99: 11 },
    ]);
    expect(summaries).toEqual([
      { ...round, p99: 5, ratio: 1 },
      { ...round, name: 'sqlite', throughput: 3_500, p99: 10, ratio: 2 },
    ]);
    expect(formatSummaries(summaries).split('\n')).toEqual([
      '        votes/s  p50, ms  p99, ms  p99 to bare  CPU of a vote, µs',
      'bare       9000      1.0      5.0          1.0                 25',
      'sqlite     3500      1.0     10.0          2.0                 25',
    ]);
  });

  test('name what is missed of the floor of each engine', () => {
    const slow = { ...round, throughput: 2_000, p99: 26, ratio: 3.1 };
    expect(listMisses({ ...slow, name: 'sqlite' })).toEqual([
      'sqlite: 2000 votes/s, asked for 3000',
      'sqlite: p99 is 26.0 ms, asked for 25',
      "sqlite: p99 is 3.1 times the bare route's",
    ]);
    expect(listMisses({ ...slow, name: 'postgres', p99: 25, ratio: 3 })).toEqual([]);
    expect(listMisses({ ...slow, name: 'bare' })).toEqual([]);
  });
});

test('who waits for a lock is a share of those at work', () => {
  const locks = { looks: 4, active: 8, waiting: 2, deadlocks: 0 };
  const rows = [{ processes: 3, articles: 1, throughput: 2_000, p99: 20, locks }];
  expect(formatContention(rows).split('\n')[1]).toMatch(/^3 +1 +2000 +20\.0 +2\.00 +25\.0 % +0$/u);
});

test('memory is told by its slope when the process is warm', () => {
  expect(toSlope([0, 1, 2].map((x) => ({ x, y: 5 - 2 * x })))).toBe(-2);
  const samples = [50, 90, 100, 101].map((megabytes, index) => ({
    ...{ minute: (index + 1) / 2, resident: megabytes * 1e6, heap: 30e6 },
  }));
  expect(formatMemory(samples)).toContain('resident 2.00 MB a minute, heap 0.00 MB a minute');
});

test('memory that goes up and down is flat, memory that grows is not', () => {
  const run = (heap: readonly number[], resident = 300) =>
    heap.map((megabytes, index) => ({
      minute: (index + 1) / 2,
      resident: (resident + (index % 2) * 20) * 1e6,
      heap: megabytes * 1e6,
    }));
  const still = run([20, 39, 39.2, 39.4, 39.3, 39.5, 39.4, 39.5]);
  expect(isFlat(still)).toBe(true);
  expect(formatMemory(still)).toContain('MB a minute: flat');
  const leaking = run([20, 39, 40, 41, 42, 43, 44, 45]);
  expect(isFlat(leaking)).toBe(false);
  expect(formatMemory(leaking)).toContain('MB a minute: not flat');
  const outside = still.map((sample) => ({ ...sample, resident: sample.minute * 100e6 }));
  expect(isFlat(outside)).toBe(false);
  expect(isFlat(still.slice(0, 3))).toBeUndefined();
});
