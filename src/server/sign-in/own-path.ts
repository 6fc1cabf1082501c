import { withBase } from '../../lib/base-path.ts';
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
 * @example
 * toOwnPath('/en/contact/', own); // '/en/contact/'
 * toOwnPath('//evil.example/en/', own); // undefined
 */
export function toOwnPath(text: string, { origins, locales }: Own): string | undefined {
  if (text.length > longest || !URL.canParse(text, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, here);
  const isOurs = origin === here ? text.startsWith('/') : origins.includes(origin);
  return isOurs && isPage(pathname, locales) ? `${pathname}${search}${hash}` : undefined;
}

function isPage(pathname: string, locales: readonly string[]): boolean {
  const requests = requestsApiUrl('');
  const isRequests = pathname === requests || pathname.startsWith(`${requests}/`);
  return pathname === withBase('/') || isRequests || locales.includes(localeOfPath(pathname));
}
