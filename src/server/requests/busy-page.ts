import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { localeOfPath, ticketsUrl } from '../../i18n/urls.ts';
import type { Manifest } from '../../schemas/manifest.ts';
import type { BusyPage } from '../http/rate-limit.ts';
import { rememberPages, type PageSource } from '../site/page-source.ts';
import { readRequestsPage } from './request-page.ts';

/**
 * The page for readers without scripts who have sent too many requests. It is the same for
 * everybody and made once for each build, and what was sent is not read: the browser still has it,
 * one step back.
 */
export function createBusyPage({
  manifest,
  pages,
}: {
  manifest: () => Promise<Manifest>;
  pages: PageSource;
}): BusyPage {
  const find = rememberPages(pages, (page) => readRequestsPage(page)?.showView('busy'));
  return async (c) => find(`${ticketsUrl(guessLocale(c, await manifest()))}index.html`);
}

/** The language of the address, else of the page that the reader comes from, else of the browser. */
function guessLocale(c: Context, { locales, defaultLocale }: Manifest): string {
  const from = c.req.header('Referer') ?? '';
  const path = URL.canParse(from) ? new URL(from) : undefined;
  const hints = [
    c.req.query('locale'),
    path?.searchParams.get('locale'),
    path && localeOfPath(path.pathname),
  ];
  const hinted = locales.find((locale) => hints.includes(locale));
  if (hinted !== undefined) return hinted;
  const languages = (c.req.header('Accept-Language') ?? '').slice(0, longestLanguages);
  const wanted = parseAccept(languages).map(({ type }) => findLanguage(locales, type));
  return wanted.find((one) => one !== undefined) ?? defaultLocale;
}

/** Characters of `Accept-Language` that are read; browsers send ten languages at most. */
const longestLanguages = 200;

/** `de-AT` is read by whoever reads `de`. */
const findLanguage = (locales: readonly string[], wanted: string): string | undefined =>
  locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ??
  locales.find((locale) => locale.split('-')[0] === wanted.toLowerCase().split('-')[0]);
