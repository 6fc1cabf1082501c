import { parsePattern, type PatternParts } from '../../lib/address-pattern.ts';
import type { RedirectRule } from '../../schemas/redirect.ts';
import { toAsciiTarget, type HeaderRule, type HostFiles, type HostSite } from './host-site.ts';

/**
 * `_redirects` and `_headers` of Netlify.
 * https://docs.netlify.com/manage/routing/redirects/overview/
 * https://docs.netlify.com/manage/routing/headers/
 */
export function toNetlify(site: HostSite): HostFiles {
  const lines = site.rules.map((rule) => ({ rule, line: toLine(rule, site.base, false) }));
  return {
    published: {
      _redirects: toText([
        ...lines.flatMap(({ line }) => line ?? []),
        // What is not there, in the language of its address.
        ...site.locales.map(
          (locale) => `${site.base}/${locale}/* ${site.base}/${locale}/404/index.html 404`,
        ),
        ...(site.base === '' ? [] : [`${site.base}/* ${site.base}/404.html 404`]),
      ]),
      _headers: toHeadersFile(site),
    },
    warnings: lines
      .filter(({ line }) => line === undefined)
      .map(({ rule: { from } }) => `${from}: Netlify knows holes that fill a whole part only.`),
  };
}

/** Of Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/redirects/#limits */
const limits = { plain: 2_000, withHoles: 100 };

/**
 * `_redirects` and `_headers` of Cloudflare Pages, which takes the nearest `404.html` for what is not
 * there. https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function toCloudflare(site: HostSite): HostFiles {
  const lines = site.rules.map((rule) => ({ rule, line: toLine(rule, site.base, true) }));
  const known = lines.flatMap(({ line }) => (line === undefined ? [] : [line]));
  // An address with a slash at its end is another one there.
  const plain = known
    .filter((line) => !hasHole(line))
    .flatMap((line) => {
      const [from = '', ...rest] = line.split(' ');
      return [line, [`${from}/`, ...rest].join(' ')];
    });
  const withHoles = known.filter(hasHole);
  return {
    published: {
      _redirects: toText([
        ...plain.slice(0, limits.plain),
        ...withHoles.slice(0, limits.withHoles),
      ]),
      _headers: toHeadersFile(site),
    },
    copies: Object.fromEntries(
      site.locales.map((locale) => [`${locale}/404.html`, `${locale}/404/index.html`]),
    ),
    warnings: [
      ...lines
        .filter(({ line }) => line === undefined)
        .map(({ rule: { from } }) => `${from}: Cloudflare Pages knows no such hole.`),
      ...tooMany(
        plain.length,
        limits.plain,
        'redirects of one address, each with and without slash',
      ),
      ...tooMany(withHoles.length, limits.withHoles, 'redirects with holes'),
    ],
  };
}

const tooMany = (count: number, limit: number, what: string): string[] =>
  count > limit
    ? [`Cloudflare Pages takes ${limit} ${what}, and there are ${count}: the last are left out.`]
    : [];

const hasHole = (line: string): boolean => /^\S*(?:\*|\/:)/u.test(line);

/**
 * A line of `_redirects`; undefined if the form cannot say it: a hole fills a whole part (`:name`), and
 * a `*` stands at the end. `takesPieces`: what stands before that `*` may be a piece of a part.
 */
function toLine(
  { from, to, status }: RedirectRule,
  base: string,
  takesPieces: boolean,
): string | undefined {
  const pattern = parsePattern(from);
  const path = toPath(pattern, takesPieces);
  if (path === undefined) return undefined;
  const target = toAsciiTarget(to)
    .replace(/\*$/u, ':splat')
    .replaceAll(/\{([a-z]\w*)\}/giu, ':$1');
  return `${base}${path} ${target} ${status}`;
}

function toPath({ parts, rest }: PatternParts, takesPieces: boolean): string | undefined {
  if (rest === 'piece' && (!takesPieces || parts.at(-1)?.hole !== undefined)) return undefined;
  const written = parts.map(({ before, hole, after }, place) => {
    if (hole === undefined) return encodeURIComponent(before);
    const isWhole = before === '' && after === '';
    return isWhole ? `:${hole === '' ? `part${place}` : hole}` : undefined;
  });
  if (written.includes(undefined)) return undefined;
  return written.map((part) => `/${part}`).join('') + { none: '', parts: '/*', piece: '*' }[rest];
}

const toText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const toHeadersFile = ({ headers, base }: HostSite): string =>
  headers.map((rule) => toHeaderLines(rule, base)).join('\n');

const toHeaderLines = ({ path, headers }: HeaderRule, base: string): string =>
  toText([
    base + path + (path.endsWith('/') ? '*' : ''),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
