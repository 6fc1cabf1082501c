import { describe, expect, test } from 'vitest';
import {
  emptyEntry,
  writeEntry,
  type VocabularyEntry,
} from '../../../../../src/search/index/format/entry.ts';
import { readListsFile, type Posting } from '../../../../../src/search/index/format/postings.ts';
import { readSpellingsFile } from '../../../../../src/search/index/format/spellings-file.ts';
import { readWordsFile } from '../../../../../src/search/index/format/words-file.ts';
import {
  findLastUpTo,
  splitLists,
  splitSpellings,
  splitWords,
} from '../../../../../src/search/index/write/split-lists.ts';

const toEntry = (words: string | string[], stem?: string): VocabularyEntry => {
  const [first = '', ...others] = typeof words === 'string' ? [words] : words;
  return {
    ...emptyEntry(first),
    words: [first, ...others],
    documentFrequency: 1,
    widenedFrequency: 1,
    stem: stem ?? first,
  };
};

/** Words with their own first letters, each of whose entries is so many letters long. */
const listOf = (count: number, letters: number, initial = 'm'): VocabularyEntry[] =>
  Array.from({ length: count }, (_, number) => {
    const start = initial + number.toString(10).padStart(4, '0');
    const rest = letters - writeEntry(toEntry(start)).length;
    return toEntry(start + 'x'.repeat(rest));
  });

const wordsOf = (entries: readonly VocabularyEntry[]): (string | undefined)[] =>
  entries.map(({ words }) => words[0]);

describe('a list of words', () => {
  test.each([
    [279, 1],
    [280, 1],
    [281, 2],
    [561, 3],
  ])('of %i entries of ten letters fills %i files', (count, files) => {
    const split = splitWords(listOf(count, 10));
    expect(split).toHaveLength(files);
    expect(split.flatMap(({ text }) => readWordsFile(text).entries)).toHaveLength(count);
  });

  test('of no words has no files', () => {
    expect(splitWords([])).toEqual([]);
  });

  test('tells where each file begins, by no letter too many', () => {
    const split = splitWords([...listOf(28, 100, 'rechnung'), toEntry('rechtsweg')]);
    expect(split.map(({ start }) => start)).toEqual(['', 'recht']);
  });

  test('tells a whole word that goes on where the last one before it ends', () => {
    const many = listOf(28, 100);
    const next = `${wordsOf(many).at(-1) ?? ''}y`;
    expect(splitWords([...many, toEntry(next)]).at(-1)?.start).toBe(next);
  });
});

describe('of two files', () => {
  const many = listOf(280, 10);

  const split = (...others: readonly VocabularyEntry[]) =>
    splitWords([...others, ...many, toEntry('zahl')]).map(({ text }) => readWordsFile(text));

  test('an entry stands in both if one of its words lies in each, once', () => {
    const [first, second] = split(toEntry(['apfel', 'zapfel', 'zapfeln']));
    expect(wordsOf(first?.entries ?? [])[0]).toBe('apfel');
    expect(wordsOf(second?.entries ?? []).filter((word) => word === 'apfel')).toHaveLength(1);
    expect(second?.ofStems).toEqual([]);
  });

  test('an entry stands apart in that of its stem', () => {
    const [first, second] = split(toEntry('apfel', 'Zapf'));
    expect(wordsOf(second?.ofStems ?? [])).toEqual(['apfel']);
    expect(wordsOf(second?.entries ?? [])).not.toContain('apfel');
    expect(first?.ofStems).toEqual([]);
  });

  test('an entry does not stand apart where it stands anyway', () => {
    expect(split(toEntry('apfel', 'apf')).map(({ ofStems }) => ofStems)).toEqual([[], []]);
    const both = toEntry(['apfel', 'zapfel'], 'zapf');
    expect(split(both).map(({ ofStems }) => ofStems)).toEqual([[], []]);
  });
});

describe('the known words with which the first word of a file begins', () => {
  const split = (...heads: readonly VocabularyEntry[]) => {
    const many = listOf(28, 100, 'fahrrada');
    const files = splitWords([...heads, ...many, toEntry('fahrradweg'), toEntry('fahrradwege')]);
    return readWordsFile(files.at(-1)?.text ?? '').heads;
  };

  test('are told from four letters on', () => {
    expect(split(toEntry('fah'), toEntry('fahr'), toEntry('fahrrad'))).toEqual(['fahr', 'fahrrad']);
  });

  test('are those of the site, without the word itself', () => {
    expect(
      split(toEntry(['fahr', 'fahrrad']), { ...toEntry('fahrr'), documentFrequency: 0 }),
    ).toEqual(['fahr', 'fahrrad']);
  });
});

