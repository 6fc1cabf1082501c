import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readConcept,
  writeConcept,
  type IndexedConcept,
} from '../../../../../src/search/index/format/concept.ts';
import { conceptArbitrary } from './arbitraries.ts';

test('any concept is read back as it was written, in one line', () => {
  fc.assert(
    fc.property(conceptArbitrary, (concept) => {
      const line = writeConcept(concept);
      expect(line).not.toMatch(/[\n\r]/u);
      expect(readConcept(line)).toEqual(concept);
    }),
  );
});

test('every field has its place', () => {
  const concept: IndexedConcept = {
    words: [
      { word: 'refund', degree: 1 },
      { word: 'repay', degree: 14 / 35 },
    ],
    documentFrequency: 40,
    postings: [],
  };
  expect(writeConcept(concept)).toBe('14\tzrefund erepay\t');
});

test('figures are rounded, and the smallest degree is not nothing', () => {
  const words = [
    { word: 'refund', degree: 0.701 },
    { word: 'repay', degree: 0.001 },
  ];
  const read = readConcept(writeConcept({ words, documentFrequency: 3.6, postings: [] }));
  expect(read.documentFrequency).toBe(4);
  expect(read.words.map(({ degree }) => degree)).toEqual([25 / 35, 1 / 35]);
});

test('an empty line is a concept of nothing', () => {
  expect(readConcept('')).toEqual({ words: [], documentFrequency: 0, postings: [] });
});
