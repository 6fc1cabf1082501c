import type { Translate } from '../../i18n/translate.ts';

/** Texts of the results, `{query}` and `{count}` left open. */
export interface SearchStrings {
  answer: string;
  corrected: string;
  literally: string;
  meant: string;
  partial: string;
  recent: string;
  clearRecent: string;
  nothing: string;
  nothingHint: string;
  contact: string;
  browse: string;
  closest: string;
  noneOfThese: string;
  otherLanguages: string;
  failed: string;
  retry: string;
  more: string;
  /** By plural category of the language, `other` always among them. */
  count: Record<string, string>;
}

/** Numbers that between them meet every plural category of the languages in CLDR. */
const sampleNumbers = [0, 1, 2, 3, 5, 6, 7, 11, 100, 1_000_000] as const;

/** The texts of the results for the browser. */
export function toSearchStrings(t: Translate, tag: string): SearchStrings {
  const rules = new Intl.PluralRules(tag);
  const count = Object.fromEntries(
    sampleNumbers.map((number) => [
      rules.select(number),
      t('search.count', { count: number, number: '{count}' }),
    ]),
  );
  const query = { query: '{query}' };
  return {
    answer: t('search.answer'),
    corrected: t('search.corrected', query),
    literally: t('search.literally', query),
    meant: t('search.meant', query),
    partial: t('search.partial'),
    recent: t('search.recent'),
    clearRecent: t('search.clearRecent'),
    nothing: t('search.nothing', query),
    nothingHint: t('search.nothingHint'),
    contact: t('search.contact'),
    browse: t('site.categories'),
    closest: t('search.closest'),
    noneOfThese: t('search.noneOfThese'),
    otherLanguages: t('search.otherLanguages'),
    failed: t('search.failed'),
    retry: t('search.retry'),
    more: t('search.more'),
    count,
  };
}

/** A text with the query in its place; a query may hold `$&`. */
export const withQuery = (text: string, query: string): string =>
  text.replace('{query}', () => query);

/** "3 results" in the language of a tag. */
export function toCountText({ count }: SearchStrings, results: number, tag: string): string {
  const text = count[new Intl.PluralRules(tag).select(results)] ?? count['other'] ?? '{count}';
  return text.replace('{count}', new Intl.NumberFormat(tag).format(results));
}
