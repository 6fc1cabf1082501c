import type { Score } from './score.ts';

const nameWidth = 44;
const columnWidth = 9;
const columns = ['@1', '@3', '@5', 'MRR@10', 'nothing', 'answer@1', 'p50 ms', 'p95 ms'];

/** Names of the columns of `toLine`. */
export const heading =
  ''.padEnd(nameWidth) + columns.map((column) => column.padStart(columnWidth)).join('');

/** One line of figures. */
export function toLine(name: string, score: Score): string {
  const shares = [
    score.first,
    score.firstThree,
    score.firstFive,
    score.mrr,
    score.withoutResults,
    score.answer,
  ].map(toPercent);
  const times = [score.median, score.p95].map((time) => time.toFixed(1));
  return (
    name.padEnd(nameWidth) +
    [...shares, ...times].map((cell) => cell.padStart(columnWidth)).join('')
  );
}

const toPercent = (share: number | undefined): string =>
  share === undefined ? '–' : `${(100 * share).toFixed(1)} %`;
