/*
 * Where the site stands below its host (ADR 0074). Every address that the programs make begins with it;
 * what writers write, and files in the built folder, are named from the site's own root, without it.
 */

/** Put in place by Vite, for pages and their scripts; undefined under plain Node. */
declare const candilBase: string | undefined;

const built = typeof candilBase === 'string' ? candilBase : undefined;

/** Of a program that Vite does not build: `standUnder` says it, when the settings are read. */
let current = { site: '', server: '' };

/** Empty at the root of a host, else such as `/help`, without a slash at its end. */
export const basePath = (): string => built ?? current.site;

/**
 * Says where the site stands, before an address is made. `server` is where the API and the report
 * stand on the host that this process answers: the same, unless the API has a host of its own.
 */
export function standUnder(site: string, server = site): void {
  current = { site, server };
}

/** The base of a site by its address: `https://example.com/help` → `/help`; empty without a path. */
export const toBasePath = (siteUrl: string | undefined): string =>
  siteUrl === undefined ? '' : new URL(siteUrl).pathname.replace(/\/+$/u, '');

/** The address on its host of what stands at `path` of the site, which begins with a slash. */
export const withBase = (path: string): string => basePath() + path;

/** The same for the API and the report, seen from the host that answers them. */
export const withServerBase = (path: string): string => (built ?? current.server) + path;

/** The way from the site's own root; an address without the base is one already. */
export const withoutBase = (path: string, base = basePath()): string =>
  base !== '' && (path === base || path.startsWith(`${base}/`))
    ? path.slice(base.length) || '/'
    : path;
