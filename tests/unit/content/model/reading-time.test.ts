import { expect, test } from 'vitest';
import { estimateMinutes } from '../../../../src/content/model/reading-time.ts';

test.each([
  ['', 'en', 1],
  ['word '.repeat(228), 'en', 1],
  ['word '.repeat(228 * 4), 'en', 4],
  ['word '.repeat(228 * 4), 'en-GB', 4],
  ['كلمة '.repeat(138 * 3), 'ar', 3],
  // Words are not parted by spaces.
  ['我们修理自行车。'.repeat(158), 'zh', 4],
  // Of a language without a speed of its own: the mean.
  ['szó '.repeat(184 * 2), 'hu', 2],
])('a text takes as long as its words in its language', (text, tag, minutes) => {
  expect(estimateMinutes(text, tag)).toBe(minutes);
});

test('addresses are not read', () => {
  const link = '[a](https://help.example/one/two/three/four/five/six/seven/) ';
  expect(estimateMinutes(link.repeat(228), 'en')).toBe(1);
});
