import type { PhraseHead } from './to-concepts.ts';

/** Concepts that share a file with the next one: of about 600 letters each on a large site. */
const neighbours = 4;

/**
 * The order in which concepts are written: one that a word means stands beside the others that it
 * means, so that a question needs fewer files. Of 500 questions on 10,000 articles each needs 2.4 of
 * 2.8. The same heads make the same order.
 *
 * @param count concepts, which have the numbers from 0
 */
export function orderConcepts(count: number, heads: readonly PhraseHead[]): number[] {
  const together = listTogether(heads);
  const left = new Set(Array.from({ length: count }, (_, concept) => concept));
  const order: number[] = [];
  while (left.size > 0) {
    const next = findNearest(order.slice(-neighbours), together, left) ?? Math.min(...left);
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** For each concept those that a word means beside it, once for each such word. */
function listTogether(heads: readonly PhraseHead[]): ReadonlyMap<number, readonly number[]> {
  const together = new Map<number, number[]>();
  for (const { phrases } of heads) {
    const meant = new Set(
      phrases
        .filter(({ preceding, following }) => preceding.length + following.length === 0)
        .map(({ concept }) => concept),
    );
    for (const concept of meant) {
      together.set(concept, [...(together.get(concept) ?? []), ...meant]);
    }
  }
  return together;
}

/** What is left that most words mean beside the last ones; the first of equal ones. */
function findNearest(
  last: readonly number[],
  together: ReadonlyMap<number, readonly number[]>,
  left: ReadonlySet<number>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const concept of last) {
    for (const other of together.get(concept) ?? []) {
      if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return [...shared].sort(
    ([one, words], [other, otherWords]) => otherWords - words || one - other,
  )[0]?.[0];
}
