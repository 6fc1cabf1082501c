import { createHash } from 'node:crypto';
import type { LocaleContext } from '../../i18n/locale-context.ts';
import { listOtherTags } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import { contactUrl, homeUrl, suggestionsUrl, textsUrl } from '../../i18n/urls.ts';
import type { PanelTexts } from './search-panel.ts';
import type { SearchStrings } from './search-strings.ts';

/** Numbers that between them meet every plural category of the languages in CLDR. */
const sampleNumbers = [0, 1, 2, 3, 5, 6, 7, 11, 100, 1_000_000] as const;

/**
 * What the script of a search box is told by its element. A box that answers `atOnce` has it all with
 * it; most are never used, and for theirs it is loaded with the script.
 */
export const toSearchAttributes = (
  context: LocaleContext,
  { atOnce = false } = {},
): Record<string, string> =>
  atOnce
    ? { 'data-strings': toSearchTexts(context).content }
    : { 'data-texts': textsUrl(toSearchTexts(context).file) };

/** The file with what the search of a language says and leads to; its name holds a hash. */
export function toSearchTexts(context: LocaleContext): { file: string; content: string } {
  const { locale } = context.locale;
  const content = JSON.stringify(toPanelTexts(context));
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { file: `search-${locale}.${hash}.json`, content };
}

const toPanelTexts = ({ t, locale, site }: LocaleContext): PanelTexts => ({
  strings: toSearchStrings(t, locale.tag),
  urls: { contact: contactUrl(locale.locale), home: homeUrl(locale.locale) },
  suggestionsUrl: suggestionsUrl(locale.locale),
  otherLanguages: listOtherTags(site, locale),
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
    dialog: {
      label: t('search.label'),
      placeholder: t('search.placeholder'),
      close: t('search.close'),
      slash: t('search.slash'),
    },
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
