import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../../../src/lib/idf.ts';
import { asTyped } from '../../../../src/search/query/expand-term.ts';
import { bareVariant } from '../../../../src/search/query/variants.ts';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';
import type { ExpandedTerm } from '../../../../src/search/query/variants.ts';
import type { PageText } from '../../../../src/search/index/search-index.ts';
import { toPageText } from '../support/page-text.ts';
import { createNgramBm25, type NgramScorer } from '../../../../src/search/match/ngram-bm25.ts';

function toPage(text: string, separator = ' ', keywords: readonly string[] = []): PageText {
  const words = text.split(separator);
  return toPageText({ words, keywords, separator });
}

function compare(
  query: string,
  pages: readonly PageText[],
  change: (term: ExpandedTerm) => ExpandedTerm = (term) => term,
): NgramScorer {
  const { words, terms } = parseQuery(query, 'en');
  return createNgramBm25({ words, terms: terms.map(asTyped).map(change) }, pages);
}

/** How much of the wording of a query each page has. */
function scoresOf(
  query: string,
  pages: readonly (PageText | undefined)[],
  change?: (term: ExpandedTerm) => ExpandedTerm,
): number[] {
  const all = pages.flatMap((page) => page ?? []);
  const scoreOf = compare(query, all, change);
  return all.map((page) => scoreOf(page).page);
}

/** The text of the page whose wording is most like the query's. */
function nearest(query: string, texts: readonly string[]): string | undefined {
  const pages = texts.map((text) => toPage(text));
  const scoreOf = compare(query, pages);
  return pages
    .toSorted((one, other) => scoreOf(other).page - scoreOf(one).page)[0]
    ?.words.join(' ');
}

describe('the page is preferred that has', () => {
  test.each([
    ['an inflection', 'wer entdeckte es', ['was verdeckt ist', 'die Entdeckungen von damals']],
    ['a part of a compound', 'Adresse', ['der Adler', 'die Rechnungsadresse']],
    ['the small words, too', 'how many seats', ['the seats, how old', 'so how many seats']],
    ['the words in their order', 'lock a bike', ['a bike or lock', 'to lock a bike']],
  ])('%s', (_, query, texts) => {
    expect(nearest(query, texts)).toBe(texts[1]);
    expect(nearest(query, texts.toReversed())).toBe(texts[1]);
  });
});

test('what all pages say tells nothing of one', () => {
  const texts = ['a bike is here', 'a bike is there', 'a bike is lost'];
  const pages = texts.map((text) => toPage(text));
  const scoreOf = compare('lost bike', pages);
  const [here = 0, , lost = 0] = pages.map((page) => scoreOf(page).page);
  expect(lost).toBeGreaterThan(2 * here);
});

test('the best window of a long page counts, not the sum of all', () => {
  const filler = Array.from({ length: 300 }, () => 'nothing').join(' ');
  const together = toPage(`${filler} change the card now ${filler}`);
  const apart = toPage(`change ${filler} the ${filler} card ${filler} now`);
  const scoreOf = compare('change the card', [together, apart]);
  expect(scoreOf(together).page).toBeGreaterThan(scoreOf(apart).page);
});

test('the keywords of the writer are wording, too', () => {
  const pages = [toPage('sign in again'), toPage('sign in again', ' ', ['login'])];
  const [without = 0, withKeyword = 0] = scoresOf('login', pages);
  expect(without).toBe(0);
  expect(withKeyword).toBeGreaterThan(0);
});

test('a corrected word is compared as it was meant', () => {
  const pages = [toPage('the invoice of May'), toPage('the voice of May')];
  const meant = (term: ExpandedTerm): ExpandedTerm => ({
    ...term,
    bases: ['invoice'],
    variants: [...term.variants, bareVariant(['invoice'], 'correction', 0.85)],
  });
  const [invoice = 0, voice = 0] = scoresOf('nvoice', pages, meant);
  expect(invoice).toBeGreaterThan(voice);
});

