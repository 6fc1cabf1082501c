import { expect, test } from 'vitest';
import { toPageText } from '../../../../../src/search/index/pagefind/page-file.ts';

const wordsOf = (content: string): readonly string[] =>
  toPageText({ url: '/a/', content, meta: {}, anchors: [] }).words;

test('apostrophes that were made straight for the index are set as they were', () => {
  expect(wordsOf("l'abonnement 2026'da 'quoted'")).toEqual(['l’abonnement', '2026’da', "'quoted'"]);
});

test('words without spaces are those that the index parted', () => {
  expect(wordsOf('忘记\u200B密码')).toEqual(['忘记', '密码']);
});
