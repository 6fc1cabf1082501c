import { createHash } from 'node:crypto';
import type { AnalyticsOrigins } from './analytics.ts';
import { themeScript } from './theme.ts';

/** By what a policy allows a script or a style sheet inside a page: CSP Level 3, 2.3.1. */
export const toDigest = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** That of the script that puts the reader's look in place. */
const themeDigest = toDigest(themeScript);

const none: AnalyticsOrigins = { script: [], connect: [], image: [] };

/** Where pages may load from, by directive of the Content Security Policy. */
function directives(
  apiOrigins: readonly string[],
  { script, connect, image }: AnalyticsOrigins,
  styleDigests: readonly string[],
): [string, ...string[]][] {
  return [
    ['default-src', "'none'"],
    // Pagefind is WebAssembly; compiling it needs the exception, running scripts from text stays off.
    ['script-src', "'self'", "'wasm-unsafe-eval'", themeDigest, ...script],
    // Pagefind starts /pagefind/pagefind-worker.js.
    ['worker-src', "'self'"],
    // What the first screen needs stands in the page (ADR 0051).
    ['style-src', "'self'", ...styleDigests],
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
 * `analytics` what the company's tool needs that counts visits; `styleDigests` those of the style
 * sheets inside pages, the same list for every page.
 * In a `meta` element browsers refuse `frame-ancestors`, so only the header has it.
 */
export function contentSecurityPolicy(options: {
  apiOrigin?: string | undefined;
  analytics?: AnalyticsOrigins | undefined;
  styleDigests?: readonly string[] | undefined;
  /** Whose pages may show this one in a frame; nobody's without it. */
  frameAncestors?: readonly string[] | undefined;
  delivery: 'header' | 'meta';
}): string {
  const { apiOrigin = '', analytics = none, styleDigests = [], delivery } = options;
  const { frameAncestors = ["'none'"] } = options;
  const origins = apiOrigin === '' ? [] : [new URL(apiOrigin).origin];
  const list = directives(origins, analytics, styleDigests);
  if (delivery === 'header') list.push(['frame-ancestors', ...frameAncestors]);
  return list.map((directive) => directive.join(' ')).join('; ');
}
