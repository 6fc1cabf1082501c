import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyEntry,
  readEntry,
  writeEntry,
  type VocabularyEntry,
} from '../../../../../src/search/index/format/entry.ts';
import { entryArbitrary } from './arbitraries.ts';

const read = (line: string): VocabularyEntry => {
  const end = line.indexOf('\t');
  return readEntry(line.slice(0, end), line.slice(end + 1));
};

test('any entry is read back as it was written', () => {
  fc.assert(
    fc.property(entryArbitrary, (entry) => {
      expect(read(writeEntry(entry))).toEqual(entry);
    }),
  );
});

test('an entry is one line', () => {
  fc.assert(
    fc.property(entryArbitrary, (entry) => {
      expect(writeEntry(entry)).not.toMatch(/[\n\r]/u);
    }),
  );
});

test('a line tells what the words share once, and nothing of what there is none', () => {
  expect(
    writeEntry({ ...emptyEntry('bike'), words: ['bike', 'bikes'], documentFrequency: 9 }),
  ).toBe('bike\t4s\t\t9\t0');
  expect(writeEntry({ ...emptyEntry('hotel'), documentFrequency: 3, widenedFrequency: 3 })).toBe(
    'hotel\t\t\t3',
  );
});

test('every field has its place', () => {
  const entry: VocabularyEntry = {
    word: 'rechnungen',
    words: ['rechnung', 'rechnungen'],
    stem: 'rechn',
    documentFrequency: 40,
    widenedFrequency: 72,
    postings: { file: 37, line: 2 },
    similarWords: [{ word: 'abrechnung', weight: 9 / 35 }],
    similarPages: [
      { page: 3, termFrequency: 5 / 35 },
      { page: 40, termFrequency: 5 / 35 },
      { page: 7, termFrequency: 1 },
    ],
    parts: ['rechen', 'tag'],
    phrases: [
      { preceding: [], following: ['zahl', 'konto'], concept: { file: 0, line: 40 }, closeness: 1 },
      { preceding: ['kein'], following: [], concept: { file: 38, line: 2 }, closeness: 7 / 35 },
    ],
  };
  expect(writeEntry(entry).split('\t')).toEqual([
    'rechnung',
    '8en',
    '8en',
    '14',
    '20',
    '5',
    '@11.2',
    '90abrechnung',
    '53.11 z7',
    '4en 0tag',
    'zahl+konto=z0.14 kein<=712.2',
  ]);
});

test('shares are told in 35ths, and the smallest is not nothing', () => {
  const entry = { ...emptyEntry('a'), similarWords: [{ word: 'b', weight: 0.001 }] };
  expect(read(writeEntry(entry)).similarWords).toEqual([{ word: 'b', weight: 1 / 35 }]);
});
