import { expect, test } from 'vitest';
import { compareSketches, sketchText } from '../../../../src/lib/text/text-sketch.ts';

const words = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

const likeness = (one: string, other: string): number =>
  compareSketches(sketchText(one), sketchText(other)) ?? Number.NaN;

test('a text is like itself, whatever its marks, spaces and capitals', () => {
  expect(likeness('How to charge the *battery*.', 'how to   Charge the battery')).toBe(1);
});

test('texts that share nothing are not alike', () => {
  expect(likeness(words(300, 'a').join(' '), words(300, 'b').join(' '))).toBeLessThan(0.05);
});

test('the estimate comes near the share of the shingles that are the same', () => {
  const shared = words(200, 'a');
  const one = [...shared, ...words(100, 'b')].join(' ');
  const other = [...shared, ...words(100, 'c')].join(' ');
  // 597 shingles of 1197 are in both; two standard errors are 0.09.
  expect(Math.abs(likeness(one, other) - 597 / 1197)).toBeLessThan(0.09);
});

test('the same words in another order are another text', () => {
  const text = words(100, 'a');
  expect(likeness(text.join(' '), text.toReversed().join(' '))).toBeLessThan(0.3);
});

test('a text of one line stays like itself when a word of it is corrected', () => {
  const text = 'Pay by card or bank transfer; we do not accept cheques anymore.';
  expect(likeness(text, text.replace('anymore', 'any more'))).toBeGreaterThan(0.5);
});

test('a letter changed in a text without spaces leaves the rest as it was', () => {
  const text =
    '请先充满电池再开始第一次骑行并检查刹车是否正常工作如果指示灯闪烁请联系我们的客服人员处理';
  expect(likeness(text, text.replace('首次', '第一次').replace('充满', '充好'))).toBeGreaterThan(
    0.7,
  );
});

test('nothing is said of a text without words, or of a sketch of another kind', () => {
  expect(sketchText('— …')).toBe('');
  expect(compareSketches('', sketchText('a b c'))).toBeUndefined();
  expect(compareSketches('AAAA', 'AAAA')).toBeUndefined();
});
