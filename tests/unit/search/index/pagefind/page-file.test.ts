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
  toPageText({ url: '/a/', content: '', meta: {}, anchors: [], ...page }, 'en');

const wordsOf = (content: string): readonly string[] => toPage({ content }).words;

test('words without spaces are those that the index parted', () => {
  expect(wordsOf('忘记\u200B密码')).toEqual(['忘记', '密码']);
});

test('between words stands a space, or nothing in languages that write none', () => {
  expect(toPage({ content: 'Lock it' }).separator).toBe(' ');
  expect(toPage({ content: '忘记\u200B密码' }).separator).toBe('');
  expect(splitContent('Lock \n it')).toEqual(['Lock', 'it']);
});

test('title and category are as the writer has them, or empty', () => {
  const meta = { title: 'L’\u200Babonnement d’or', category: 'Billing' };
  expect(toPage({ meta })).toMatchObject({ title: 'L’abonnement d’or', category: 'Billing' });
  expect(toPage({})).toMatchObject({ title: '', category: '' });
});

test('words are folded, and keywords stand apart from what is shown', () => {
  const anchors = [{ element: 'p', id: 'search-keywords', location: 2 }];
  expect(toPage({ content: 'Pay, Señor! Declined. Funds', anchors })).toMatchObject({
    words: ['Pay,', 'Señor!'],
    folded: ['pay', 'senor'],
    keywords: ['Declined.', 'Funds'],
    keywordTexts: [['declined'], ['funds']],
  });
  expect(toPage({ content: 'Pay now' }).keywords).toEqual([]);
});

test('words and those of the title are told with the texts under which they are found', () => {
  const page = toPage({ content: 'E-Mail (F-07), –', meta: { title: 'Sign in/sign-in' } });
  expect(page.texts).toEqual([['mail', 'email', 'e'], ['f07', 'f', '07'], []]);
  expect(page.titleWords).toEqual(['Sign', ' ', 'in/sign-in']);
  expect(page.titleTexts).toEqual([['sign'], [], ['in', 'sign', 'signin']]);
});

describe('the questions of the writer', () => {
  const question = (number: number, location: number, text?: string) => ({
    element: 'p',
    id: `search-question:${number}`,
    location,
    ...(text === undefined ? {} : { text }),
  });

  test('stand as they were typed, apart from what is shown and from the keywords', () => {
    const anchors = [
      question(2, 6, 'J’ai payé 2 fois'),
      { element: 'p', id: 'search-keywords', location: 2 },
      question(1, 4, 'Where’s my money?'),
    ];
    const content = 'Pay now. Declined. Funds. Where’s money? J’ai payé fois';
    expect(toPage({ content, anchors })).toMatchObject({
      words: ['Pay', 'now.'],
      folded: ['pay', 'now'],
      keywords: ['Declined.', 'Funds.'],
      questions: ['Where’s my money?', 'J’ai payé 2 fois'],
      headings: [],
    });
  });

  test('may stand without keywords', () => {
    const anchors = [question(1, 2, 'Where is it?')];
    expect(toPage({ content: 'Pay now. Where is it?', anchors })).toMatchObject({
      words: ['Pay', 'now.'],
      keywords: [],
      questions: ['Where is it?'],
    });
  });

  test('have no boundaries in languages without spaces', () => {
    const anchors = [question(1, 1, '\u200B密码\u200B忘了\u200B ')];
    const content = '重置\u200B密码\u200B忘了';
    expect(toPage({ content, anchors })).toMatchObject({
      words: ['重置'],
      questions: ['密码忘了'],
    });
  });

  test('are none where the page has none', () => {
    expect(toPage({ content: 'Pay now' }).questions).toEqual([]);
  });
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
        { element: 'h3', id: 'b', text: 'D’abord', location: 9 },
        { element: 'h2', id: 'a', text: 'Pay', location: 4 },
      ),
    ).toEqual([
      { id: 'a', text: 'Pay', level: 2, place: 4 },
      { id: 'b', text: 'D’abord', level: 3, place: 9 },
    ]);
  });

  test('of parts that may be closed end where these end', () => {
    expect(
      headingsOf(
        { element: 'h6', id: 'tab:ios', text: '\u200BiOS ', location: 3 },
        { element: 'i', id: 'search-end:tab:ios', location: 9 },
      ),
    ).toEqual([{ id: 'tab:ios', text: 'iOS', level: 6, place: 3, end: 9 }]);
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

const mark = (id: string, location: number, text?: string) => ({
  element: 'i',
  id,
  location,
  ...(text === undefined ? {} : { text }),
});

test('the summary ends at its mark', () => {
  const anchors = [{ element: 'i', id: 'search-end:search-summary', location: 4 }];
  expect(toPage({ anchors }).summaryEnd).toBe(4);
  expect(toPage({}).summaryEnd).toBe(0);
});

test('asides stand between their marks, empty ones nowhere', () => {
  const anchors = [
    mark('search-aside:1', 2),
    mark('search-end:search-aside:1', 8),
    mark('search-aside:2', 9),
    mark('search-end:search-aside:2', 9),
    mark('search-aside:3', 9),
  ];
  expect(toPage({ anchors }).asides).toEqual([{ from: 2, to: 8 }]);
});

describe('what a reader sees only when asking', () => {
  const anchors = [
    mark('search-unseen:1', 1),
    mark('search-text:search-unseen:1', 2, 'E-Mail:  a letter'),
    mark('search-unseen:2', 2),
    mark('search-text:search-unseen:2', 5, '\u200BIcon '),
  ];

  test('stands apart from the text, with the place where it belongs', () => {
    const { words, keywords, unseen } = toPage({
      content: 'Pay now. E-Mail: a letter Icon',
      anchors,
    });
    expect({ words, keywords }).toEqual({ words: ['Pay', 'now.'], keywords: [] });
    expect(unseen).toEqual([
      {
        place: 1,
        words: ['E-Mail:', 'a', 'letter'],
        folded: ['email', 'a', 'letter'],
        texts: [['mail', 'email', 'e'], ['a'], ['letter']],
      },
      { place: 2, words: ['Icon'], folded: ['icon'], texts: [['icon']] },
    ]);
  });

  test('stands behind keywords and questions', () => {
    const behind = [
      mark('search-keywords', 1),
      mark('search-question:1', 2, 'Why?'),
      mark('search-text:search-unseen:1', 3, 'Icon'),
    ];
    expect(toPage({ content: 'Pay. Fee Why? Icon', anchors: behind })).toMatchObject({
      words: ['Pay.'],
      keywords: ['Fee'],
      questions: ['Why?'],
    });
    const keywordsOnly = behind.filter(({ id }) => id !== 'search-question:1');
    expect(toPage({ content: 'Pay. Fee Fine Icon', anchors: keywordsOnly }).keywords).toEqual([
      'Fee',
      'Fine',
    ]);
  });

  test('is empty if its text is missing', () => {
    expect(toPage({ anchors: [mark('search-unseen:1', 0)] }).unseen).toEqual([
      { place: 0, words: [], folded: [], texts: [] },
    ]);
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
