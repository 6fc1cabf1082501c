import { expect, test } from 'vitest';
import { orderConcepts } from '../../../../../src/search/index/write/order-concepts.ts';
import type { PhraseHead } from '../../../../../src/search/index/write/to-concepts.ts';

const toHead = (
  word: string,
  concepts: readonly number[],
  following: string[] = [],
): PhraseHead => ({
  word,
  stem: word,
  phrases: concepts.map((concept) => ({ preceding: [], following, concept, closeness: 1 })),
});

test('concepts that one word means stand side by side, those first that more words do', () => {
  const heads = [
    toHead('money', [0, 4]),
    toHead('refund', [0, 2]),
    toHead('back', [0, 2]),
    toHead('card', [5, 1]),
  ];
  expect(orderConcepts(6, heads)).toEqual([0, 2, 4, 1, 5, 3]);
});

test('what a word means only within a phrase is not near', () => {
  expect(orderConcepts(3, [toHead('top', [0, 2], ['up'])])).toEqual([0, 1, 2]);
  expect(orderConcepts(0, [])).toEqual([]);
});
