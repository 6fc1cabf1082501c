import { findBuiltInStrings } from '../../i18n/interface-strings.ts';
import { createTranslator, type Translate } from '../../i18n/translate.ts';
import { formatTag } from '../../lib/intl/format-tag.ts';
import { memoizeLast } from '../../lib/lru-cache.ts';

/** What turns the values of a report into words of one language. */
export interface Words {
  /** BCP 47 tag of the texts. */
  tag: string;
  t: Translate;
  count: (value: number) => string;
  /** With one digit below ten. */
  rough: (value: number) => string;
  percent: (share: number) => string;
  /** A day such as `2026-03-02`, or a moment of it, in UTC. */
  date: (day: string) => string;
  /** The name of a language of the site. */
  language: (locale: string) => string;
}

const keptLanguages = 12;

/** The words of a locale of the site; in English where Candil does not have its language. */
export const loadWords: (locale: string) => Promise<Words> = memoizeLast(keptLanguages, (locale) =>
  Promise.resolve(createWords(findBuiltInStrings(locale) ? locale : 'en')),
);

function createWords(tag: string): Words {
  const [count, rough, percent] = [
    new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }),
    new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }),
    new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
  ];
  const date = new Intl.DateTimeFormat(formatTag(tag), { dateStyle: 'medium', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return {
    tag,
    t: createTranslator({ tag, register: 'informal' }),
    count: (value) => count.format(value),
    rough: (value) => (value < 10 ? rough : count).format(value),
    percent: (share) => percent.format(share),
    date: (day) => (day === '' ? '' : date.format(new Date(day))),
    language: (locale) => names.of(locale) ?? locale,
  };
}
