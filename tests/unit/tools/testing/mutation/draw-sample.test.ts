import { expect, test } from 'vitest';
import { drawSample } from '../../../../../tools/testing/mutation/draw-sample.ts';

const items = Array.from({ length: 1000 }, (_, index) => index);

test('the same seed draws the same items, another one others', () => {
  expect(drawSample(items, 50, 1)).toEqual(drawSample(items, 50, 1));
  expect(drawSample(items, 50, 1)).not.toEqual(drawSample(items, 50, 2));
});

test('a sample is spread over all items and keeps their order', () => {
  const sample = drawSample(items, 100, 1);
  expect(sample).toHaveLength(100);
  expect(sample).toEqual(sample.toSorted((a, b) => a - b));
  for (const start of [0, 250, 500, 750]) {
    const quarter = sample.filter((item) => item >= start && item < start + 250);
    expect(quarter.length).toBeGreaterThan(10);
  }
});

test('a sample of more than there is is everything', () => {
  expect(drawSample([1, 2, 3], 5, 1)).toEqual([1, 2, 3]);
});
