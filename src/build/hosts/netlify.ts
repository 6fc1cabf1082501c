import { keptForEver } from '../../schemas/security-headers.ts';
import type { HeaderRule, HostFiles, HostSite } from './host-site.ts';
import { listRedirectLines, writeLine, type RedirectLines } from './redirect-lines.ts';

/**
 * `_redirects` and `_headers` of Netlify.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 * https://docs.netlify.com/manage/routing/headers/
 */
export function toNetlify(site: HostSite): HostFiles {
  const redirects = listRedirectLines(site, {
    host: 'Netlify',
    // It takes addresses with and without a slash for one, and "/a/*" for "/a" as well.
    ends: { none: [''], parts: ['/*'], piece: [] },
    takesPlain: true,
  });
  return {
    published: {
      _redirects: toText([
        ...redirects.flatMap(({ lines }) => lines.map(writeLine)),
        // What is not there, in the language of its address.
        ...site.locales.map(
          (locale) => `${site.base}/${locale}/* ${site.base}/${locale}/404/index.html 404`,
        ),
        ...(site.base === '' ? [] : [`${site.base}/* ${site.base}/404.html 404`]),
      ]),
      _headers: toHeadersFile(site),
    },
    warnings: listWarnings(redirects),
  };
}

const listWarnings = (redirects: readonly RedirectLines[]): string[] =>
  redirects.flatMap(({ from, warning }) => (warning === undefined ? [] : `${from}: ${warning}`));

/**
 * Of Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/redirects/#limits and
 * https://developers.cloudflare.com/pages/configuration/headers/ (rules, and signs of a line).
 */
const limits = { plain: 2_000, withHoles: 100, headerRules: 100, headerLine: 2_000 };

/**
 * `_redirects` and `_headers` of Cloudflare Pages, which takes the nearest `404.html` for what is not
 * there. https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function toCloudflare(site: HostSite): HostFiles {
  const redirects = listRedirectLines(site, {
    host: 'Cloudflare Pages',
    ends: { none: ['', '/'], parts: ['', '/*'], piece: ['/*', '*'] },
    takesPlain: false,
  });
  const known = redirects.flatMap(({ lines }) => lines);
  const plain = known.filter(({ hasHole }) => !hasHole);
  const withHoles = known.filter(({ hasHole }) => hasHole);
  return {
    published: {
      _redirects: toText(
        [...plain.slice(0, limits.plain), ...withHoles.slice(0, limits.withHoles)].map(writeLine),
      ),
      _headers: toHeadersFile({ ...site, headers: site.headers.map(keepForADay) }, [
        everyoneMayRead,
      ]),
    },
    copies: Object.fromEntries(
      site.locales.map((locale) => [`${locale}/404.html`, `${locale}/404/index.html`]),
    ),
    warnings: [
      ...listWarnings(redirects),
      ...tooMany(plain.length, limits.plain, 'lines for whole addresses, two or more for each'),
      ...tooMany(withHoles.length, limits.withHoles, 'lines with holes'),
      ...tooMany(site.headers.length, limits.headerRules, 'rules for headers'),
      ...site.headers.flatMap(({ path, headers }) => listLongHeaders(path, headers)),
    ],
  };
}

/** Cloudflare lets pages of all sites read every file; a `!` takes a header away. */
const everyoneMayRead = '! Access-Control-Allow-Origin';

/**
 * Rules go by the address, so that what is not there is sent with the same headers: a script that is
 * asked for while a version is being published would be missing for a year on that device
 * (sveltejs/kit#16615). After a day browsers ask again, and are told that a file is as it was.
 */
const keepForADay = ({ path, headers }: HeaderRule): HeaderRule => ({
  path,
  headers:
    headers['Cache-Control'] === keptForEver
      ? { ...headers, 'Cache-Control': 'public, max-age=86400' }
      : headers,
});

const listLongHeaders = (path: string, headers: HeaderRule['headers']): string[] =>
  Object.entries(headers)
    .filter(([name, value]) => `  ${name}: ${value}`.length > limits.headerLine)
    .map(
      ([name]) =>
        `${path}: Cloudflare Pages takes ${limits.headerLine} signs for a header, and ${name} has more: it is not sent. Pages bring their policy themselves.`,
    );

const tooMany = (count: number, limit: number, what: string): string[] =>
  count > limit
    ? [`Cloudflare Pages takes ${limit} ${what}, and there are ${count}: the last are left out.`]
    : [];

const toText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const toHeadersFile = ({ headers, base }: HostSite, ofAll: readonly string[] = []): string =>
  headers.map((rule) => toHeaderLines(rule, base, rule.path === '/' ? ofAll : [])).join('\n');

const toHeaderLines = (
  { path, headers }: HeaderRule,
  base: string,
  further: readonly string[],
): string =>
  toText([
    base + path + (path.endsWith('/') ? '*' : ''),
    ...further.map((line) => `  ${line}`),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
