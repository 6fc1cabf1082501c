import { expect, test } from 'vitest';
import { listCurrent, toTranslationRows } from '../../../src/insights/article-rows.ts';
import type { ArticleRow, ReportFacts } from '../../../src/insights/report.ts';

const articleId = 'billing/refund';
const toRow = (locale: string): ArticleRow => ({
  ...{ locale, articleId, title: locale, url: `/${locale}/`, edition: 1, helpful: 1, total: 9 },
  ...{ failing: 0.5, failedPerWeek: 4, reasons: {}, weeks: [] },
});
const toEdition = (locale: string, beganAt: string, cause: 'first' | 'changed') => ({
  ...{ locale, articleId, edition: 1, beganAt, cause, declared: '' },
});
const current = listCurrent([
  toEdition('en', '2026-01-05T08:00:00.000Z', 'changed'),
  toEdition('es', '2026-03-02T08:00:00.000Z', 'changed'),
  toEdition('de', '2026-02-02T08:00:00.000Z', 'first'),
]);
const toFacts = (translatedFrom: Partial<Record<string, string>>): ReportFacts => ({
  ...{ locales: ['en', 'es', 'de'], defaultLocale: 'en', sampled: 1 },
  findArticle: (locale) => ({
    ...{ title: locale, url: `/${locale}/`, translatedFrom: translatedFrom[locale] },
  }),
});
const list = (translatedFrom: Partial<Record<string, string>>) =>
  toTranslationRows(['en', 'es', 'de'].map(toRow), current, toFacts(translatedFrom)).map(
    ({ locale, original }) => `${locale} behind ${original.locale}`,
  );

test('a translation is compared with the text that it was translated from', () => {
  // Newer than the English text, older than the Spanish one.
  expect(list({})).toEqual([]);
  expect(list({ de: 'es' })).toEqual(['de behind es']);
});

test('a text in the default language may be a translation, too', () => {
  expect(list({ en: 'es' })).toEqual(['en behind es']);
  expect(list({ en: 'de', es: 'es' })).toEqual([]);
});
