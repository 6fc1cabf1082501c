import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import fresh from 'fresh';
import type { Context } from 'hono';
import { LruCache } from '../../lib/lru-cache.ts';
import { accepts } from './compressed-copies.ts';
import { cacheControlOf, contentTypeOf } from './file-response.ts';
import { findSiteFile } from './site-file.ts';

/**
 * Digests of the styles inside pages (ADR 0051) that a client has, with spaces between them; in an
 * answer the one that was left out, which the client puts between `<style>` and `</style>`. The
 * service worker sends it; see src/service-worker.
 */
export const stylesHeader = 'Candil-Styles';

/** Pages kept as they are sent: about 6 kB each. */
const mostKept = 200;

/** Of a page above this, in bytes, the styles are a small part. */
const largest = 256 * 1024;

/** Half a millisecond for a page. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

const toBrotli = promisify(brotliCompress);

interface LeanPage {
  digest: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Sends a page without the styles that the client has; undefined where it has to be sent whole. */
export type SendLean = (
  c: Context,
  place: { folder: string; segments: readonly string[] },
) => Promise<Response | undefined>;

/** Makes lean pages as they are asked for, from the files that are there. */
export function createSendLean(): SendLean {
  const kept = new LruCache<string, Promise<LeanPage | undefined>>(mostKept);
  return async (c, { folder, segments }) => {
    const had = c.req.header(stylesHeader)?.split(' ') ?? [];
    if (had.length === 0 || !accepts(c.req.header('Accept-Encoding'), 'br')) return undefined;
    const file = await findSiteFile(folder, segments);
    if (!file || file.size > largest) return undefined;
    const making = kept.get(file.version) ?? makeLean(file.path);
    kept.set(file.version, making);
    const page = await making.catch(() => {
      kept.delete(file.version);
      return undefined;
    });
    if (!page || !had.includes(page.digest)) return undefined;
    const etag = `"${file.version}.lean"`;
    c.header('ETag', etag);
    c.header('Cache-Control', cacheControlOf(segments.join('/')));
    c.header('Vary', `Accept-Encoding, ${stylesHeader}`);
    c.header(stylesHeader, page.digest);
    if (fresh(c.req.header(), { etag })) return c.body(null, 304);
    c.header('Content-Encoding', 'br');
    c.header('Content-Type', contentTypeOf(segments.at(-1) ?? ''));
    c.header('Content-Length', String(page.bytes.length));
    return c.req.method === 'HEAD' ? c.body(null) : c.body(page.bytes);
  };
}

/** Undefined for a page whose policy does not name exactly one style sheet inside it. */
async function makeLean(path: string): Promise<LeanPage | undefined> {
  const html = await readFile(path, 'utf8');
  const digest = /style-src 'self' '(sha256-[^']+)'[;"]/u.exec(html)?.[1];
  const lean = html.replace(/<style>.*?<\/style>/su, '<style></style>');
  if (digest === undefined || lean === html) return undefined;
  return { digest, bytes: new Uint8Array(await toBrotli(lean, { params })) };
}
