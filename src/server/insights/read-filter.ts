import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { matchLocale } from '../../i18n/match-locale.ts';
import type { ReportFilter } from '../../insights/report.ts';
import { weekOf, weeksBefore } from '../../lib/week.ts';
import type { Manifest } from '../../schemas/manifest.ts';

/** Lengths of periods that can be chosen, in weeks. */
export const periods = [4, 12, 52] as const;

/** As the address says it: `?weeks=12&locale=es&lang=de`. What it does not know is left out. */
export interface View {
  weeks: (typeof periods)[number];
  /** Empty: all languages. */
  locale: string;
  /** Language of the page itself, where the address names one; else empty. */
  lang: string;
}

type Site = Pick<Manifest, 'locales' | 'defaultLocale'>;

/** Reads the filter of an address; anything unknown counts as not said. */
export function readView(c: Context, { locales }: Site): View {
  const known = (wanted: string | undefined): string =>
    locales.find((locale) => locale === wanted) ?? '';
  return {
    weeks: periods.find((weeks) => String(weeks) === c.req.query('weeks')) ?? periods[0],
    locale: known(c.req.query('locale')),
    lang: known(c.req.query('lang')),
  };
}

/** The weeks of a view, the one that is under way as the last. */
export function toFilter({ weeks, locale }: View, now: Date): ReportFilter {
  const until = weeksBefore(weekOf(now), -1);
  return { from: weeksBefore(until, weeks), until, locale };
}

/** The query of a view, with what is usual left out; empty or with its `?`. */
export function toQuery({ weeks, locale, lang }: View): string {
  const query = new URLSearchParams();
  if (weeks !== periods[0]) query.set('weeks', String(weeks));
  if (locale !== '') query.set('locale', locale);
  if (lang !== '') query.set('lang', lang);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** Characters of `Accept-Language` that are read; browsers send ten languages at most. */
const longestLanguages = 200;

/** The language of the page: as the address says, or the browser, or the site. */
export function chooseLanguage(c: Context, { locales, defaultLocale }: Site): string {
  const wanted = (c.req.header('Accept-Language') ?? '').slice(0, longestLanguages);
  const tags = parseAccept(wanted).map(({ type }) => type);
  return matchLocale([c.req.query('lang') ?? '', ...tags], locales) ?? defaultLocale;
}
