import { withBase, withoutBase } from '../../lib/base-path.ts';
import { localeOfPath, requestsApiUrl } from '../../i18n/urls.ts';

/** Characters of an address to return to at most; browsers and proxies take about as many. */
const longest = 2_000;

/** Stands for our own host while an address without one is read. */
const here = 'https://own.invalid';

/** What is ours: origins under which the site is known, and its languages. */
interface Own {
  origins: readonly string[];
  locales: readonly string[];
}

/**
 * The path of an address if it leads to a page of ours, else undefined: whoever brings a customer
 * must not send them on to anywhere (CWE-601).
 *
 * A path may be named from the root of the site, as in its content: under `/help`, `/en/` is `/help/en/`.
 * An address with a host is taken as it is.
 *
 * @example
 * toOwnPath('/en/contact/', own); // '/en/contact/'
 * toOwnPath('//evil.example/en/', own); // undefined
 */
export function toOwnPath(text: string, { origins, locales }: Own): string | undefined {
  if (text.length > longest || !URL.canParse(text, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, here);
  const isPath = origin === here;
  if (isPath ? !text.startsWith('/') : !origins.includes(origin)) return undefined;
  const behind = search + hash;
  if (isOfRequests(pathname)) return pathname + behind;
  const path = isPath ? withBase(withoutBase(pathname)) : pathname;
  return isPage(path, locales) ? path + behind : undefined;
}

const isOfRequests = (pathname: string): boolean =>
  pathname === requestsApiUrl('') || pathname.startsWith(`${requestsApiUrl('')}/`);

const isPage = (path: string, locales: readonly string[]): boolean =>
  path === withBase('/') ||
  (path.startsWith(withBase('/')) && locales.includes(localeOfPath(path)));
