import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Context, Handler } from 'hono';
import { stream } from 'hono/streaming';
import type { StreamingApi } from 'hono/utils/stream';
import type { Manifest } from '../../schemas/manifest.ts';
import { refuseMethod } from '../errors.ts';
import { cacheControlOf, contentTypeOf } from './content-types.ts';
import { acceptedEncodings } from './encodings.ts';
import { createRedirects } from './redirects.ts';
import { findSiteFile, hasPage, type SiteFile } from './site-file.ts';
import { parseSitePath, toFolderAddress, type SitePath } from './site-path.ts';

/** Larger files are sent piece by piece; smaller ones in one, which is faster. In bytes. */
const largestInOnePiece = 1_000_000;

/** The page for what is not there, as Astro names it. */
const notFoundPage = '404.html';

const refuse = refuseMethod('GET', 'HEAD');

/** Sends the built site in `folder`, with its redirects, compressed copies and 404 page. */
export function createStaticSite(site: {
  folder: string;
  manifest: () => Promise<Manifest>;
}): Handler {
  const findRedirect = createRedirects();
  return async (c) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return refuse();
    const path = parseSitePath(c.req.path);
    if (!path) return sendNotFound(c, site.folder);
    const address =
      findRedirect(await site.manifest(), path.segments) ??
      (await findPageAddress(site.folder, path));
    if (address !== undefined) return redirect(c, address);
    const names = path.isFolder ? [...path.segments, 'index.html'] : path.segments;
    return (await sendFile(c, site.folder, names)) ?? sendNotFound(c, site.folder);
  };
}

/** The proper address of a page that was asked for without its slash or by its file name. */
async function findPageAddress(
  folder: string,
  { segments, isFolder }: SitePath,
): Promise<string | undefined> {
  if (isFolder) return undefined;
  const page = segments.at(-1) === 'index.html' ? segments.slice(0, -1) : segments;
  return (await hasPage(folder, page)) ? toFolderAddress(page) : undefined;
}

/** The address is one of this host: it begins with one slash and a name. */
const redirect = (c: Context, address: string): Response =>
  c.redirect(address + new URL(c.req.url).search, 301);

async function sendFile(
  c: Context,
  folder: string,
  segments: readonly string[],
): Promise<Response | undefined> {
  const file = await findSiteFile(folder, segments);
  if (!file) return undefined;
  c.header('Vary', 'Accept-Encoding');
  c.header('Cache-Control', cacheControlOf(segments.join('/')));
  const sent = await chooseCopy(c, folder, segments, file);
  c.header('ETag', sent.etag);
  if (isKnown(c.req.header('If-None-Match'), sent.etag)) return c.body(null, 304);
  c.header('Content-Type', contentTypeOf(segments.at(-1) ?? ''));
  return sendBody(c, sent);
}

/** The smallest compressed copy that the client takes, or the file itself. */
async function chooseCopy(
  c: Context,
  folder: string,
  segments: readonly string[],
  file: SiteFile,
): Promise<SiteFile> {
  for (const { name, extension } of acceptedEncodings(c.req.header('Accept-Encoding'))) {
    const copy = await findSiteFile(folder, [
      ...segments.slice(0, -1),
      `${segments.at(-1) ?? ''}${extension}`,
    ]);
    if (!copy) continue;
    c.header('Content-Encoding', name);
    return copy;
  }
  return file;
}

/** Whether the client already has this very content. */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''))
    .includes(etag);

async function sendBody(c: Context, { path, size }: SiteFile): Promise<Response> {
  if (c.req.method === 'HEAD') {
    c.header('Content-Length', String(size));
    return c.body(null);
  }
  if (size <= largestInOnePiece) return c.body(new Uint8Array(await readFile(path)));
  c.header('Content-Length', String(size));
  return stream(c, (answer) => sendPieces(createReadStream(path, { end: size - 1 }), answer));
}

/** Reads on when the client has taken what was sent, and stops when it has gone. */
async function sendPieces(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  answer: StreamingApi,
): Promise<void> {
  for await (const piece of pieces) {
    if (answer.aborted) return;
    await answer.write(piece);
  }
}

async function sendNotFound(c: Context, folder: string): Promise<Response> {
  c.status(404);
  c.header('Cache-Control', 'no-cache');
  const page = await findSiteFile(folder, [notFoundPage]);
  if (!page) return c.text('Not found');
  c.header('Vary', 'Accept-Encoding');
  const sent = await chooseCopy(c, folder, [notFoundPage], page);
  c.header('Content-Type', contentTypeOf(notFoundPage));
  return sendBody(c, sent);
}