describe('a list of spellings', () => {
  test('is sorted by first letters, length and letters, from the end in the list by ends', () => {
    const spellings = ['zahl', 'Maß', 'bezahlt', 'Mass', 'karte'].map((word) => ({
      word,
      commonness: 0,
    }));
    const sorted = (order: 'starts' | 'ends'): string[] =>
      splitSpellings(spellings, order).flatMap(({ text }) =>
        readSpellingsFile(text, order).map(({ word }) => word),
      );
    expect(sorted('starts')).toEqual(['bezahlt', 'karte', 'Mass', 'Maß', 'zahl']);
    expect(sorted('ends')).toEqual(['karte', 'zahl', 'Mass', 'Maß', 'bezahlt']);
    expect(splitSpellings(spellings.toReversed(), 'ends')).toEqual(
      splitSpellings(spellings, 'ends'),
    );
  });

  test.each([
    [250, 1],
    [251, 2],
  ])('of %i words of twelve letters fills %i files', (count, files) => {
    const spellings = Array.from({ length: count }, (_, number) => ({
      word: `rechnung${number.toString().padStart(4, '0')}`,
      commonness: 3,
    }));
    const split = splitSpellings(spellings, 'starts');
    expect(split.map(({ start }) => start)).toEqual(['', 'recchnung025'].slice(0, files));
    expect(split.flatMap(({ text }) => readSpellingsFile(text, 'starts'))).toEqual(spellings);
  });
});

describe('the pages of a word', () => {
  /** So many pages, each of which takes two letters. */
  const pages = (count: number): Posting[] =>
    Array.from({ length: count }, (_, place) => ({
      page: 2 * place + 1,
      termFrequency: 1,
      inTitle: false,
    }));

  const filesOf = (...entries: readonly VocabularyEntry[]) =>
    splitWords(entries).map(({ text }) => readWordsFile(text));

  const withPages = (words: string | string[], count: number, stem?: string) => ({
    ...toEntry(words, stem),
    postings: pages(count),
  });

  test('stand beside it', () => {
    const [file] = filesOf(withPages('bike', 900), toEntry('lock'));
    expect(file?.entries.map(({ postings }) => postings)).toEqual([pages(900), []]);
  });

  test('fill its file with it, so that a file holds fewer such words', () => {
    const files = filesOf(
      ...Array.from({ length: 7 }, (_, place) => withPages(`bike${place}`, 900)),
    );
    expect(files.map(({ entries }) => entries.length)).toEqual([2, 2, 2, 1]);
  });

  test('of which there are very many leave no room for other words', () => {
    const files = filesOf(toEntry('add'), withPages('bike', 1000), toEntry('lock'));
    expect(files.map(({ entries }) => wordsOf(entries))).toEqual([['add'], ['bike'], ['lock']]);
  });

  test('are told once: elsewhere stands their place, but for a few', () => {
    const forms = (count: number) => [
      toEntry('add'),
      withPages(['bike', 'zbike'], count),
      withPages('bill', count, 'zbill'),
      ...listOf(280, 10),
    ];
    const [, few] = filesOf(...forms(8));
    expect(few?.entries.at(-1)?.postings).toEqual(pages(8));
    expect(few?.ofStems[0]?.postings).toEqual(pages(8));
    const [, many] = filesOf(...forms(9));
    expect(many?.entries.at(-1)?.postings).toEqual({ file: 0, line: 1 });
    expect(many?.ofStems[0]?.postings).toEqual({ file: 0, line: 2 });
  });
});

test('the place of a word among ascending starts is that of the last one up to it', () => {
  const starts = ['', 'b', 'bc', 'd'];
  const words = ['', 'a', 'b', 'ba', 'bc', 'c', 'd', 'zz'];
  expect(words.map((word) => findLastUpTo(starts, word))).toEqual(
    words.map((word) => starts.findLastIndex((start) => start <= word)),
  );
  expect([findLastUpTo([], 'a'), findLastUpTo(['b'], 'a')]).toEqual([0, 0]);
});

test('concepts share files of less than two thousand letters', () => {
  const { places, texts } = splitLists([400, 400, 400, 400, 400, 398].map((n) => 'c'.repeat(n)));
  expect(places).toEqual([
    { file: 0, line: 0 },
    { file: 0, line: 1 },
    { file: 0, line: 2 },
    { file: 0, line: 3 },
    { file: 1, line: 0 },
    { file: 1, line: 1 },
  ]);
  expect(texts.map((text) => readListsFile(text).length)).toEqual([4, 2]);
});
