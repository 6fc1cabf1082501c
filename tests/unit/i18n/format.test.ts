import { expect, test } from 'vitest';
import { formatBytes } from '../../../src/i18n/format.ts';

/** Number and unit stay in one line, be it by the narrow space of French. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, '~');

test.each([
  ['en', 34_400, '34~kB'],
  ['de', 1_250_000, '1,3~MB'],
  ['fr', 1_250_000, '1,3~Mo'],
  ['en', 12, '1~kB'],
])('in %s, %i bytes are %s', (tag, bytes, text) => {
  expect(plain(formatBytes(tag, bytes))).toBe(text);
});
