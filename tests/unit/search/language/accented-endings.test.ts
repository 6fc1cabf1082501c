import { expect, test } from 'vitest';
import { accentedEndings } from '../../../../src/search/language/accented-endings.ts';

test('an ending gets one accent or two, at every place', () => {
  expect(accentedEndings('razon', 'es')).toEqual(['rázon', 'razón', 'rázón']);
  expect(accentedEndings('acao', 'pt')).toContain('ação');
});

test('only the last letters get any', () => {
  expect(accentedEndings('abcdefghijkl', 'es')).toEqual(['abcdefghíjkl']);
});

test('a word with an accent in its ending is as it is meant, and so is one of a language without', () => {
  expect(accentedEndings('razón', 'es')).toEqual([]);
  expect(accentedEndings('rechnung', 'de')).toEqual([]);
  expect(accentedEndings('', 'es')).toEqual([]);
});
