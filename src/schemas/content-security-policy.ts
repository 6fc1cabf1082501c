import { createHash } from 'node:crypto';
import { themeScript } from './theme.ts';

/** The digest of the script that puts the reader's look in place: CSP Level 3, 2.3.1. */
const themeDigest = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;

/** Where pages may load from, by directive of the Content Security Policy. */
function directives(apiOrigins: readonly string[]): [string, ...string[]][] {
  return [
    ['default-src', "'none'"],
    // Pagefind is WebAssembly; compiling it needs the exception, running scripts from text stays off.
    ['script-src', "'self'", "'wasm-unsafe-eval'", themeDigest],
    // Pagefind starts /pagefind/pagefind-worker.js.
    ['worker-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self'"],
    ['media-src', "'self'"],
    ['font-src', "'self'"],
    ['manifest-src', "'self'"],
    ['connect-src', "'self'", ...apiOrigins],
    ['form-action', "'self'", ...apiOrigins],
    ['base-uri', "'none'"],
  ];
}

/**
 * The policy of every page. `apiOrigin` is the address of an API that stands elsewhere, or empty.
 * In a `meta` element browsers refuse `frame-ancestors`, so only the header has it.
 */
export function contentSecurityPolicy(options: {
  apiOrigin?: string | undefined;
  delivery: 'header' | 'meta';
}): string {
  const { apiOrigin = '', delivery } = options;
  const list = directives(apiOrigin === '' ? [] : [new URL(apiOrigin).origin]);
  if (delivery === 'header') list.push(['frame-ancestors', "'none'"]);
  return list.map((directive) => directive.join(' ')).join('; ');
}
