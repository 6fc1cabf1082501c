import { describe, expect, test } from 'vitest';
import type { VocabularyEntry, Synonym } from '../../../../../src/search/index/format/entry.ts';
import type { CountedWord } from '../../../../../src/search/index/write/count-words.ts';
import { fold } from '../../../../../src/search/language/normalize.ts';
import { toEntries } from '../../../../../src/search/index/write/to-entries.ts';
import { stemBy } from '../../support/stemmers.ts';

/** A word on the first page, and the words that have its stem. */
const toWords = (...spellings: readonly string[]): [string, CountedWord][] =>
  spellings.map((spelling) => [
    fold(spelling),
    {
      spellings: new Map([[spelling, 1]]),
      pages: new Map([[0, { count: 1, frequency: 1, inTitle: false }]]),
    },
  ]);

const means = (...words: string[]): Synonym => ({ preceding: [], following: [], words });

/** Entries of a site of twelve pages; a word's stem is what stands before its `s`. */
const entriesOf = (
  words: readonly [string, CountedWord][],
  synonyms: Record<string, readonly Synonym[]> = {},
): VocabularyEntry[] =>
  toEntries(
    { words: new Map(words), lengths: Array.from({ length: 12 }, () => 80) },
    new Map(Object.entries(synonyms)),
    stemBy((word) => word.replace(/s$/u, '')),
  );

const wordsOf = (entries: readonly VocabularyEntry[]): string[] => entries.map(({ word }) => word);

test('entries are sorted by their first word, those of synonyms among them', () => {
  const stems = toWords('zahlung', 'adresse', 'rechnung');
  const entries = entriesOf(stems, { beleg: [means('rechnung')], zzz: [means('adresse')] });
  expect(wordsOf(entries)).toEqual(['adresse', 'beleg', 'rechnung', 'zahlung', 'zzz']);
  expect(wordsOf(entriesOf(stems.toReversed(), { beleg: [means('rechnung')] }))).toEqual([
    'adresse',
    'beleg',
    'rechnung',
    'zahlung',
  ]);
});

test('an entry tells pages, words like it and the parts of a compound', () => {
  const stems = toWords('rechnungsadresse', 'rechnung', 'adresse');
  const compound = entriesOf(stems).find(({ word }) => word === 'rechnungsadresse');
  expect(compound).toMatchObject({
    stem: 'rechnungsadresse',
    documentFrequency: 1,
    postings: [{ page: 0, termFrequency: 0.5, inTitle: false }],
    parts: ['rechnung', 'adresse'],
  });
  const part = entriesOf(stems).find(({ word }) => word === 'rechnung');
  expect(part?.parts).toEqual([]);
});

describe('synonyms', () => {
  const stems = toWords('bike', 'bikes', 'theft', 'police');

  const synonymsOf = (word: string, synonyms: Record<string, readonly Synonym[]>) =>
    entriesOf(stems, synonyms).find(({ words }) => words.includes(word))?.synonyms;

  test('belong to the entry of any of its words', () => {
    expect(synonymsOf('bike', { bikes: [means('theft')], bike: [means('police')] })).toEqual([
      means('police'),
      means('theft'),
    ]);
  });

  test('lead only to words of the site, or to other forms of these', () => {
    expect(synonymsOf('bike', { bike: [means('lock')] })).toEqual([]);
    expect(synonymsOf('bike', { bike: [means('thefts')] })).toEqual([means('thefts')]);
    expect(synonymsOf('theft', { theft: [means('bikes')] })).toEqual([means('bikes')]);
  });

  test('of several words need all of them', () => {
    expect(synonymsOf('bike', { bike: [means('theft', 'police')] })).toEqual([
      means('theft', 'police'),
    ]);
    expect(synonymsOf('bike', { bike: [means('theft', 'lock')] })).toEqual([]);
  });

  test('make an entry of a word that the site has not', () => {
    const [cycle] = entriesOf(stems, { acycle: [means('bike')] });
    expect(cycle).toMatchObject({
      word: 'acycle',
      words: ['acycle'],
      documentFrequency: 0,
      synonyms: [means('bike')],
    });
  });

  test('that lead nowhere make none', () => {
    expect(wordsOf(entriesOf(stems, { acycle: [means('lock')] }))).not.toContain('acycle');
  });
});
