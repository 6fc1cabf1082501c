import { expect, test } from 'vitest';
import { didYouMean, findNearestName, suggest } from '../../../../src/lib/text/nearest-name.ts';

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

test('the name with the fewest slips is meant, and of equals the one that was named first', () => {
  expect(findNearestName('colour', ['colors', 'color', 'colours'])).toBe('color');
  expect(findNearestName('abd', ['abc', 'abe'])).toBe('abc');
  expect(findNearestName('article', ['articles', 'article'])).toBe('article');
});

test('short names allow one slip, names of six letters two, and no name more than three', () => {
  expect(findNearestName('ab', ['abc'])).toBe('abc');
  expect(findNearestName('ab', ['abcd'])).toBeUndefined();
  expect(findNearestName('abcde', ['xycde'])).toBeUndefined();
  expect(findNearestName('abcdef', ['xycdef'])).toBe('xycdef');
  expect(findNearestName('abcdefghijkl', ['xyzdefghijkl'])).toBe('xyzdefghijkl');
  expect(findNearestName('abcdefghijkl', ['vxyzefghijkl'])).toBeUndefined();
});

test('a slip is likelier than a name that was not typed to its end; of those the first counts', () => {
  expect(findNearestName('ord', ['order-of-fields', 'org'])).toBe('org');
  expect(findNearestName('ORD', ['order-of-fields', 'order-of-pages'])).toBe('order-of-fields');
  expect(findNearestName('des', ['Description'])).toBe('Description');
  expect(findNearestName('or', ['order-of-fields'])).toBeUndefined();
});

test('asks for the name that was meant', () => {
  expect(suggest('titel', ['title'], 'Remove it.')).toBe('Did you mean "title"?');
  expect(didYouMean('title')).toBe('Did you mean "title"?');
});
