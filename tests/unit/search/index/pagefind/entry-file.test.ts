import { expect, test } from 'vitest';
import { findLanguage, parseEntry } from '../../../../../src/search/index/pagefind/entry-file.ts';

const languages = {
  pt: { hash: 'pt_0', page_count: 1 },
  'pt-br': { hash: 'pt-br_0', page_count: 2 },
};

test.each([
  ['pt-BR', 'pt-br_0'],
  ['pt-PT', 'pt_0'],
  ['pt', 'pt_0'],
  ['sv', undefined],
])('the index for %s is %s', (tag, hash) => {
  expect(findLanguage(parseEntry({ languages }), tag)?.hash).toBe(hash);
});

test('anything else is no list of languages', () => {
  expect(() => parseEntry(null)).toThrow('another form');
  expect(() => parseEntry({})).toThrow('another form');
});
