import { dirname } from 'node:path';
import { contentSecurityPolicy } from '../../schemas/content-security-policy.ts';
import type { CompanyFiles } from '../../schemas/company-files.ts';
import { launcherScriptPath } from '../../schemas/launcher.ts';
import { stampFile, type Manifest } from '../../schemas/manifest.ts';
import { shortNoticePath } from '../../schemas/short-notice-path.ts';
import type { RedirectRule } from '../../schemas/redirect.ts';
import {
  headersOfAll,
  headersOfPages,
  keptForAMinute,
  keptForEver,
  resourcePolicyHeader,
} from '../../schemas/security-headers.ts';

/** What a host has to be told of a built site. */
export interface HostSite {
  /** Folder of the built site, absolute. */
  outDir: string;
  /** Path under which it stands, empty at the root of a host. */
  base: string;
  locales: readonly string[];
  /** Old addresses from the root of the site, in the order in which they count. */
  rules: readonly RedirectRule[];
  headers: readonly HeaderRule[];
  /** Whether the API is answered by a process at the same host. */
  hasApi: boolean;
}

/** Headers of what lies at a path of the site, or below it; no two rules set the same header. */
export interface HeaderRule {
  /** From the root of the site; ends with `/` where all below it is meant. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** What a host needs, as files. */
export interface HostFiles {
  /** Text by path in the folder of the site, from the root of what is published. */
  published?: Readonly<Record<string, string>>;
  /** Text by path in the folder that is for the operator: `<OUT_DIR>.private/host/`. */
  beside?: Readonly<Record<string, string>>;
  /** Pages that stand at a second place as well: new path → path, both in the folder of the site. */
  copies?: Readonly<Record<string, string>>;
  /** What could not be said to this host, a line each. */
  warnings: readonly string[];
}

/** Folder of the stamp, by which the program knows its builds; nobody is to be sent it. */
export const stampFolder = dirname(stampFile);

/** Folders whose files have names that change with their content. */
const hashed = ['_astro', 'brand', 'images', 'texts'];

/** The others that only pages of the site load. */
const own = ['files', 'pagefind'];

/** Folders of the search index whose files have such names, too. */
const hashedParts = ['fragment', 'index', 'filter', 'vocabulary'].map((name) => `pagefind/${name}`);

/** Puts together what hosts are told, from what the build knows. */
export function toHostSite(
  manifest: Manifest,
  options: {
    outDir: string;
    siteUrl: string | undefined;
    apiUrl: string;
    beside?: CompanyFiles | undefined;
  },
): HostSite {
  const { base = '', locales, redirects, redirectRules = [] } = manifest;
  const plain = Object.entries(redirects).map(([from, to]) => ({ from, to, status: 301 as const }));
  return {
    outDir: options.outDir,
    base,
    locales,
    rules: [...plain, ...redirectRules],
    headers: toHeaderRules(manifest, options),
    hasApi: options.apiUrl === '',
  };
}

/**
 * The headers of our own server, as far as files of a host can say them. Hosts join headers of several
 * rules, so that the pages of the launcher cannot have a policy of their own: where there is one, the
 * sites that may show it may show every page.
 */
function toHeaderRules(
  { locales, analytics, styleDigests, frames }: Manifest,
  {
    siteUrl,
    apiUrl,
    beside,
  }: { siteUrl: string | undefined; apiUrl: string; beside?: CompanyFiles | undefined },
): HeaderRule[] {
  const policy = contentSecurityPolicy({
    apiOrigin: apiUrl === 'off' ? '' : apiUrl,
    analytics,
    styleDigests,
    frameAncestors: frames?.origins,
    delivery: 'header',
  });
  const ofPages = { ...headersOfPages, 'Content-Security-Policy': policy };
  const ofSite = { [resourcePolicyHeader]: 'same-origin' };
  const isOurs = (name: string): boolean => beside?.publicNames.includes(name) !== true;
  const hasOnlyOurs = (locale: string): boolean =>
    beside?.pages.some((page) => page.startsWith(`/${locale}/`)) !== true;
  return [
    { path: '/', headers: { ...headersOfAll(siteUrl), ...(beside ? {} : ofPages) } },
    ...hashed.filter(isOurs).map((name) => ({
      path: `/${name}/`,
      headers: { ...ofSite, 'Cache-Control': keptForEver },
    })),
    ...own.filter(isOurs).map((name) => ({ path: `/${name}/`, headers: ofSite })),
    ...(isOurs('pagefind') ? hashedParts : []).map((name) => ({
      path: `/${name}/`,
      headers: { 'Cache-Control': keptForEver },
    })),
    { path: shortNoticePath, headers: { 'Cache-Control': keptForAMinute } },
    // Beside pages of the company, which our policy might break, ours bring theirs in `meta` alone.
    ...locales.map((locale) => ({
      path: `/${locale}/`,
      headers: { ...ofSite, ...(beside && hasOnlyOurs(locale) ? ofPages : {}) },
    })),
    ...(frames
      ? [{ path: launcherScriptPath, headers: { [resourcePolicyHeader]: 'cross-origin' } }]
      : []),
  ];
}

/**
 * A target as a header holds it: ASCII, without signs that a configuration would take for its own. What
 * is encoded already stays so. Of braces only those of a hole stay: Caddy would put what it knows in the
 * place of others, such as `{http.request.header.Cookie}`.
 */
export const toAsciiTarget = (to: string): string =>
  toAsciiHost(to)
    .split(/(\{[a-z]\w*\})/iu)
    .map((piece, index) => (index % 2 === 1 ? piece : encodeForeign(piece)))
    .join('');

/** A host as the net names it: `münchen.example` is `xn--mnchen-3ya.example`. */
function toAsciiHost(to: string): string {
  const [start = ''] = /^https?:\/\/[^/?#]*/iu.exec(to) ?? [];
  if (!/[^\x21-\x7e]/u.test(start) || !URL.canParse(start)) return to;
  return new URL(start).href.replace(/\/$/u, '') + to.slice(start.length);
}

/** Encodes what RFC 3986 has no place for in an address. */
const encodeForeign = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/%(?![\da-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/giu, encodeURIComponent);
