import { hasHashedName } from '../../lib/hashed-name.ts';
import { keptForAMinute, keptForEver } from '../../schemas/security-headers.ts';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fresh from 'fresh';
import type { Context } from 'hono';
import { getMimeType, mimes } from 'hono/utils/mime';
import { parse as parseRange } from 'range-parser';
import { shortNoticePath } from '../../schemas/short-notice-path.ts';
import type { FindCopy } from './compressed-copies.ts';
import { findSiteFile, type SiteFile } from './site-file.ts';

/**
 * Up to this size, in bytes, a file is sent at once, which is faster; larger ones piece by piece. A
 * client that does not read makes the process hold this much, so it is no larger than one piece.
 */
const largestInOnePiece = 64 * 1024;

/** Where a file of the site lies. */
interface Place {
  folder: string;
  segments: readonly string[];
}

/**
 * Sends a file of the site, whole or in part, or says that the client has it; undefined if there is
 * none. A part is always one of the file itself, never of a compressed copy.
 */
export async function sendFile(
  c: Context,
  place: Place,
  findCopy: FindCopy,
): Promise<Response | undefined> {
  const found = await chooseFile(c, place, findCopy);
  if (!found) return undefined;
  const { sent, isCopy } = found;
  const etag = `"${sent.version}"`;
  c.header('ETag', etag);
  c.header('Cache-Control', cacheControlOf(place.segments.join('/')));
  if (!isCopy) c.header('Accept-Ranges', 'bytes');
  if (!isWanted(c.req.header('If-Match'), etag)) return c.body(null, 412);
  if (fresh(c.req.header(), { etag })) return c.body(null, 304);
  return (await sendPart(c, place, sent)) ?? sendWhole(c, place, sent);
}

/** Sends the page of the site for what is not there; undefined if there is none. */
export async function sendNotFound(
  c: Context,
  place: Place,
  findCopy: FindCopy,
): Promise<Response | undefined> {
  const found = await chooseFile(c, place, findCopy);
  if (!found) return undefined;
  c.status(404);
  c.header('Cache-Control', 'no-cache');
  return sendWhole(c, place, found.sent);
}

/** The file, or its copy in the encoding that the client likes best. */
async function chooseFile(
  c: Context,
  place: Place,
  findCopy: FindCopy,
): Promise<{ sent: SiteFile; isCopy: boolean } | undefined> {
  const file = await findSiteFile(place.folder, place.segments);
  if (!file) return undefined;
  if (isPacked(place.segments.join('/'))) return { sent: file, isCopy: false };
  c.header('Vary', 'Accept-Encoding');
  const isPart = c.req.header('Range') !== undefined;
  const copy = isPart
    ? undefined
    : await findCopy({ ...place, file }, c.req.header('Accept-Encoding'));
  if (!copy) return { sent: file, isCopy: false };
  c.header('Content-Encoding', copy.encoding);
  return { sent: copy.file, isCopy: true };
}

/** Whether this is a version that the client asks for by `If-Match`. */
const isWanted = (ifMatch = '*', etag: string): boolean =>
  ifMatch === '*' || ifMatch.split(',').some((version) => version.trim() === etag);

/** What `parse` of range-parser says of a header. */
const codes = { invalid: 1, outside: 2 } as const;

/**
 * Answers with one part of the file, or that there is no such part; undefined if the whole file is
 * to be sent: for several parts, for invalid ranges, and if the client has parts of another version
 * (RFC 9110, 14.2).
 */
async function sendPart(c: Context, place: Place, file: SiteFile): Promise<Response | undefined> {
  const range = c.req.header('Range');
  const version = c.req.header('If-Range') ?? `"${file.version}"`;
  if (range === undefined || c.req.method !== 'GET') return undefined;
  if (version !== `"${file.version}"`) return undefined;
  const { code, type, ranges } = parseRange(file.size, range);
  const [part, ...others] = ranges;
  if (type !== 'bytes' || others.length > 0 || (code & codes.invalid) !== 0) return undefined;
  if (!part) {
    if ((code & codes.outside) === 0) return undefined;
    c.header('Content-Range', `bytes */${file.size}`);
    return c.body(null, 416);
  }
  c.status(206);
  c.header('Content-Range', `bytes ${part.start}-${part.end}/${file.size}`);
  return sendBlob(c, place, (await openAsBlob(file.path)).slice(part.start, part.end + 1));
}

/** All bytes of a file; a large one is read as the client takes it. */
async function sendWhole(c: Context, place: Place, { path, size }: SiteFile): Promise<Response> {
  if (c.req.method === 'HEAD' || size > largestInOnePiece) {
    return sendBlob(c, place, await openAsBlob(path));
  }
  const bytes = new Uint8Array(await readFile(path));
  setHeaders(c, place, bytes.length);
  return c.body(bytes);
}

function sendBlob(c: Context, place: Place, bytes: Blob): Response {
  setHeaders(c, place, bytes.size);
  return c.req.method === 'HEAD' ? c.body(null) : c.body(bytes.stream());
}

function setHeaders(c: Context, { segments }: Place, length: number): void {
  c.header('Content-Type', contentTypeOf(segments.at(-1) ?? ''));
  c.header('Content-Length', String(length));
}

/** Subtitles and articles as Markdown (RFC 7763), which Hono's list lacks. */
const known = {
  ...mimes,
  vtt: 'text/vtt; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** The `Content-Type` of a file of the site by its name. Pagefind packs its own: they are bytes. */
export const contentTypeOf = (fileName: string): string =>
  getMimeType(fileName, known) ?? 'application/octet-stream';

/** Files of the search index, of which a question asks for many: they are packed, and none is a page. */
export const isPacked = (path: string): boolean =>
  /^pagefind\/(?:fragment|index|filter|vocabulary)\//u.test(path);

/** Files of Pagefind whose names change with their content. */
const hashed = [
  /^pagefind\/(?:fragment|index|filter|vocabulary)\//u,
  /^pagefind\/pagefind\.[^/]*_[\da-f]{6,}\.pf_meta$/u,
];

/** How long browsers may keep a file; a page is asked for again and mostly not sent again. */
export function cacheControlOf(path: string): string {
  if (`/${path}` === shortNoticePath) return keptForAMinute;
  const isHashed = hasHashedName(`/${path}`) || hashed.some((pattern) => pattern.test(path));
  return isHashed ? keptForEver : 'no-cache';
}
