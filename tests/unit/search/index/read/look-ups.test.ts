import { expect, test } from 'vitest';
import { emptyEntry } from '../../../../../src/search/index/format/entry.ts';
import { createLookUps } from '../../../../../src/search/index/read/look-ups.ts';
import { emptyVocabulary } from '../../../../../src/search/index/read/vocabulary.ts';

const toEntry = (stem: string, termFrequency: number, inTitle: boolean) => ({
  ...emptyEntry(stem),
  documentFrequency: 1,
  postings: [{ page: 7, termFrequency, inTitle }],
});

test('a page that two groups of a word hold counts as strongly as either says', async () => {
  const entries = [toEntry('résumé', 0.25, true), toEntry('resume', 0.75, false)];
  const { lookUp } = createLookUps({
    pages: 8,
    vocabulary: { ...emptyVocabulary, find: () => Promise.resolve(entries) },
    readText: () => Promise.reject(new Error('No list is long.')),
    readPage: () => Promise.reject(new Error('No page is read.')),
    getStemmer: () => Promise.reject(new Error('The word is known.')),
  });
  expect(await lookUp('resume')).toEqual([{ page: 7, termFrequency: 0.75, inTitle: true }]);
});
