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

/** The series, and by how much it grows in its second half, when the process is warm. */
export function formatMemory(samples: readonly MemorySample[]): string {
  const warm = samples.slice(Math.floor(samples.length / 2));
  const grow = (figure: (sample: MemorySample) => number): string =>
    (toSlope(warm.map((sample) => ({ x: sample.minute, y: figure(sample) }))) / megabyte).toFixed(
      2,
    );
  const table = formatTable([
    ['minute', 'resident, MB', 'heap, MB'],
    ...samples.map(({ minute, resident, heap }) => [
      ...[minute.toFixed(1), (resident / megabyte).toFixed(0), (heap / megabyte).toFixed(1)],
    ]),
  ]);
  return (
    `${table}\nin the second half: resident ${grow(({ resident }) => resident)} MB a minute, ` +
    `heap ${grow(({ heap }) => heap)} MB a minute`
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
