import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../../../../src/search/index/format/directory.ts';
import { emptyEntry, type VocabularyEntry } from '../../../../../src/search/index/format/entry.ts';
import {
  readSpellingsFile,
  type Spelling,
} from '../../../../../src/search/index/format/spellings-file.ts';
import { readWordsFile } from '../../../../../src/search/index/format/words-file.ts';
import { writeVocabulary } from '../../../../../src/search/index/write/write-vocabulary.ts';

const toEntry = (word: string, pages = 1): VocabularyEntry => ({
  ...emptyEntry(word),
  documentFrequency: pages,
  widenedFrequency: pages,
});

/** A word that means the first concept. */
const phrase = { preceding: [], following: [], concept: { file: 0, line: 0 }, closeness: 1 };

/** The text of each file, by its name. */
const textsOf = (
  entries: readonly VocabularyEntry[],
  options?: Parameters<typeof writeVocabulary>[1],
): Map<string, string> =>
  new Map(
    writeVocabulary(entries, options).files.map(({ name, content }) => [
      name,
      inflateRawSync(content).toString('utf8'),
    ]),
  );

const spellingsOf = (
  entries: readonly VocabularyEntry[],
  options?: Parameters<typeof writeVocabulary>[1],
): Spelling[] => {
  const text = textsOf(entries, options).get('s0');
  return text === undefined ? [] : readSpellingsFile(text, 'starts');
};

test('a vocabulary has a directory, words with their pages, and spellings in two orders', () => {
  const pages = Array.from({ length: 9 }, (_, page) => ({
    page,
    termFrequency: 1,
    inTitle: false,
  }));
  const texts = textsOf([{ ...toEntry('bike', 9), postings: pages }, toEntry('rechnung')]);
  expect([...texts.keys()]).toEqual(['directory', 'w0', 's0', 'e0']);
  expect(readDirectory(texts.get('directory') ?? '')).toEqual({
    words: [''],
    starts: [''],
    ends: [''],
    heads: [],
  });
  expect(readWordsFile(texts.get('w0') ?? '').entries.map(({ word }) => word)).toEqual([
    'bike',
    'rechnung',
  ]);
  expect(readSpellingsFile(texts.get('e0') ?? '', 'ends').map(({ word }) => word)).toEqual([
    'bike',
    'rechnung',
  ]);
  expect(readWordsFile(texts.get('w0') ?? '').entries[0]?.postings).toEqual(pages);
});

test('concepts stand in files of their own, by their numbers', () => {
  const texts = textsOf([toEntry('bike')], { concepts: ['1\tzbike\t', '2\tzlock\t'] });
  expect([texts.get('c0'), texts.get('c1')]).toEqual(['1\tzbike\t', '2\tzlock\t']);
});

test('the directory tells the stop words under which phrases are found', () => {
  const heads = [
    { ...toEntry('how'), phrases: [phrase] },
    { ...toEntry('lock'), phrases: [phrase] },
    toEntry('why'),
  ];
  const texts = textsOf(heads, { stopWords: new Set(['how', 'why']) });
  expect(readDirectory(texts.get('directory') ?? '').heads).toEqual(['how']);
});

describe('the name of a vocabulary', () => {
  const hashOf = (word: string, ...names: string[]): string =>
    writeVocabulary([toEntry(word)], { names }).hash;

  test('is the same for the same words and pages', () => {
    expect(hashOf('bike', 'en_1')).toBe(hashOf('bike', 'en_1'));
    expect(hashOf('bike')).toMatch(/^[0-9a-f]{10}$/u);
  });

  test('changes with the words, and with the pages', () => {
    expect(hashOf('bikes', 'en_1')).not.toBe(hashOf('bike', 'en_1'));
    expect(hashOf('bike', 'en_2')).not.toBe(hashOf('bike', 'en_1'));
    expect(hashOf('bike')).not.toBe(hashOf('bike', 'en_1'));
  });
});

describe('a misspelt word may have been meant as', () => {
  test.each([
    ['a word of three letters', 'car', true],
    ['a word of 24 letters', 'a'.repeat(24), true],
    ['a word with marks', 'पासवर्ड', true],
    ['no word of two letters', 'ca', false],
    ['no word of 25 letters', 'a'.repeat(25), false],
    ['no number', '112', false],
    ['no code', 'e07', false],
    ['no code that ends in letters', '7up', false],
    ['no word of a language without spaces', 'パスワード', false],
  ])('%s', (_, word, isMeant) => {
    expect(spellingsOf([toEntry(word)]).map((one) => one.word)).toEqual(isMeant ? [word] : []);
  });

  test('each form of a word, as the site spells it', () => {
    const entry = { ...toEntry('größe'), word: 'größe', words: ['grosse', 'grossen'] };
    expect(spellingsOf([entry]).map(({ word }) => word)).toEqual(['größe', 'grossen']);
  });

  test('a word that the site has not, if it means something', () => {
    expect(spellingsOf([toEntry('cycle', 0)])).toEqual([]);
    expect(spellingsOf([{ ...toEntry('cycle', 0), phrases: [phrase] }])).toEqual([
      { word: 'cycle', commonness: 0 },
    ]);
  });

  test('no stop word', () => {
    const entries = [{ ...toEntry('über'), words: ['uber'] }, toEntry('ufer')];
    const stopWords = new Set(['uber']);
    expect(spellingsOf(entries, { stopWords }).map(({ word }) => word)).toEqual(['ufer']);
    expect(spellingsOf(entries)).toHaveLength(2);
  });
});

test.each([
  [1, 0],
  [2, 1],
  [5, 2],
  [6, 3],
  [1024, 10],
  [2 ** 40, 35],
])('a word on %i pages has the commonness %i', (pages, commonness) => {
  expect(spellingsOf([toEntry('bike', pages)])).toEqual([{ word: 'bike', commonness }]);
});
