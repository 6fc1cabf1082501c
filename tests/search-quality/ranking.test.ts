import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openIndexOnDisk } from '../../src/search/index/read/open-index-on-disk.ts';
import { createSearch } from '../../src/search/search.ts';
import { stopWordsOf } from '../../src/search/language/stop-words.ts';
import { demoSite, getArticleUrl } from '../support/demo-site.ts';
import { readQuestions, readTitle } from './questions.ts';

/**
 * Shares of the questions whose article has to be first, and among the first three, and of the
 * questions without an answer that must not have a sure one; about one question below what is reached.
 * The aim is 85 and 95 %. Keywords and synonyms were written with these questions in view: the
 * floors keep what was won; docs/search.md says how well questions do that nobody had read.
 */
const floors = [
  { locale: 'es', count: 220, first: 0.94, firstThree: 0.98, nothing: 0.73 },
  { locale: 'de', count: 220, first: 0.92, firstThree: 0.97, nothing: 0.72 },
  { locale: 'en', count: 220, first: 0.92, firstThree: 0.96, nothing: 0.94 },
  { locale: 'fr', count: 60, first: 0.96, firstThree: 0.96, nothing: 0.88 },
  { locale: 'pt-BR', count: 60, first: 0.96, firstThree: 0.96, nothing: 0.93 },
  { locale: 'ar', count: 60, first: 0.93, firstThree: 0.98, nothing: 0.81 },
] as const;

describe.each(floors)('questions in $locale', ({ locale, count, first, firstThree, nothing }) => {
  const { answered, unanswered } = readQuestions(locale);
  const search = createSearch({
    index: openIndexOnDisk(join(demoSite, 'pagefind'), locale),
    language: locale,
  });

  test('are many, and half of them share no telling word with the title of the article', () => {
    expect(answered.length).toBeGreaterThanOrEqual(count);
    const unlike = answered.filter(({ query, article }) => {
      const inTitle = listTelling(readTitle(locale, article), locale);
      return listTelling(query, locale).every((word) => !inTitle.includes(word));
    });
    expect(unlike.length / answered.length).toBeGreaterThanOrEqual(0.5);
  });

  test('are answered by the first article, or by one of the first three', async () => {
    const places = await Promise.all(
      answered.map(async ({ query, article, also }) => {
        const { results } = await search(query);
        const urls = [article, ...also].map((one) => getArticleUrl(locale, one));
        const place = results.findIndex(({ url }) => urls.includes(url)) + 1 || Infinity;
        return { query, article, place, instead: results[0]?.url };
      }),
    );
    const shareUpTo = (last: number): number =>
      places.filter(({ place }) => place <= last).length / places.length;
    const missed = places.filter(({ place }) => place > 1);
    expect.soft(shareUpTo(1), JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(first);
    expect.soft(shareUpTo(3), JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(firstThree);
  });

  test('have no sure answer if the demo has none', async () => {
    const outcomes = await Promise.all(unanswered.map((query) => search(query)));
    const answeredAnyway = outcomes.filter(({ confidence }) => confidence === 'sure');
    expect(
      1 - answeredAnyway.length / unanswered.length,
      JSON.stringify(answeredAnyway.map(({ query, results }) => [query, results[0]?.url])),
    ).toBeGreaterThanOrEqual(nothing);
  });
});

/** What a customer types who types one thing, in words that the title may not have. */
describe('one word is enough to be sure', () => {
  test.each([
    ['en', 'password', 'account/reset-password'],
    ['en', 'stolen', 'policies/emergencies/report-theft'],
    ['es', 'clave', 'account/reset-password'],
    ['es', 'reembolso', 'billing/deposit'],
    ['de', 'Kennwort', 'account/reset-password'],
    ['de', 'geklaut', 'policies/emergencies/report-theft'],
    ['fr', 'volé', 'policies/emergencies/report-theft'],
    ['fr', 'code secret', 'account/reset-password'],
    ['pt-BR', 'roubaram', 'policies/emergencies/report-theft'],
    ['ar', 'سرقة', 'policies/emergencies/report-theft'],
    ['ar', 'رقم سري', 'account/reset-password'],
  ])('%s: %s', async (locale, query, article) => {
    const index = openIndexOnDisk(join(demoSite, 'pagefind'), locale);
    const { confidence, results } = await createSearch({ index, language: locale })(query);
    expect(results[0]?.url).toBe(getArticleUrl(locale, article));
    expect(confidence).toBe('sure');
  });
});

test.each([
  ['fr', 'facture'],
  ['fr', 'les factures'],
  ['pt-BR', 'fatura'],
  ['ar', 'الفاتورة'],
])('%s: no page is about %s, and those that mention it are the closest', async (locale, query) => {
  const index = openIndexOnDisk(join(demoSite, 'pagefind'), locale);
  const { confidence, results } = await createSearch({ index, language: locale })(query);
  expect(confidence).toBe('unsure');
  expect(results.length).toBeGreaterThan(0);
});

test('a lock marks no insurance: a word of two meanings is found by its own', async () => {
  const index = openIndexOnDisk(join(demoSite, 'pagefind'), 'es');
  const { results } = await createSearch({ index, language: 'es' })('candado');
  const parts = results.flatMap(({ title, snippet }) => [...title, ...snippet]);
  const marked = parts.flatMap((part) => (part.marked ? [part.text.toLowerCase()] : []));
  expect(marked.some((word) => word.startsWith('candado'))).toBe(true);
  expect(marked.filter((word) => word.startsWith('segur'))).toEqual([]);
});

/** Folded words that are no stop words. */
function listTelling(text: string, locale: string): string[] {
  const words = text.toLocaleLowerCase(locale).normalize('NFD').replace(/\p{M}/gu, '');
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !stopWordsOf(locale).has(word));
}
