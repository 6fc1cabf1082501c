import type { CheckedContent } from '../check/check-content.ts';
import type { Problem } from '../read/files/problem.ts';
import type { Candidate } from './fix-article.ts';
import { toldOnce } from './with-mended.ts';

/**
 * What is wrong after mending: a finding that is still there, or one that was not there before, in
 * the mended files or everywhere. Undefined if all is well.
 */
export function findFault(
  candidates: readonly Candidate[],
  before: CheckedContent,
  after: CheckedContent,
  scope: 'own' | 'everywhere' = 'own',
): string | undefined {
  const files = new Set(candidates.map(({ article }) => article.file));
  const counts = Map.groupBy(before.problems, keyOf);
  const known = new Map([...counts].map(([key, { length }]) => [key, length]));
  for (const problem of after.problems) {
    if (toldOnce.includes(problem.code)) continue;
    if (scope === 'own' && !files.has(problem.file)) continue;
    const left = known.get(keyOf(problem)) ?? 0;
    if (left === 0) return `it would bring ${name(problem)}`;
    known.set(keyOf(problem), left - 1);
  }
  const still = candidates.flatMap((one) => findStill(one, before, after)).at(0);
  return still && `${name(still)} would still be there`;
}

/** A finding that was mended and is told of as often as before. */
function findStill(
  { article: { file }, mends }: Candidate,
  before: CheckedContent,
  after: CheckedContent,
): readonly Problem[] {
  const keys = new Set(
    mends.flatMap(({ code, line }) => (code ? [`${code} ${file} ${line}`] : [])),
  );
  const list = ({ problems }: CheckedContent) => problems.filter((one) => keys.has(keyOf(one)));
  const [old, left] = [list(before), list(after)];
  return left.filter((one) => count(left, one) >= Math.max(1, count(old, one)));
}

const count = (problems: readonly Problem[], one: Problem): number =>
  problems.filter((other) => keyOf(other) === keyOf(one)).length;

const keyOf = ({ code, file, line }: Problem): string => `${code} ${file} ${line ?? ''}`;

const name = ({ code, file, line }: Problem): string =>
  `${code} in ${file}${line === undefined ? '' : `:${line}`}`;
