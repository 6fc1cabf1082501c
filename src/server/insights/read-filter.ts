import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { matchLocale } from '../../i18n/match-locale.ts';
import type { ReportFilter } from '../../insights/report.ts';
import { weekOf, weeksBefore } from '../../lib/intl/week.ts';
import type { Manifest } from '../../schemas/manifest.ts';

/** Lengths of periods that can be chosen, in weeks. */
export const periods = [4, 12, 52] as const;

/** As the address says it: `?weeks=12&locale=es&category=billing&lang=de`. What it does not know is left out. */
export interface View {
  weeks: (typeof periods)[number];
  /** Empty: all languages. */
  locale: string;
  /** First folder of articles; all without it. */
  category?: string;
  /** Language of the page itself, where the address names one; else empty. */
  lang: string;
}

type Site = Pick<Manifest, 'locales' | 'defaultLocale'> & Partial<Pick<Manifest, 'articles'>>;

/** First folders of the articles of a site, in the order of their names. */
export const listCategories = ({ articles = {} }: Site): string[] => {
  const ids = Object.values(articles).flatMap((ofLocale) => Object.keys(ofLocale));
  const folders = ids.filter((id) => id.includes('/')).map((id) => id.slice(0, id.indexOf('/')));
  return [...new Set(folders)].sort();
};

/** Reads the filter of an address; anything unknown counts as not said. */
export function readView(c: Context, site: Site): View {
  const { locales } = site;
  const category = listCategories(site).find((one) => one === c.req.query('category'));
  const known = (wanted: string | undefined): string =>
    locales.find((locale) => locale === wanted) ?? '';
  return {
    weeks: periods.find((weeks) => String(weeks) === c.req.query('weeks')) ?? periods[0],
    locale: known(c.req.query('locale')),
    ...(category !== undefined && { category }),
    lang: known(c.req.query('lang')),
  };
}

/** The weeks of a view, the one that is under way as the last. */
export function toFilter({ weeks, locale, category }: View, now: Date): ReportFilter {
  const until = weeksBefore(weekOf(now), -1);
  const period = { from: weeksBefore(until, weeks), until, locale };
  return category === undefined ? period : { ...period, category };
}

/** The query of a view, with what is usual left out; empty or with its `?`. */
export function toQuery({ weeks, locale, category, lang }: View): string {
  const query = new URLSearchParams();
  if (weeks !== periods[0]) query.set('weeks', String(weeks));
  if (locale !== '') query.set('locale', locale);
  if (category !== undefined) query.set('category', category);
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
