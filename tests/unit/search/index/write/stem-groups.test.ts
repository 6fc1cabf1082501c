import { describe, expect, test } from 'vitest';
import type { Stem } from '../../../../../src/search/index/pagefind/decode-index.ts';
import { toGroups, type Group } from '../../../../../src/search/index/write/stem-groups.ts';
import { stemBy } from '../../support/stemmers.ts';

const asItIs = stemBy((word) => word);

/** The frequencies of a word that stands so often on pages of so many words. */
function frequenciesOf(...pages: readonly { count: number; length: number }[]): number[] {
  const postings = pages.map(({ count }, page) => ({
    page,
    count,
    frequency: count,
    inTitle: false,
  }));
  const [group] = toGroups(
    {
      stems: [{ key: 'deposit', spellings: new Map([['Deposit', 1]]), postings }],
      lengths: pages.map(({ length }) => length),
      names: [],
    },
    asItIs,
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

/** The group of the words of a stem, by how often each stands on the site. */
function groupOf(spellings: Record<string, number>, more: Partial<Stem> = {}): Group | undefined {
  const stem = { key: 'deposit', spellings: new Map(Object.entries(spellings)), postings: [] };
  return toGroups({ stems: [{ ...stem, ...more }], lengths: [80, 80, 80], names: [] }, asItIs)[0];
}

describe('of the words of a stem', () => {
  test('the one that stands there most often names the group, lower case', () => {
    const group = groupOf({ Deposit: 2, DEPOSITS: 5, deposited: 1 });
    expect(group).toMatchObject({
      word: 'deposits',
      words: ['deposit', 'deposited', 'deposits'],
      stem: 'deposits',
    });
  });

  test('the first in the alphabet names it if several stand there as often', () => {
    expect(groupOf({ deposits: 2, deposit: 2, deposited: 2 })?.word).toBe('deposit');
    expect(groupOf({ deposited: 2, deposit: 2, deposits: 2 })?.word).toBe('deposit');
  });

  test('those of marks alone are left out, and a stem that has no others', () => {
    expect(groupOf({ '\u0301': 9, deposit: 1 })).toMatchObject({
      word: 'deposit',
      words: ['deposit'],
    });
    expect(groupOf({ '\u0301': 9 })).toBeUndefined();
    expect(groupOf({})).toBeUndefined();
  });
});

test('pages are told in their order, with the heading’s weight only where pages are looked up', () => {
  const postings = [
    { page: 2, count: 1, frequency: 7, inTitle: true },
    { page: 0, count: 3, frequency: 3, inTitle: false },
    { page: 1, count: 1, frequency: 1, inTitle: false },
  ];
  const group = groupOf({ deposit: 1 }, { postings });
  expect(group?.postings).toEqual([
    { page: 0, termFrequency: 3 / 4, inTitle: false },
    { page: 1, termFrequency: 1 / 2, inTitle: false },
    { page: 2, termFrequency: 7 / 8, inTitle: true },
  ]);
  expect(group?.pages).toEqual(
    new Map([
      [2, 1 / 2],
      [0, 3 / 4],
      [1, 1 / 2],
    ]),
  );
});
