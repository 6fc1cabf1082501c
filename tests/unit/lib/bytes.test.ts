import { expect, test } from 'vitest';
import { formatBytes } from '../../../src/lib/bytes.ts';

/** Number and unit stay in one line, be it by the narrow space of French. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, '~');

test.each([
  ['en', 0, '1~kB'],
  ['en', 12, '1~kB'],
  ['en', 1_600, '2~kB'],
  ['en', 34_400, '34~kB'],
  ['en', 999_000, '999~kB'],
  ['en', 1_000_000, '1~MB'],
  ['de', 1_250_000, '1,3~MB'],
  ['fr', 1_250_000, '1,3~Mo'],
])('in %s, %i bytes are %s', (tag, bytes, text) => {
  expect(plain(formatBytes(tag, bytes))).toBe(text);
});
