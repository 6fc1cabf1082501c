import { expect, test } from 'vitest';
import { wordsOfPath } from '../../../../src/components/not-found/words-of-path.ts';

test.each([
  ['/es/faq/12-pago_fallido.html', 'faq pago fallido'],
  ['/billing/Invoice-address/', 'billing Invoice address'],
  ['/ar/%D8%AF%D9%81%D8%B9/', 'دفع'],
  ['/es/%E0%A4%A/', 'E0 A4 A'],
  ['/es/', ''],
  ['/', ''],
])('reads the words of %s', (path, words) => {
  expect(wordsOfPath(path, ['es', 'ar'])).toBe(words);
});
