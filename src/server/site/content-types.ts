import { getMimeType, mimes } from 'hono/utils/mime';

/** Subtitles, which Hono's list lacks. */
const known = { ...mimes, vtt: 'text/vtt; charset=utf-8' };

/** The `Content-Type` of a file of the site by its name. Pagefind packs its own: they are bytes. */
export const contentTypeOf = (fileName: string): string =>
  getMimeType(fileName, known) ?? 'application/octet-stream';

/** Files whose names change with their content: assets, pictures and Pagefind's index. */
const hashed = [
  /^(?:_astro|images|brand)\//u,
  /^pagefind\/(?:fragment|index|filter|vocabulary)\//u,
  /^pagefind\/pagefind\.[^/]*_[\da-f]{6,}\.pf_meta$/u,
];

/** How long browsers may keep a file; a page is asked for again and mostly not sent again. */
export const cacheControlOf = (path: string): string =>
  hashed.some((pattern) => pattern.test(path)) ? 'public, max-age=31536000, immutable' : 'no-cache';
