import { createHash } from 'node:crypto';
import type { AnalyticsOrigins } from './analytics.ts';
import { themeScript } from './theme.ts';

/** The digest of the script that puts the reader's look in place: CSP Level 3, 2.3.1. */
const themeDigest = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;

const none: AnalyticsOrigins = { script: [], connect: [], image: [] };

/** Where pages may load from, by directive of the Content Security Policy. */
function directives(
  apiOrigins: readonly string[],
  { script, connect, image }: AnalyticsOrigins,
): [string, ...string[]][] {
  return [
    ['default-src', "'none'"],
    // Pagefind is WebAssembly; compiling it needs the exception, running scripts from text stays off.
    ['script-src', "'self'", "'wasm-unsafe-eval'", themeDigest, ...script],
    // Pagefind starts /pagefind/pagefind-worker.js.
    ['worker-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self'", ...image],
    ['media-src', "'self'"],
    ['font-src', "'self'"],
    ['manifest-src', "'self'"],
    ['connect-src', "'self'", ...apiOrigins, ...connect],
    ['form-action', "'self'", ...apiOrigins],
    ['base-uri', "'none'"],
  ];
}

/**
 * The policy of every page. `apiOrigin` is the address of an API that stands elsewhere, or empty;
 * `analytics` what the company's tool needs that counts visits.
 * In a `meta` element browsers refuse `frame-ancestors`, so only the header has it.
 */
export function contentSecurityPolicy(options: {
  apiOrigin?: string | undefined;
  analytics?: AnalyticsOrigins | undefined;
  delivery: 'header' | 'meta';
}): string {
  const { apiOrigin = '', analytics = none, delivery } = options;
  const list = directives(apiOrigin === '' ? [] : [new URL(apiOrigin).origin], analytics);
  if (delivery === 'header') list.push(['frame-ancestors', "'none'"]);
  return list.map((directive) => directive.join(' ')).join('; ');
}
