import { expect, test } from 'vitest';
import { degreesByLetters } from '../../../../src/search/match/substring-match.ts';

test('a word is found wherever its letters stand together, however the page is parted', () => {
  expect(degreesByLetters(['以', '仁王', '出生'], '以仁王')).toEqual([1, 1, 0]);
});

test('a part of a longer word answers less well', () => {
  const [whole = 0, other] = degreesByLetters(['武藏浦和', '站'], '浦和');
  expect(whole).toBeGreaterThan(0.6);
  expect(whole).toBeLessThan(1);
  expect(other).toBe(0);
});

test('a single character is not looked for inside words', () => {
  expect(degreesByLetters(['仁王', '王'], '王')).toEqual([0, 0]);
});

test('a word that stands on the page twice is found twice', () => {
  expect(degreesByLetters(['密码', '和', '密码'], '密码')).toEqual([1, 0, 1]);
});
