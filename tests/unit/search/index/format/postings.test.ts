import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readListsFile,
  readPostings,
  writeListsFile,
  writePostings,
} from '../../../../../src/search/index/format/postings.ts';
import { postingsArbitrary } from './arbitraries.ts';

test('any list is read back as it was written', () => {
  fc.assert(
    fc.property(postingsArbitrary, (postings) => {
      expect(readPostings(writePostings(postings))).toEqual(postings);
    }),
  );
});

test('any lists are read back from their file by their line', () => {
  fc.assert(
    fc.property(fc.array(postingsArbitrary, { minLength: 1, maxLength: 9 }), (lists) => {
      const read = readListsFile(writeListsFile(lists.map(writePostings)));
      expect(read.map(readPostings)).toEqual(lists);
    }),
  );
});

test('a page is told by the pages left out before it, the title sign and its level', () => {
  const usual = { termFrequency: 1, inTitle: false };
  expect(writePostings([{ page: 3, termFrequency: 1, inTitle: true }])).toBe('3~}');
  expect(writePostings([0, 1, 40].map((page) => ({ ...usual, page })))).toBe('}}12}');
});

test('a level is at most half of a 52nd away, and the weakest page has the first', () => {
  const levelOf = (termFrequency: number): number | undefined =>
    readPostings(writePostings([{ page: 0, termFrequency, inTitle: false }]))[0]?.termFrequency;
  fc.assert(
    fc.property(fc.double({ min: 1 / 104, max: 1, noNaN: true }), (termFrequency) => {
      expect(Math.abs((levelOf(termFrequency) ?? 0) - termFrequency)).toBeLessThanOrEqual(0.00962);
    }),
  );
  expect(levelOf(0.0001)).toBe(1 / 52);
});

test('no list begins like the place of a list in another file', () => {
  fc.assert(
    fc.property(postingsArbitrary, (postings) => {
      expect(writePostings(postings)).not.toMatch(/[@\t\n ]/u);
    }),
  );
});
