import { describe, expect, test } from 'vitest';
import { readConcept } from '../../../../../src/search/index/format/concept.ts';
import type { VocabularyEntry } from '../../../../../src/search/index/format/entry.ts';
import type { CountedWord } from '../../../../../src/search/index/write/count-words.ts';
import { fold } from '../../../../../src/search/language/normalize.ts';
import {
  toVocabularyContent,
  type VocabularyContent,
} from '../../../../../src/search/index/write/to-entries.ts';
import { parseLexicon } from '../../../../../src/search/language/lexicon.ts';
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

/** What the vocabulary tells of a site of twelve pages; a word's stem is what stands before its `s`. */
const contentOf = (words: readonly [string, CountedWord][], lexicon = ''): VocabularyContent =>
  toVocabularyContent(
    { words: new Map(words), lengths: Array.from({ length: 12 }, () => 80) },
    parseLexicon(lexicon),
    { language: 'hr', stemmer: stemBy((word) => word.replace(/s$/u, '')), found: new Map() },
  );

const entriesOf = (...asked: Parameters<typeof contentOf>): readonly VocabularyEntry[] =>
  contentOf(...asked).entries;

const wordsOf = (entries: readonly VocabularyEntry[]): string[] => entries.map(({ word }) => word);

test('entries are sorted by their first word, those of customers’ words among them', () => {
  const stems = toWords('zahlung', 'adresse', 'rechnung');
  const entries = entriesOf(stems, 'beleg > rechnung\nzzz > adresse');
  expect(wordsOf(entries)).toEqual(['adresse', 'beleg', 'rechnung', 'zahlung', 'zzz']);
  expect(wordsOf(entriesOf(stems.toReversed(), 'beleg > rechnung'))).toEqual([
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

describe('phrases', () => {
  const stems = toWords('bike', 'bikes', 'theft', 'police');

  const phrasesOf = (word: string, lexicon: string): VocabularyEntry['phrases'] | undefined =>
    entriesOf(stems, lexicon).find(({ words }) => words.includes(word))?.phrases;

  test('belong to the entry of the stem of their head, each with the place of its concept', () => {
    const phrases = phrasesOf('bike', 'bikes gone > theft\nbike | police');
    expect(phrases).toEqual([
      { preceding: [], following: ['gone'], concept: { file: 0, line: 0 }, closeness: 1 },
      { preceding: [], following: [], concept: { file: 0, line: 1 }, closeness: 1 },
    ]);
  });

  test('make an entry of a word that the site has not, with its stem', () => {
    const [cycle] = entriesOf(stems, 'acycles, acycle > bike');
    expect(cycle).toMatchObject({
      word: 'acycles',
      words: ['acycles'],
      stem: 'acycle',
      documentFrequency: 0,
      postings: [],
    });
    expect(cycle?.phrases).toHaveLength(2);
  });

  test('that lead nowhere make none', () => {
    expect(wordsOf(entriesOf(stems, 'acycle > lock'))).not.toContain('acycle');
  });

  test('lead to the lines of files in which the concepts stand', () => {
    const many = Array.from({ length: 400 }, (_, number) => `zz${number} gone > bike`).join('\n');
    const { entries, concepts } = contentOf(stems, many);
    expect(concepts.length).toBeGreaterThan(1);
    for (const { phrases } of entries) {
      for (const { concept } of phrases) {
        const line = concepts[concept.file]?.split('\n')[concept.line] ?? '';
        expect(readConcept(line).words.map(({ word }) => word)).toEqual(['bike', 'bikes']);
      }
    }
  });
});
