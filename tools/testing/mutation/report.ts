import { keyOf, type Mutant } from './mutant.ts';
import type { NumberedMutant } from './instrument.ts';
import type { Verdicts } from './verdicts.ts';

/** What became of the mutants of an area. */
export interface AreaResult {
  area: string;
  tried: number;
  killed: number;
  /** Of the killed ones, those that the type checker refuses. */
  refused: number;
  /** Alive, and a reason is given for each. */
  accepted: number;
  /** Alive, and nobody has said why. */
  survivors: readonly Survivor[];
}

export interface Survivor {
  place: string;
  change: string;
  operator: string;
  lineText: string;
  /** No test runs this code at all. */
  unmet: boolean;
}

/** Counts the verdicts on these mutants. */
export function toAreaResult(
  area: string,
  mutants: readonly NumberedMutant[],
  { killed, metBy }: Pick<Verdicts, 'killed' | 'metBy'>,
  isRefused: (mutant: Mutant) => boolean,
  acceptedSurvivors: ReadonlyMap<string, string>,
): AreaResult {
  const passed = mutants.filter(({ id }) => !killed.has(id));
  const alive = passed.filter(({ mutant }) => !isRefused(mutant));
  const survivors = alive.filter(({ mutant }) => !acceptedSurvivors.has(keyOf(mutant)));
  return {
    area,
    tried: mutants.length,
    killed: mutants.length - alive.length,
    refused: passed.length - alive.length,
    accepted: alive.length - survivors.length,
    survivors: survivors.map(({ id, mutant }) => ({
      place: `${mutant.file}:${String(mutant.line)}`,
      change: mutant.change,
      operator: mutant.operator,
      lineText: mutant.lineText,
      unmet: !metBy.has(id),
    })),
  };
}

/**
 * The mutation score, from 0 to 1: the share of the mutants that died, without those that cannot,
 * which mean the same as the code. Of none, all died.
 */
export function shareKilled({
  tried,
  killed,
  accepted,
}: Pick<AreaResult, 'tried' | 'killed' | 'accepted'>): number {
  const mortal = tried - accepted;
  return mortal === 0 ? 1 : killed / mortal;
}

/** A line for each survivor. */
export function describeSurvivors({ survivors }: AreaResult): readonly string[] {
  return survivors.map(
    ({ place, operator, change, unmet }) =>
      `  ${place}  ${operator}  ${change}${unmet ? '  (no test runs it)' : ''}`,
  );
}

/** A table of all areas with their sum. */
export function describeResults(results: readonly AreaResult[]): readonly string[] {
  const sum = (pick: (result: AreaResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  const total = {
    area: 'all',
    tried: sum(({ tried }) => tried),
    killed: sum(({ killed }) => killed),
    refused: sum(({ refused }) => refused),
    accepted: sum(({ accepted }) => accepted),
    survivors: results.flatMap(({ survivors }) => survivors),
  };
  const rows = [...results, ...(results.length > 1 ? [total] : [])].map((result) => [
    result.area,
    String(result.tried),
    String(result.killed),
    String(result.refused),
    String(result.accepted),
    String(result.survivors.length),
    `${(shareKilled(result) * 100).toFixed(1)} %`,
  ]);
  const head = ['area', 'mutants', 'killed', 'by types', 'accepted', 'survived', 'share'];
  return [head, ...rows].map((row) =>
    row.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(8))).join('  '),
  );
}
