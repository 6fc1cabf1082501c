import articleStyles from '../../styles/first/articles.css?url&no-inline';
import { loadStyles } from '../search/load-styles.ts';
import type { PartKind } from './find-place.ts';

/** What the launcher shows of a page of the site, in place. */
export interface Part {
  content: readonly Element[];
  /** Language and direction of the page that it comes from. */
  lang: string;
  dir: string;
}

/** What of a page is shown, in its order. */
const selectors: Record<PartKind, string> = {
  article: '.fallback-notice, article.article, candil-vote, .still-need-help',
  contact: 'candil-contact',
  ticket: 'candil-ticket-form, .ticket-off',
};

/** What of it has no place beside the page of a company, or stands there already. */
const leftOut = '.beside, .contact-search, [id="keywords"], .heading-link';

/**
 * Fetches a page and takes out what is shown of it, with its style sheets and the scripts of its
 * elements loaded. Throws if the page is not there, or holds nothing of the kind.
 */
export async function readPart(kind: PartKind, url: URL): Promise<Part> {
  const answer = await fetch(url.pathname, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${url.pathname} answers with ${answer.status}.`);
  // Styles inside a page are allowed there by its own policy: this one would complain of them.
  const html = (await answer.text()).replaceAll(/<style>.*?<\/style>/gsu, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const content = [...page.querySelectorAll(selectors[kind])];
  if (content.length === 0) throw new Error(`${url.pathname} holds nothing to show.`);
  for (const element of content) {
    for (const part of element.querySelectorAll(leftOut)) part.remove();
  }
  const sheets = [...listNewSheets(page), ...(kind === 'article' ? [articleStyles] : [])];
  await Promise.all([...sheets.map(loadStyles), loadElements(kind, content)]);
  return {
    content: content.map((element) => document.adoptNode(element)),
    lang: page.documentElement.lang,
    dir: page.documentElement.dir,
  };
}

/** Addresses of the sheets that this page does not have. */
function listNewSheets(page: Document): string[] {
  const has = (href: string): boolean =>
    document.querySelector(`link[rel=stylesheet][href="${CSS.escape(href)}"]`) !== null;
  return [...page.querySelectorAll('link[rel=stylesheet]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href !== '' && !has(href));
}

/** Loads the scripts first, so that elements are whole as soon as they stand in the page. */
async function loadElements(kind: PartKind, content: readonly Element[]): Promise<void> {
  const has = (selector: string): boolean =>
    content.some((one) => one.matches(selector) || one.querySelector(selector) !== null);
  const loading: Promise<unknown>[] = [];
  if (kind === 'contact') loading.push(import('../contact/contact.ts'));
  if (kind === 'ticket') loading.push(import('../ticket/ticket-form.ts'));
  if (has('candil-tabs')) loading.push(import('../prose/tabs.ts'));
  if (has('candil-vote')) loading.push(import('../vote/vote.ts'));
  if (has('candil-customer')) loading.push(import('../customer/customer.ts'));
  if (has('candil-open-now')) loading.push(import('../contact/now/open-now.ts'));
  await Promise.all(loading);
}
