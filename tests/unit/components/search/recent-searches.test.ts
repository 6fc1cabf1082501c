import { expect, test } from 'vitest';
import { addRecent } from '../../../../src/components/search/recent-searches.ts';

test('puts the last query first', () => {
  expect(addRecent(['flat tyre'], 'invoice')).toEqual(['invoice', 'flat tyre']);
});

test('keeps a query once, however it is written', () => {
  expect(addRecent(['Invoice', 'flat tyre'], ' invoice ')).toEqual(['invoice', 'flat tyre']);
});

test('forgets the beginning of what was asked in the end', () => {
  expect(addRecent(['flat', 'invoice'], 'flat tyre')).toEqual(['flat tyre', 'invoice']);
});

test('keeps five', () => {
  const six = ['one', 'two', 'three', 'four', 'five', 'six'];
  expect(six.reduce<string[]>(addRecent, [])).toEqual(['six', 'five', 'four', 'three', 'two']);
});

test('does not keep nothing', () => {
  expect(addRecent(['invoice'], '  ')).toEqual(['invoice']);
});
