import { expect, test } from 'vitest';
import { formatDay } from '../../../src/i18n/format-day.ts';

test.each([
  ['en', '1 December 2026'],
  ['en-US', 'December 1, 2026'],
  ['fr', '1er décembre 2026'],
  ['pt-BR', '1º de dezembro de 2026'],
  ['es', '1 de diciembre de 2026'],
])('in %s, the first of December is %s', (tag, text) => {
  expect(formatDay(tag, '2026-12-01')).toBe(text);
});

test('in French, only the first is an ordinal', () => {
  expect(formatDay('fr', '2021-12-11')).toBe('11 décembre 2021');
});
