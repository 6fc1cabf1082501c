import { withBase } from '../../lib/base-path.ts';
import type { Context, Handler } from 'hono';
import type { Manifest } from '../../schemas/manifest.ts';
import { refuseMethod } from '../http/errors.ts';
import { createFindCopy } from './compressed-copies.ts';
import { isPacked, sendFile, sendNotFound } from './file-response.ts';
import { createSendLean } from './lean-page.ts';
import { hasPage, parseSitePath, type SitePath, toFolderAddress } from './site-file.ts';

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
  const findRedirect = createRedirects();
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
  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refuse();
    const path = parseSitePath(c.req.path);
    if (!path) return missing(c);
    const address =
      findRedirect(await manifest(), path.segments) ?? (await findPageAddress(folder, path));
    if (address !== undefined) return redirect(c, address);
    const segments = path.isFolder ? [...path.segments, 'index.html'] : path.segments;
    const lean = path.isFolder ? await sendLean(c, { folder, segments }) : undefined;
    return lean ?? (await sendFile(c, { folder, segments }, findCopy)) ?? missing(c, path);
  };
}

/** The proper address of a page that was asked for without its slash or by its file name. */
async function findPageAddress(
  folder: string,
  { segments, isFolder }: SitePath,
): Promise<string | undefined> {
  if (isFolder || isPacked(segments.join('/'))) return undefined;
  const page = segments.at(-1) === 'index.html' ? segments.slice(0, -1) : segments;
  return (await hasPage(folder, page)) ? withBase(toFolderAddress(page)) : undefined;
}

/** The address is one of this host: it begins with one slash and a name. */
const redirect = (c: Context, address: string): Response =>
  c.redirect(address + new URL(c.req.url).search, 301);

/** Finds where an old address leads now; a manifest is read once, for as long as it is used. */
export function createRedirects(): (
  manifest: Manifest,
  segments: readonly string[],
) => string | undefined {
  const known = new WeakMap<Manifest, ReadonlyMap<string, string>>();
  return (manifest, segments) => {
    const redirects = known.get(manifest) ?? toRedirects(manifest);
    known.set(manifest, redirects);
    return redirects.get(segments.join('/'));
  };
}

/** By decoded path without slashes at its ends, because a reader may type it either way. */
function toRedirects({ redirects }: Manifest): ReadonlyMap<string, string> {
  const pairs = Object.entries(redirects).flatMap(([from, to]): [string, string][] => {
    const old = parseSitePath(from);
    return old ? [[old.segments.join('/'), toAscii(to)]] : [];
  });
  return new Map(pairs);
}

/** Headers are ASCII; the host is left out, so that the address stays on this site. */
function toAscii(address: string): string {
  const { pathname, search, hash } = new URL(address, 'http://localhost');
  return pathname + search + hash;
}
