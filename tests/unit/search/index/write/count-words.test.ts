import { describe, expect, test } from 'vitest';
import { countWords, type PageCount } from '../../../../../src/search/index/write/count-words.ts';
import { readPageWords } from '../../../../../src/search/index/write/read-page-words.ts';
import { wholeTextKey } from '../../../../../src/search/language/whole-text.ts';
import { cancelPage, toPageText, toUnseen } from '../../support/page-text.ts';

const on = (page: Parameters<typeof toPageText>[0], word: string): PageCount | undefined =>
  countWords([readPageWords(toPageText(page), 'en')])
    .words.get(word)
    ?.pages.get(0);

describe('a word counts', () => {
  test('once for each place, and no more on the page than it does in the text', () => {
    expect(on({ words: ['Pay,', 'pay', 'now'] }, 'pay')).toEqual({
      count: 2,
      frequency: 2,
      inTitle: false,
    });
  });

  test('seven times in the title, which stands on the page once', () => {
    const page = { title: 'Pay now', words: ['Pay', 'now', 'and', 'pay'] };
    expect(on(page, 'pay')).toEqual({ count: 2, frequency: 8, inTitle: true });
    expect(on(page, 'now')).toEqual({ count: 1, frequency: 7, inTitle: true });
    expect(on(page, 'and')).toEqual({ count: 1, frequency: 1, inTitle: false });
  });

  test('more in a heading, by its level', () => {
    const { words } = countWords([readPageWords(cancelPage, 'en')]);
    expect(words.get('how')?.pages.get(0)).toEqual({ count: 1, frequency: 6, inTitle: false });
    expect(words.get('open')?.pages.get(0)).toEqual({ count: 1, frequency: 1, inTitle: false });
    const deep = { words: ['Fee', 'x'], headings: [{ id: 'a', text: 'Fee', level: 6, place: 0 }] };
    expect(on(deep, 'fee')?.frequency).toBe(2);
    expect(on(deep, 'x')?.frequency).toBe(1);
  });

  test('in keywords and questions of the article as in its text', () => {
    const page = { words: ['x'], keywords: ['fee'], questions: ['Which fee?'] };
    expect(on(page, 'fee')).toEqual({ count: 2, frequency: 2, inTitle: false });
  });

  test('once in what a reader sees only when asking, and only if nothing in sight has it', () => {
    const unseen = [toUnseen('A fee, the fee', 1), toUnseen('E-Mail fee', 1)];
    const page = { words: ['The'], unseen };
    const once = { count: 1, frequency: 1, inTitle: false };
    expect(on(page, 'fee')).toEqual({ ...once, isUnseen: true });
    expect(on(page, 'email')).toEqual({ ...once, isUnseen: true });
    expect(on(page, 'the')).toEqual(once);
    expect(on({ ...page, keywords: ['fee'] }, 'fee')).toEqual(once);
    const { words, lengths } = countWords([readPageWords(toPageText(page), 'en')]);
    expect(words.get('fee')?.spellings).toEqual(new Map([['fee', 1]]));
    expect(lengths).toEqual([1]);
  });

  test('for every text under which it is found', () => {
    const { words } = countWords([readPageWords(toPageText({ words: ['E-Mail'] }), 'en')]);
    const texts = [...words.keys()].filter((text) => text !== wholeTextKey('', 'en'));
    expect(texts.sort()).toEqual(['e', 'email', 'mail']);
  });

  test('a title and a question as a whole, too', () => {
    const page = { title: 'How to pay?', words: [], questions: ['Where’s my money'] };
    for (const whole of ['how to pay', 'WHERE’S MY MONEY!']) {
      expect(on(page, wholeTextKey(whole, 'en'))).toMatchObject({ count: 1, inTitle: true });
    }
    expect(on(page, wholeTextKey('how to', 'en'))).toBeUndefined();
  });
});

test('spellings are told in lower case, with the number of their places', () => {
  const { words } = countWords([readPageWords(toPageText({ words: ['Sí', 'SÍ', 'si'] }), 'es')]);
  expect(words.get('si')?.spellings).toEqual(
    new Map([
      ['sí', 2],
      ['si', 1],
    ]),
  );
});

test('pages have the numbers in which they come, and lengths in words', () => {
  const pages = [toPageText({ words: ['a', 'b'] }), toPageText({ words: ['b'], keywords: ['c'] })];
  const { words, lengths } = countWords(pages.map((page) => readPageWords(page, 'xx')));
  expect(lengths).toEqual([2, 2]);
  expect([...(words.get('b')?.pages.keys() ?? [])]).toEqual([0, 1]);
});
