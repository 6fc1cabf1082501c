import { describe, expect, test } from 'vitest';
import {
  numberedPage,
  pageFile,
  parsePage,
  splitContent,
  toPageText,
} from '../../../../../src/search/index/pagefind/page-file.ts';

type Page = Parameters<typeof toPageText>[0];

const toPage = (page: Partial<Page>): ReturnType<typeof toPageText> =>
  toPageText({ url: '/a/', content: '', meta: {}, anchors: [], ...page });

const wordsOf = (content: string): readonly string[] => toPage({ content }).words;

test('apostrophes that were made straight for the index are set as they were', () => {
  expect(wordsOf("l'abonnement 2026'da 'quoted'")).toEqual(['l’abonnement', '2026’da', "'quoted'"]);
});

test('words without spaces are those that the index parted', () => {
  expect(wordsOf('忘记\u200B密码')).toEqual(['忘记', '密码']);
});

test('between words stands a space, or nothing in languages that write none', () => {
  expect(toPage({ content: 'Lock it' }).separator).toBe(' ');
  expect(toPage({ content: '忘记\u200B密码' }).separator).toBe('');
  expect(splitContent('Lock \n it')).toEqual(['Lock', 'it']);
});

test('title and category are as the writer has them, or empty', () => {
  const meta = { title: "L'\u200Babonnement d'or", category: 'Billing' };
  expect(toPage({ meta })).toMatchObject({ title: "L'abonnement d’or", category: 'Billing' });
  expect(toPage({})).toMatchObject({ title: '', category: '' });
});

test('words are folded, and keywords stand apart from what is shown', () => {
  const anchors = [{ element: 'p', id: 'search-keywords', location: 2 }];
  expect(toPage({ content: 'Pay, Señor! Declined. Funds', anchors })).toMatchObject({
    words: ['Pay,', 'Señor!'],
    folded: ['pay', 'senor'],
    keywords: ['declined', 'funds'],
  });
  expect(toPage({ content: 'Pay now' }).keywords).toEqual([]);
});

test('an address begins at the root', () => {
  expect(toPage({ url: 'en/pay/' }).url).toBe('/en/pay/');
  expect(toPage({ url: '/en/pay/' }).url).toBe('/en/pay/');
});

describe('headings', () => {
  const headingsOf = (...anchors: readonly Page['anchors'][number][]) =>
    toPage({ anchors }).headings;

  test('come in the order of the page, with their level', () => {
    expect(
      headingsOf(
        { element: 'h3', id: 'b', text: "D'abord", location: 9 },
        { element: 'h2', id: 'a', text: 'Pay', location: 4 },
      ),
    ).toEqual([
      { id: 'a', text: 'Pay', level: 2, place: 4 },
      { id: 'b', text: 'D’abord', level: 3, place: 9 },
    ]);
  });

  test('are also questions that open, whose address is that of the answer', () => {
    expect(headingsOf({ element: 'summary', id: 'why', text: 'Why?', location: 3 })).toEqual([
      { id: 'why-answer', text: 'Why?', level: 6, place: 3 },
    ]);
  });

  test.each([
    ['another element', { element: 'p', text: 'Text' }],
    ['an element whose name goes on', { element: 'h12', text: 'Text' }],
    ['an element whose name ends so', { element: 'xh1', text: 'Text' }],
    ['a heading of spaces', { element: 'h2', text: '  ' }],
    ['a heading without text', { element: 'h2' }],
  ])('are not %s', (_, anchor) => {
    expect(headingsOf({ id: 'a', location: 0, ...anchor })).toEqual([]);
  });
});

test('a page is read from its text', () => {
  const page = { url: '/a/', content: 'A', meta: {}, anchors: [] };
  expect(parsePage(JSON.stringify(page))).toEqual(page);
});

test.each(['null', '1', '{}', '{"content":""}', '{"anchors":[]}'])('%s is no page', (text) => {
  expect(() => parsePage(text)).toThrow('another form');
});

test('a page is found by its number in the folder of its vocabulary', () => {
  expect(pageFile(numberedPage('en.0a1b', 7))).toBe('fragment/en.0a1b/7.pf_fragment');
});
