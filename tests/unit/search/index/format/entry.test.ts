import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyEntry,
  readEntry,
  type VocabularyEntry,
  writeEntry,
} from '../../../../../src/search/index/format/entry.ts';

const entry: VocabularyEntry = {
  word: 'rechnungsadresse',
  words: ['rechnungsadresse', 'rechnungsadressen'],
  stem: 'rechnungsadress',
  documentFrequency: 12,
  postings: [
    { page: 0, termFrequency: 1 / 52, inTitle: false },
    { page: 1, termFrequency: 1, inTitle: true },
    { page: 4321, termFrequency: 27 / 52, inTitle: true },
  ],
  widenedFrequency: 40,
  similarWords: [{ word: 'rechnung', weight: 9 / 35 }],
  similarPages: [
    { page: 3, termFrequency: 5 / 35 },
    { page: 400, termFrequency: 5 / 35 },
    { page: 7, termFrequency: 9 / 35 },
  ],
  parts: ['rechnung', 'adresse'],
  synonyms: [
    { preceding: [], following: ['andern'], words: ['anschrift', 'konto'] },
    { preceding: ['keine'], following: [], words: ['konto'] },
  ],
};

const read = (line: string): VocabularyEntry => {
  const end = line.indexOf('\t');
  return readEntry(line.slice(0, end), line.slice(end + 1));
};

test('what is written is read back', () => {
  expect(read(writeEntry(entry))).toEqual(entry);
});

test('a long list is told by its place', () => {
  const elsewhere = { ...entry, postings: { file: 99, line: 40 } };
  expect(read(writeEntry(elsewhere))).toEqual(elsewhere);
});

test('an entry without anything but its pages is short', () => {
  expect(writeEntry({ ...emptyEntry('hotel'), documentFrequency: 3, widenedFrequency: 3 })).toBe(
    'hotel\t\t\t3',
  );
});

test('any words and pages are read back', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ñ', '密', '𝒳', '1'), minLength: 1 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
      fc.uniqueArray(fc.nat(100_000), { maxLength: 9 }),
      (words, pages) => {
        const [first = ''] = words;
        const similarPages = pages
          .toSorted((one, other) => one - other)
          .map((page) => ({ page, termFrequency: 7 / 35 }));
        const written = {
          ...emptyEntry(first),
          words,
          documentFrequency: 5,
          widenedFrequency: 9,
          similarPages,
        };
        expect(read(writeEntry(written))).toEqual(written);
      },
    ),
  );
});
