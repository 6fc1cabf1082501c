import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, findNearestName, suggest } from '../../../src/lib/nearest-name.ts';

test('finds a name with swapped, missing, added or wrong letters', () => {
  const fields = ['title', 'description', 'keywords'];
  expect(findNearestName('titel', fields)).toBe('title');
  expect(findNearestName('tile', fields)).toBe('title');
  expect(findNearestName('discription', fields)).toBe('description');
  expect(findNearestName('KEYWORDS', fields)).toBe('keywords');
});

test('finds a name by its beginning', () => {
  expect(findNearestName('desc', ['title', 'description'])).toBe('description');
});

test('does not guess when nothing comes close', () => {
  expect(findNearestName('author', ['title', 'description'])).toBeUndefined();
  expect(suggest('author', ['title'], 'Remove it.')).toBe('Remove it.');
});

test('counts a swap of neighbours as one slip', () => {
  expect(editDistance('titel', 'title')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});

test('is a distance: zero only for equal words, the same both ways, never more than the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance === 0).toBe(a === b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('gives up above the limit without changing the answer below it', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 10 }),
      fc.string({ maxLength: 10 }),
      fc.nat(5),
      (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      },
    ),
  );
});
