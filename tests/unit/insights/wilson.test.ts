import { expect, test } from 'vitest';
import { wilsonInterval, wilsonLower } from '../../../src/insights/wilson.ts';

test.each([
  // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i are at least %f and at most %f', (hits, total, lower, upper) => {
  const interval = wilsonInterval(hits, total);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test('knows nothing of nobody', () => {
  expect(wilsonInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
});

test('a share of many is surer than the same of few', () => {
  expect(wilsonLower(80, 100)).toBeGreaterThan(wilsonLower(4, 5));
  expect(wilsonLower(4, 5)).toBeGreaterThan(wilsonLower(1, 1));
});
