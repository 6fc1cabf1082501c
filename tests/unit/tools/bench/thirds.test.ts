import { expect, test } from 'vitest';
import { isKeptAside, thirdOf, thirds } from '../../../../tools/bench/search/thirds.ts';

const texts = Array.from({ length: 60 }, (_, number) => `t${String(number + 1).padStart(2, '0')}`);

test('a text belongs to one third, wherever and whenever it is asked about', () => {
  expect(['t01', 't02', 't03', 'refund'].map(thirdOf)).toEqual([1, 2, 0, 1]);
});

test('the texts of a collection fall into thirds of the same size', () => {
  const counts = Array.from(
    { length: thirds },
    (_, third) => texts.filter((text) => thirdOf(text) === third).length,
  );
  expect(counts).toEqual([20, 20, 20]);
});

test('one third is kept aside', () => {
  expect(texts.filter(isKeptAside)).toHaveLength(20);
  expect(new Set(texts.filter(isKeptAside).map(thirdOf)).size).toBe(1);
});
