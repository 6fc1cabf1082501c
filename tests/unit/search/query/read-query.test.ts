import { expect, test } from 'vitest';
import { readQuery } from '../../../../src/search/query/read-query.ts';
import { createIndexOf } from '../support/known-words.ts';

const read = async (query: string, ...words: readonly string[]): Promise<string> =>
  (await readQuery(createIndexOf(words), query, 'ru')).query;

test('a query of which no word is known is read as typed on another layout', async () => {
  expect(await read('vjq gfhjkm', 'пароль')).toBe('мой пароль');
});

test('words of one or two letters, which stand on any page, do not speak against it', async () => {
  expect(await read('ns gfhjkm', 'пароль', 'ns')).toBe('ты пароль');
});

test('a word of three letters that is known does', async () => {
  expect(await read('vjq gfhjkm', 'пароль', 'vjq')).toBe('vjq gfhjkm');
});
