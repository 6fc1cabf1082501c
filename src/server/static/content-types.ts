import { extname } from 'node:path';

/** What a built site is made of. Pagefind packs its own files, so they are plain bytes. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.zip': 'application/zip',
};

export const contentTypeOf = (fileName: string): string =>
  contentTypes[extname(fileName).toLowerCase()] ?? 'application/octet-stream';

/** Files whose names change with their content: assets, pictures and Pagefind's index. */
const hashed = [
  /^(?:_astro|images|brand)\//u,
  /^pagefind\/(?:fragment|index|filter|vocabulary)\//u,
  /^pagefind\/pagefind\.[^/]*_[\da-f]{6,}\.pf_meta$/u,
];

/** How long browsers may keep a file; a page is asked for again and mostly not sent again. */
export const cacheControlOf = (path: string): string =>
  hashed.some((pattern) => pattern.test(path)) ? 'public, max-age=31536000, immutable' : 'no-cache';