test('in a script without spaces two signs are an n-gram', () => {
  const pages = ['取消订阅', '取得订单'].map((text) => toPage(text, ''));
  const [cancel = 0, other = 0] = scoresOf('取消订', pages);
  expect(cancel).toBeGreaterThan(other);
});

describe('the wording of a window', () => {
  const filler = (words: number): string => Array.from({ length: words }, () => 'at').join(' ');
  const [apart, far, once, twice, long] = [
    `change ${filler(40)} deposit`,
    `change ${filler(400)} deposit`,
    'deposit here',
    'deposit deposit',
    `deposit ${filler(180)}`,
  ].map((text) => toPage(text));

  test('holds what stands a hundred words apart, not what stands further apart', () => {
    const [near = 0, distant = 0] = scoresOf('change deposit', [apart, far]);
    expect(near).toBeGreaterThan(1.2 * distant);
  });

  test('counts a second mention a little', () => {
    const [one = 0, two = 0] = scoresOf('deposit', [once, twice]);
    expect(two).toBeGreaterThan(1.02 * one);
    expect(two).toBeLessThan(1.3 * one);
  });

  test('counts a word more where there is less else', () => {
    const [short = 0, more = 0] = scoresOf('deposit', [once, long]);
    expect(more).toBeGreaterThan(0);
    expect(short).toBeGreaterThan(1.1 * more);
  });
});

describe('of the wording is counted', () => {
  const one = (
    text: string,
    ...asked: [query: string, change?: (term: ExpandedTerm) => ExpandedTerm]
  ) => {
    const page = toPage(text);
    // Beside it a page with nothing of the query, so that what the first has is rare.
    return compare(asked[0], [page, toPage('zzzz')], asked[1])(page).page;
  };

  /** What n-grams are worth that one of two pages has, and that none has. */
  const held = inverseDocumentFrequency(2, 1);
  const absent = inverseDocumentFrequency(2, 0);

  /** What an n-gram counts that a page has once, in a text of so many letters. */
  const once = (letters: number): number =>
    1 / (1 + 0.6 * (0.25 + 0.75 * Math.min(1, letters / 640)));

  /** The score of a page of so many letters that has so many of the n-grams, and not the others. */
  const share = (letters: number, has: number, hasNot: number): number =>
    (has * held * once(letters)) / (has * held + hasNot * absent);

  test('each n-gram of the query with the ends of its words, as a share of all', () => {
    expect(one('card', 'card')).toBeCloseTo(share(6, 3, 0), 10);
    expect(one('cards', 'card')).toBeCloseTo(share(7, 2, 1), 10);
    expect(one('xcards', 'card')).toBeCloseTo(share(8, 1, 2), 10);
  });

  test('no end of a word that is still being typed', () => {
    const open = (term: ExpandedTerm): ExpandedTerm => ({ ...term, isOpen: term.text === 'card' });
    expect(one('cards', 'card', open)).toBeCloseTo(share(7, 2, 0), 10);
    expect(one('card', 'card', open)).toBeCloseTo(share(6, 2, 0), 10);
    expect(one('cards', 'blue card', open)).toBeGreaterThan(one('cards', 'blue card'));
  });

  test('another correction as far as it is sure, a synonym not at all', () => {
    const withVariant = (kind: 'correction' | 'spelling' | 'synonym', weight: number) =>
      one('cards', 'zyxw', (term) => ({
        ...term,
        variants: [...term.variants, bareVariant(['Cards'], kind, weight)],
      }));
    const expected = (weight: number): number =>
      (weight * 4 * held * once(7)) / (weight * 4 * held + 3 * absent);
    expect(withVariant('correction', 0.5)).toBeCloseTo(expected(0.5), 10);
    expect(withVariant('spelling', 1)).toBeCloseTo(expected(1), 10);
    expect(withVariant('synonym', 1)).toBe(0);
  });

  test('an n-gram of the query and of a correction as the query', () => {
    const score = one('card', 'card', (term) => ({
      ...term,
      variants: [...term.variants, bareVariant(['card'], 'correction', 0.5)],
    }));
    expect(score).toBeCloseTo(share(6, 3, 0), 10);
  });

  test('nothing of a page that has nothing of it', () => {
    expect(one('bike', 'card')).toBe(0);
  });

  test('a page that was not among those that are compared, by the same rarity', () => {
    const scoreOf = compare('card', [toPage('card'), toPage('zzzz')]);
    expect(scoreOf(toPage('card')).page).toBeCloseTo(share(6, 3, 0), 10);
    expect(compare('card', [])(toPage('bike'))).toEqual({ page: 0, title: 0, question: 0 });
  });

  test('nothing of a query without n-grams', () => {
    expect(compare('', [toPage('card')])(toPage('card'))).toEqual({
      page: 0,
      title: 0,
      question: 0,
    });
  });

  test('all n-grams of a window, wherever it begins, once each', () => {
    const filler = (letters: number): string => 'x'.repeat(letters);
    const long = 640;
    // In the halves 0 and 1, and 1 and 2.
    for (const text of [
      `card ${filler(400)} bike ${filler(900)}`,
      `${filler(340)} card ${filler(400)} bike ${filler(500)}`,
    ]) {
      expect(one(text, 'card bike')).toBeCloseTo(share(long, 6, 2), 10);
    }
    // In the halves 0 and 2: both are on the page, and three of them in a window.
    const apart = (3 * held * once(long)) / (6 * held + 2 * absent);
    expect(one(`card ${filler(700)} bike ${filler(600)}`, 'card bike')).toBeCloseTo(apart, 10);
    // Twice in the same half: 2 / 2.6 instead of 1 / 1.6.
    const twice = (3 * held * (2 / 2.6)) / (3 * held + 5 * absent);
    expect(one(`card card ${filler(1300)}`, 'card bike')).toBeCloseTo(twice, 10);
    // Also those that stand across both words.
    expect(one(`${filler(1300)} card bike`, 'card bike')).toBeCloseTo(share(long, 8, 0), 10);
  });
});

