import { expect, test } from 'vitest';
import { toGroups } from '../../../../../src/search/index/write/stem-groups.ts';

/** The frequencies of a word that stands so often on pages of so many words. */
function frequenciesOf(...pages: readonly { count: number; length: number }[]): number[] {
  const postings = pages.map(({ count }, page) => ({
    page,
    count,
    frequency: count,
    inTitle: false,
  }));
  const [group] = toGroups({
    stems: [{ key: 'deposit', spellings: new Map([['Deposit', 1]]), postings }],
    lengths: pages.map(({ length }) => length),
    names: [],
  });
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
