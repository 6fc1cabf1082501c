import { expect, test } from 'vitest';
import { findLanguage, parseEntry } from '../../../../../src/search/index/pagefind/entry-file.ts';

const languages = {
  pt: { page_count: 1, vocabulary: 'pt_0' },
  'pt-br': { page_count: 2, vocabulary: 'pt-br_0' },
};

test.each([
  ['pt-BR', 'pt-br_0'],
  ['pt-PT', 'pt_0'],
  ['pt', 'pt_0'],
  ['sv', undefined],
])('the index for %s is %s', (tag, folder) => {
  expect(findLanguage(parseEntry({ languages }), tag)?.vocabulary).toBe(folder);
});

test('anything else is no list of languages', () => {
  expect(() => parseEntry(null)).toThrow('another form');
  expect(() => parseEntry({})).toThrow('another form');
});