describe('the wording of a title', () => {
  const toTitled = (title: string): PageText => toPageText({ title, words: [] });
  const titlesOf = (query: string, ...titles: readonly string[]): number[] => {
    const pages = titles.map(toTitled);
    const scoreOf = compare(query, pages);
    return pages.map((page) => scoreOf(page).title);
  };

  test('counts whole, however long the title is and however often it says it', () => {
    const titles = ['Lock a bike', 'How to lock a bike, and how to lock a bike again'];
    expect(titlesOf('lock a bike', ...titles)).toEqual([1, 1]);
  });

  test('counts the more the more of it the title has', () => {
    const [all = 0, some = 0, none = 1] = titlesOf('lock bikes', 'Lock bikes', 'Bike locks', 'Pay');
    expect(all).toBe(1);
    expect(some).toBeGreaterThan(0.2);
    expect(some).toBeLessThan(0.8);
    expect(none).toBe(0);
  });
});

test('of the questions of an article the one counts that is worded most like the query', () => {
  const page = toPageText({
    words: [],
    questions: ['Where is my money', 'Lock bikes', 'Why did you charge me'],
  });
  const scoreOf = compare('lock bikes', [page]);
  const { question, title } = scoreOf(page);
  expect(question).toBeGreaterThan(0.9);
  expect(title).toBe(0);
  const [long = 1, none = 1] = [['How do I lock bikes and other things at home'], []].map(
    (questions) => scoreOf(toPageText({ words: [], questions })).question,
  );
  expect(long).toBeLessThan(question);
  expect(long).toBeGreaterThan(0);
  expect(none).toBe(0);
});

test('what is understood is compared in place of what was typed', () => {
  const pages = [toPage('my invoice now'), toPage('my nvoice now')];
  const meant = (term: ExpandedTerm): ExpandedTerm =>
    term.text === 'nvoice' ? { ...term, bases: ['invoice'] } : term;
  const [invoice = 0, typed = 0] = scoresOf('my nvoice now', pages, meant);
  expect(invoice).toBeGreaterThan(typed);
});
