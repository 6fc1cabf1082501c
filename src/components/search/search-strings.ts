import type { Translate } from '../../i18n/translate.ts';

/** Texts of the results, `{query}` and `{count}` left open. */
export interface SearchStrings {
  nothing: string;
  nothingHint: string;
  contact: string;
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
  return {
    nothing: t('search.nothing', { query: '{query}' }),
    nothingHint: t('search.nothingHint'),
    contact: t('search.contact'),
    failed: t('search.failed'),
    retry: t('search.retry'),
    more: t('search.more'),
    count,
  };
}

/** "3 results" in the language of a tag. */
export function toCountText({ count }: SearchStrings, results: number, tag: string): string {
  const text = count[new Intl.PluralRules(tag).select(results)] ?? count['other'] ?? '{count}';
  return text.replace('{count}', new Intl.NumberFormat(tag).format(results));
}
