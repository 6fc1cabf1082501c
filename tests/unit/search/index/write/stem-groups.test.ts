import { describe, expect, test } from 'vitest';
import type { CountedWord } from '../../../../../src/search/index/write/count-words.ts';
import { toGroups, type Group } from '../../../../../src/search/index/write/stem-groups.ts';
import { stemBy } from '../../support/stemmers.ts';

/** Groups of words of three pages; a word's stem is what stands before its ending. */
const groupsOf = (words: Record<string, CountedWord>, lengths = [80, 80, 80]): Group[] =>
  toGroups(
    { words: new Map(Object.entries(words)), lengths },
    stemBy((word) => word.replace(/(?:ed|s)$/u, '')),
  );

const spelt = (spelling: string, count = 1, pages: CountedWord['pages'] = new Map()) => ({
  spellings: new Map([[spelling, count]]),
  pages,
});

/** The frequencies of a word that stands so often on pages of so many words. */
function frequenciesOf(...pages: readonly { count: number; length: number }[]): number[] {
  const counts = pages.map(
    ({ count }, page) => [page, { count, frequency: count, inTitle: false }] as const,
  );
  const [group] = groupsOf(
    { deposit: spelt('deposit', 1, new Map(counts)) },
    pages.map(({ length }) => length),
  );
  return group?.postings.map(({ termFrequency }) => termFrequency) ?? [];
}

test('a second mention adds to the first, and less than it', () => {
  const [once = 0, twice = 0] = frequenciesOf({ count: 1, length: 100 }, { count: 2, length: 100 });
  expect(twice).toBeGreaterThan(1.1 * once);
  expect(twice).toBeLessThan(1.5 * once);
});

test('a word of a long page says less, never nothing', () => {
  const [short = 0, long = 0] = frequenciesOf({ count: 1, length: 50 }, { count: 1, length: 150 });
  expect(short).toBeGreaterThan(1.2 * long);
  expect(short).toBeLessThan(1);
  expect(long).toBeGreaterThan(0);
});

test('on a page of usual length one mention is a half, two are two thirds', () => {
  const usual = { length: 80 };
  expect(frequenciesOf({ count: 1, ...usual }, { count: 2, ...usual })).toEqual([1 / 2, 2 / 3]);
});

describe('the words of a stem', () => {
  test('are one group, named by the one that stands there most often', () => {
    const words = {
      deposit: spelt('deposit', 2),
      deposits: spelt('deposits', 5),
      fee: spelt('fee'),
    };
    expect(groupsOf(words)).toMatchObject([
      { word: 'deposits', words: ['deposit', 'deposits'], stem: 'deposit' },
      { word: 'fee', words: ['fee'], stem: 'fee' },
    ]);
  });

  test('are named by the first in the alphabet if several stand there as often', () => {
    const words = { deposits: spelt('deposits', 2), deposit: spelt('deposit', 2) };
    expect(groupsOf(words)).toMatchObject([
      { word: 'deposit', words: ['deposit', 'deposits'], stem: 'deposit' },
    ]);
  });

  test('have the stem of the commonest of their spellings', () => {
    const word = {
      spellings: new Map([
        ['depots', 1],
        ['dépôts', 3],
      ]),
      pages: new Map(),
    };
    expect(groupsOf({ depots: word })).toMatchObject([{ word: 'dépôts', stem: 'dépôt' }]);
  });

  test('are no codes: what has a digit or a sign has no endings', () => {
    const words = { '90s': spelt('90s'), '90': spelt('90'), 'c++': spelt('c++') };
    expect(
      groupsOf(words)
        .map(({ stem }) => stem)
        .sort(),
    ).toEqual(['90', '90s', 'c++']);
  });

  test('stand on the pages of any of them, in the order of these', () => {
    const on = (page: number, count: number, frequency: number, inTitle: boolean) =>
      new Map([[page, { count, frequency, inTitle }]]);
    const both = new Map([...on(0, 1, 1, false), ...on(2, 1, 7, true)]);
    const [group] = groupsOf({
      deposits: spelt('deposits', 1, both),
      deposit: spelt('deposit', 1, new Map([...on(0, 2, 2, false), ...on(1, 1, 1, false)])),
    });
    expect(group?.postings).toEqual([
      { page: 0, termFrequency: 3 / 4, inTitle: false },
      { page: 1, termFrequency: 1 / 2, inTitle: false },
      { page: 2, termFrequency: 7 / 8, inTitle: true },
    ]);
    expect([...(group?.pages ?? [])]).toEqual([
      [0, 3 / 4],
      [1, 1 / 2],
      [2, 1 / 2],
    ]);
  });
});

describe('a word that a reader sees only when asking', () => {
  const count = { count: 1, frequency: 1, inTitle: false };
  const unseen = { ...count, isUnseen: true as const };
  const groupOf = (...ofWords: readonly CountedWord['pages'][]): [number[], [number, number][]] => {
    const words = ofWords.map((pages, place) => {
      const spelling = `deposit${['', 's', 'ed'][place] ?? ''}`;
      return [spelling, spelt(spelling, 1, pages)] as const;
    });
    const [group] = groupsOf(Object.fromEntries(words));
    const postings = group?.postings ?? [];
    return [
      [...(group?.pages.keys() ?? [])],
      postings.map(({ page, termFrequency }) => [page, termFrequency]),
    ];
  };

  test('is found, but makes no word in sight more common', () => {
    expect(
      groupOf(
        new Map([
          [0, count],
          [1, unseen],
        ]),
      ),
    ).toEqual([
      [0],
      [
        [0, 1 / 2],
        [1, 1 / 2],
      ],
    ]);
  });

  test('counts as it stands if no page has it in sight', () => {
    expect(
      groupOf(
        new Map([
          [0, unseen],
          [1, unseen],
        ]),
      )[0],
    ).toEqual([0, 1]);
  });

  test('adds nothing to other words of its stem on the page, in whatever order they come', () => {
    const seen = new Map([[0, count]]);
    const hidden = new Map([[0, unseen]]);
    expect(groupOf(seen, hidden)).toEqual([[0], [[0, 1 / 2]]]);
    expect(groupOf(hidden, seen, hidden)).toEqual([[0], [[0, 1 / 2]]]);
    expect(groupOf(hidden, seen, seen)).toEqual([[0], [[0, 2 / 3]]]);
    expect(groupOf(hidden, hidden)).toEqual([[0], [[0, 2 / 3]]]);
  });

  test('with others like it stays one', () => {
    const both = new Map([[0, unseen]]);
    expect(groupOf(both, both, new Map([[1, count]]))[0]).toEqual([1]);
  });
});
