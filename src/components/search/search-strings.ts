import type { LocaleContext } from '../../i18n/locale-context.ts';
import { listOtherTags } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { contactUrl, homeUrl, suggestionsUrl } from '../../i18n/urls.ts';

/** Texts of the results, `{query}` and `{count}` left open. */
export interface SearchStrings {
  /** Said where an answer takes its time. */
  searching: string;
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
  unsure: string;
  filter: string;
  /** Name of the list of results. */
  results: string;
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

/** What the script of a search box is told by its element. */
export const toSearchAttributes = ({ site, locale, t }: LocaleContext): Record<string, string> => ({
  'data-contact': contactUrl(locale.locale),
  'data-home': homeUrl(locale.locale),
  'data-suggestions': suggestionsUrl(locale.locale),
  'data-languages': listOtherTags(site, locale).join(' '),
  'data-strings': JSON.stringify(toSearchStrings(t, locale.tag)),
});

/** The texts of the results for the browser. */
function toSearchStrings(t: Translate, tag: string): SearchStrings {
  const rules = new Intl.PluralRules(tag);
  const count = Object.fromEntries(
    sampleNumbers.map((number) => [
      rules.select(number),
      t('search.count', { count: number, number: '{count}' }),
    ]),
  );
  const query = { query: '{query}' };
  return {
    searching: t('search.searching'),
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
    unsure: t('search.unsure'),
    filter: t('search.filter'),
    results: t('search.results'),
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
