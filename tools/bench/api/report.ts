import { toSpread } from '../statistics.ts';
import { toSlope, type MemorySample } from './memory.ts';
import type { Contention, Round } from './rounds.ts';

/** What is asked of it, with server and load on the same two cores. */
export const floor = {
  /** Votes a second. */
  throughput: { sqlite: 3_000, postgres: 1_500 },
  /** 99 of 100 answers at 1,000 votes a second, in milliseconds. */
  p99: 25,
  /** The same, as a multiple of the bare route. */
  ratio: 3,
} as const;

/** Medians of the rounds of one system. */
export interface Summary extends Round {
  /** Of `p99`, to the bare route. */
  ratio: number;
}

export function summarize(rounds: readonly Round[]): Summary[] {
  const names = [...new Set(rounds.map(({ name }) => name))];
  const medians = names.map((name) => {
    const own = rounds.filter((round) => round.name === name);
    const of = (figure: (round: Round) => number): number => toSpread(own.map(figure)).median;
    return {
      ...{ name, throughput: of((round) => round.throughput), cpu: of((round) => round.cpu) },
      ...{ p50: of((round) => round.p50), p99: of((round) => round.p99) },
    };
  });
  const bare = medians.find(({ name }) => name === 'bare')?.p99 ?? Number.NaN;
  return medians.map((median) => ({ ...median, ratio: median.p99 / bare }));
}

/** What a system misses of the floor. */
export function listMisses({ name, throughput, p99, ratio }: Summary): string[] {
  if (name === 'bare') return [];
  return [
    throughput < floor.throughput[name] &&
      `${name}: ${throughput.toFixed(0)} votes/s, asked for ${floor.throughput[name]}`,
    p99 > floor.p99 && `${name}: p99 is ${p99.toFixed(1)} ms, asked for ${floor.p99}`,
    ratio > floor.ratio && `${name}: p99 is ${ratio.toFixed(1)} times the bare route's`,
  ].filter((miss) => miss !== false);
}

export const formatSummaries = (summaries: readonly Summary[]): string =>
  formatTable([
    ['', 'votes/s', 'p50, ms', 'p99, ms', 'p99 to bare', 'CPU of a vote, µs'],
    ...summaries.map(({ name, throughput, p50, p99, ratio, cpu }) => [
      ...[name, throughput.toFixed(0), p50.toFixed(1), p99.toFixed(1), ratio.toFixed(1)],
      (cpu * 1e6).toFixed(0),
    ]),
  ]);

export const formatContention = (rows: readonly Contention[]): string =>
  formatTable([
    ['processes', 'articles', 'votes/s', 'p99, ms', 'at work', 'waiting for a lock', 'deadlocks'],
    ...rows.map(({ processes, articles, throughput, p99, locks }) => [
      ...[String(processes), String(articles), throughput.toFixed(0), p99.toFixed(1)],
      (locks.active / locks.looks).toFixed(2),
      `${((100 * locks.waiting) / Math.max(1, locks.active)).toFixed(1)} %`,
      String(locks.deadlocks),
    ]),
  ]);

const megabyte = 1e6;

/** When the process is warm. */
const secondHalf = (samples: readonly MemorySample[]): readonly MemorySample[] =>
  samples.slice(Math.floor(samples.length / 2));

/** Bytes a minute by which a figure grows in the second half. */
const slopeOf = (samples: readonly MemorySample[], figure: 'resident' | 'heap'): number =>
  toSlope(secondHalf(samples).map((sample) => ({ x: sample.minute, y: sample[figure] })));

/**
 * Growth over the second half that counts as none, as a share of what is used: the heap is read after a
 * collection and hardly moves, resident memory goes up and down as the allocator likes.
 */
const mostGrowth = { heap: 0.03, resident: 0.15 } as const;

/** Whether memory grows; undefined of a run too short to tell. */
export function isFlat(samples: readonly MemorySample[]): boolean | undefined {
  const warm = secondHalf(samples);
  const [first, last] = [warm[0], warm.at(-1)];
  if (!first || !last || warm.length < 3) return undefined;
  const minutes = last.minute - first.minute;
  return (['heap', 'resident'] as const).every(
    (figure) => slopeOf(samples, figure) * minutes <= mostGrowth[figure] * first[figure],
  );
}

/** The series, by how much it grows in its second half, and what that means. */
export function formatMemory(samples: readonly MemorySample[]): string {
  const grow = (figure: 'resident' | 'heap'): string =>
    (slopeOf(samples, figure) / megabyte).toFixed(2);
  const isEven = isFlat(samples);
  const verdict = isEven === undefined ? 'too short to tell' : isEven ? 'flat' : 'not flat';
  const table = formatTable([
    ['minute', 'resident, MB', 'heap, MB'],
    ...samples.map(({ minute, resident, heap }) => [
      ...[minute.toFixed(1), (resident / megabyte).toFixed(0), (heap / megabyte).toFixed(1)],
    ]),
  ]);
  return (
    `${table}\nin the second half: resident ${grow('resident')} MB a minute, ` +
    `heap ${grow('heap')} MB a minute: ${verdict}`
  );
}

/** Columns under their heads, the first to the left. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
