import { expect, test } from 'vitest';
import type { PageText } from '../../../../src/search/index/search-index.ts';
import { withoutQuestions } from '../../../../tools/bench/search/ablations.ts';
import { listForeign } from '../../../../tools/bench/search/foreign.ts';
import type { Examination } from '../../../../tools/bench/search/questions.ts';
import { listTextPages } from '../../../../tools/bench/search/texts.ts';
import { writeTemporaryIndex } from '../../search/support/temporary-index.ts';

const shop: Examination = {
  language: 'en',
  corpus: [
    {
      id: 'late',
      title: 'Consignments under way',
      text: 'The carrier scans each consignment.',
      questions: ['has my parcel got lost'],
    },
  ],
  questions: [],
  unanswerable: [],
  toUrl: (id: string) => `/en/${id}/`,
};

/** The only page of an index, as the search reads it. */
async function readPage(hasTitles: boolean, examination = shop): Promise<PageText> {
  const [page] = listTextPages(examination, hasTitles);
  const body = /<article[^>]*>(.*)<\/article>/su.exec(page?.html ?? '')?.[1] ?? '';
  await using index = await writeTemporaryIndex({ en: { [page?.url ?? '']: body } });
  return await index.engineOf('en').load(0);
}

test('without titles the words of a title are the first of the text', async () => {
  const [whole, without] = [await readPage(true), await readPage(false)];
  expect(whole.title).toBe('Consignments under way');
  expect(without.title).toBe('');
  expect(without.words.slice(0, 3)).toEqual(['Consignments', 'under', 'way.']);
});

test('without questions an article has none', async () => {
  expect((await readPage(true)).questions).toEqual(['has my parcel got lost']);
  expect((await readPage(true, withoutQuestions(shop))).questions).toEqual([]);
});

test('without the lexicon nobody knows what customers call a thing', async () => {
  const articles = {
    en: { '/en/a/': '<h1>Refund</h1><p>A refund takes a week.</p>', '/en/b/': '<h1>Post</h1>' },
  };
  await using whole = await writeTemporaryIndex(articles);
  await using without = await writeTemporaryIndex(articles, { hasLexicon: false });
  const find = async (index: typeof whole) =>
    (await index.searchIn('en')('money back', { unjudged: true })).results.map(({ url }) => url);
  expect(await find(whole)).toEqual(['/en/a/']);
  expect(await find(without)).toEqual([]);
});

test('one in five questions of the other collections in its language is foreign, each once', () => {
  const questions = Array.from({ length: 10 }, (_, number) => ({
    query: `q${number}`,
    relevant: ['a'],
    answers: [],
  }));
  const bank = { name: 'bank', language: 'en', questions };
  const all = [
    bank,
    { ...bank, name: 'bank' },
    { ...bank, name: 'shop' },
    { ...bank, name: 'shop' },
  ];
  expect(listForeign(bank, all).map(({ query }) => query)).toEqual(['q0', 'q5']);
  expect(listForeign(bank, [{ ...bank, name: 'shop', language: 'de' }])).toEqual([]);
});
