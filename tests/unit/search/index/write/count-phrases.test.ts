import { expect, test } from 'vitest';
import {
  createPhraseCounter,
  type PhraseCount,
} from '../../../../../src/search/index/write/count-phrases.ts';
import { parseLexicon } from '../../../../../src/search/language/lexicon.ts';
import { toPageText } from '../../support/page-text.ts';
import { stemBy } from '../../support/stemmers.ts';

/** What a line of a lexicon counts on pages; a word's stem is what stands before its `s`. */
function countOf(
  line: string,
  ...pages: readonly { title?: string; text?: string }[]
): Map<number, PhraseCount> {
  const lexicon = parseLexicon(line);
  const counter = createPhraseCounter(lexicon, {
    language: 'en',
    stemmer: stemBy((word) => word.replace(/s$/u, '')),
  });
  for (const { title = '', text = '' } of pages) {
    counter.add(counter.read(toPageText({ title, words: text.split(' ') })));
  }
  const [concept] = lexicon;
  return new Map(concept && counter.found.get(concept));
}

test('a phrase is counted on each page, in any form of its words', () => {
  const found = countOf(
    'top up > add money',
    { text: 'Add money.' },
    {},
    { text: 'He adds moneys' },
  );
  expect([...found.keys()]).toEqual([0, 2]);
  expect(found.get(0)).toEqual({ count: 1, closeness: 0.7, inTitle: false });
});

test('a phrase counts more in the title', () => {
  const [titled, twice] = [{ title: 'Add money' }, { text: 'Add money. You add money.' }].map(
    (page) => countOf('top up > add money', page).get(0),
  );
  expect(titled).toMatchObject({ inTitle: true });
  expect(twice).toMatchObject({ count: 2, inTitle: false });
  // As often as a word of the title.
  expect(titled?.count).toBe(7);
});

test('a page may speak of several things', () => {
  const lexicon = parseLexicon('top up > add money\nend > close account');
  const counter = createPhraseCounter(lexicon, { language: 'en', stemmer: stemBy((word) => word) });
  const words = 'Add money or close account'.split(' ');
  counter.add(counter.read(toPageText({ title: '', words })));
  expect(lexicon.map((concept) => counter.found.get(concept)?.get(0)?.count)).toEqual([1, 1]);
});

test('two words may stand between those of a phrase, three not, and the order holds', () => {
  const stands = (text: string): boolean => countOf('top up > add money', { text }).has(0);
  expect(stands('add all your money')).toBe(true);
  expect(stands('add all of your money')).toBe(false);
  expect(stands('money to add')).toBe(false);
});

test('the surest phrase of a concept tells', () => {
  const line = 'top up, add money | put cash on';
  expect(countOf(line, { text: 'put cash on it' }).get(0)?.closeness).toBe(0.7);
  expect(countOf(line, { text: 'add money or put cash on it' }).get(0)).toEqual({
    count: 2,
    closeness: 1,
    inTitle: false,
  });
});

test('single words, phrases of stop words and what only customers say are not counted', () => {
  expect(countOf('cash > money', { text: 'money' }).size).toBe(0);
  expect(countOf('cash > how to', { text: 'how to' }).size).toBe(0);
  expect(countOf('add cash > money', { text: 'add cash' }).size).toBe(0);
});
