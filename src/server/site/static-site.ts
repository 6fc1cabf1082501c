import {
  createPatternIndex,
  fillTarget,
  hasHoles,
  toPlainAddress,
} from '../../lib/address-pattern.ts';
import { withBase } from '../../lib/base-path.ts';
import type { RedirectRule } from '../../schemas/redirect.ts';
import type { Context, Handler } from 'hono';
import type { Manifest } from '../../schemas/manifest.ts';
import { refuseMethod } from '../http/errors.ts';
import { createFindCopy } from './compressed-copies.ts';
import { isPacked, sendFile, sendNotFound } from './file-response.ts';
import { createSendLean } from './lean-page.ts';
import {
  hasPage,
  longestPath,
  parseSitePath,
  type SitePath,
  toFolderAddress,
} from './site-file.ts';

/** The page for unknown addresses of no language, as Astro names it. */
const notFoundPage = '404.html';

/** That of a locale, with the frame in its language. */
const notFoundFolder = (locale: string): string[] => [locale, '404', 'index.html'];

const refuse = refuseMethod('GET', 'HEAD');

/** Sends the built site in `folder`, with its redirects, compressed copies and 404 page. */
export function createStaticSite({
  folder,
  manifest,
}: {
  folder: string;
  manifest: () => Promise<Manifest>;
}): Handler {
  const findRedirects = createRedirects();
  const findCopy = createFindCopy();
  const sendLean = createSendLean();
  const missing = async (c: Context, path?: SitePath): Promise<Response> => {
    const [locale = ''] = path?.segments ?? [];
    const isKnown = (await manifest()).locales.includes(locale);
    const pages = isKnown ? [notFoundFolder(locale), [notFoundPage]] : [[notFoundPage]];
    for (const segments of pages) {
      const sent = await sendNotFound(c, { folder, segments }, findCopy);
      if (sent) return sent;
    }
    return c.text('Not found', 404, { 'Cache-Control': 'no-cache' });
  };
  const sendPage = async (
    c: Context,
    { segments: names, isFolder }: SitePath,
  ): Promise<Response | undefined> => {
    const segments = isFolder ? [...names, 'index.html'] : names;
    const lean = isFolder ? await sendLean(c, { folder, segments }) : undefined;
    return lean ?? (await sendFile(c, { folder, segments }, findCopy));
  };
  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refuse();
    const redirects = findRedirects(await manifest());
    const named = toPlainAddress(c.req.path);
    const path = parseSitePath(c.req.path);
    const target = redirects.exact.get(named) ?? (path && (await findPageAddress(folder, path)));
    if (target !== undefined) return redirect(c, target);
    const sent = path && (await sendPage(c, path));
    if (sent) return sent;
    const moved = redirects.findByPattern(named);
    return moved ? redirect(c, moved) : missing(c, path);
  };
}

/** The proper address of a page that was asked for without its slash or by its file name. */
async function findPageAddress(
  folder: string,
  { segments, isFolder }: SitePath,
): Promise<Target | undefined> {
  if (isFolder || isPacked(segments.join('/'))) return undefined;
  const page = segments.at(-1) === 'index.html' ? segments.slice(0, -1) : segments;
  if (!(await hasPage(folder, page))) return undefined;
  return { to: withBase(toFolderAddress(page)), status: 301 };
}

/** Where an old address leads now. */
interface Target {
  /** ASCII: an address of this host, which begins with one slash, or one elsewhere. */
  to: string;
  status: RedirectRule['status'];
}

/** The query goes along, but not to others: it may hold what a reader typed. */
const redirect = (c: Context, { to, status }: Target): Response =>
  c.redirect(to.startsWith('/') ? addQuery(to, new URL(c.req.url).search) : to, status);

function addQuery(address: string, query: string): string {
  const [path = '', fragment] = address.split('#', 2);
  const joined = path.includes('?') ? query.replace('?', '&') : query;
  return path + joined + (fragment === undefined ? '' : `#${fragment}`);
}

/** The redirects of a manifest, which is read once, for as long as it is used. */
interface Redirects {
  /** For an old address that is named as a whole. */
  exact: ReadonlyMap<string, Target>;
  /** For one that a pattern means. */
  findByPattern: (path: string) => Target | undefined;
}

/** Finds where old addresses lead now. */
export function createRedirects(): (manifest: Manifest) => Redirects {
  const known = new WeakMap<Manifest, Redirects>();
  return (manifest) => {
    const redirects = known.get(manifest) ?? toRedirects(manifest);
    known.set(manifest, redirects);
    return redirects;
  };
}

/** Old addresses may hold signs that no file of the site has in its name. */
function toRedirects({ redirects, redirectRules = [] }: Manifest): Redirects {
  const plain = Object.entries(redirects).map(([from, to]) => ({ from, to, status: 301 as const }));
  const exact = [...plain, ...redirectRules.filter(({ from }) => !hasHoles(from))];
  const pairs = exact.map(({ from, to, status }): [string, Target] => [
    toPlainAddress(from),
    { to: toAscii(to), status },
  ]);
  const find = createPatternIndex(redirectRules.filter(({ from }) => hasHoles(from)));
  return {
    exact: new Map(pairs),
    findByPattern: (path) => {
      const found = path.length > longestPath ? undefined : find(path);
      if (!found) return undefined;
      const { to, status } = found.rule;
      return { to: toAscii(completeAddress(fillTarget(to, found.filling))), status };
    },
  };
}

/** Pages end with a slash; a kept rest need not. */
const completeAddress = (address: string): string =>
  address.startsWith('/') && /\/[^./?#]+$/u.test(address) ? `${address}/` : address;

/** Headers are ASCII; of an address of this host the host is left out, so that it stays here. */
function toAscii(address: string): string {
  const { href, pathname, search, hash } = new URL(address, 'http://localhost');
  return address.startsWith('/') ? pathname + search + hash : href;
}
