import { describe, expect, test } from 'vitest';
import type { VocabularyEntry, Synonym } from '../../../../../src/search/index/format/entry.ts';
import type { Stem } from '../../../../../src/search/index/pagefind/decode-index.ts';
import { toEntries } from '../../../../../src/search/index/write/to-entries.ts';
import { stemBy } from '../../support/stemmers.ts';

const toStem = (key: string, ...words: readonly string[]): Stem => ({
  key,
  spellings: new Map((words.length > 0 ? words : [key]).map((word) => [word, 1])),
  postings: [{ page: 0, count: 1, frequency: 1, inTitle: false }],
});

const means = (...words: string[]): Synonym => ({ preceding: [], following: [], words });

/** Entries of a site of twelve pages; a word's stem is what stands before its `s`. */
const entriesOf = (
  stems: readonly Stem[],
  synonyms: Record<string, readonly Synonym[]> = {},
): VocabularyEntry[] =>
  toEntries(
    { stems, lengths: Array.from({ length: 12 }, () => 80), names: [] },
    new Map(Object.entries(synonyms)),
    stemBy((word) => word.replace(/s$/u, '')),
  );

const wordsOf = (entries: readonly VocabularyEntry[]): string[] => entries.map(({ word }) => word);

test('entries are sorted by their first word, those of synonyms among them', () => {
  const stems = [toStem('zahlung'), toStem('adresse'), toStem('rechnung')];
  const entries = entriesOf(stems, { beleg: [means('rechnung')], zzz: [means('adresse')] });
  expect(wordsOf(entries)).toEqual(['adresse', 'beleg', 'rechnung', 'zahlung', 'zzz']);
  expect(wordsOf(entriesOf(stems.toReversed(), { beleg: [means('rechnung')] }))).toEqual([
    'adresse',
    'beleg',
    'rechnung',
    'zahlung',
  ]);
});

test('entries with the same first word are sorted by their spelling', () => {
  const stems = [toStem('résumé'), toStem('resume'), toStem('resumé')];
  for (const order of [stems, stems.toReversed()]) {
    expect(wordsOf(entriesOf(order))).toEqual(['resume', 'resumé', 'résumé']);
  }
});

test('an entry tells pages, words like it and the parts of a compound', () => {
  const stems = ['rechnungsadresse', 'rechnung', 'adresse'].map((word) => toStem(word));
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
  const stems = [toStem('bike', 'bike', 'bikes'), toStem('theft'), toStem('police')];

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
