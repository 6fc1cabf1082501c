import { expect, test } from 'vitest';
import { toGrams, toGramsAcross } from '../../../../tools/bench/search/bm25.ts';

test('a word falls into pieces of four letters, its borders marked', () => {
  expect(toGrams('wort')).toEqual(['_wor', 'wort', 'ort_']);
});

test('a text without spaces falls into pairs of characters across its words, not across signs', () => {
  expect(toGramsAcross('忘记密码，邮箱')).toEqual(['忘记', '记密', '密码', '邮箱']);
});

test('a text in letters without spaces falls into pieces of four', () => {
  expect(toGramsAcross('รหัสผ')).toEqual(['รหัส', 'หัสผ']);
});
