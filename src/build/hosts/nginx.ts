import { redirectStatuses, type RedirectStatus } from '../../schemas/redirect.ts';
import {
  fillGroups,
  listExactRules,
  listExpressionRules,
  toUriSource,
  withQuery,
  type ExactRule,
  type ExpressionRule,
} from './expressions.ts';
import { stampFolder, type HeaderRule, type HostFiles, type HostSite } from './host-site.ts';

/**
 * Two files to include: one in `http`, with what is looked up, and one in `server`, with the site.
 * https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function toNginx(site: HostSite): HostFiles {
  return {
    beside: { 'nginx-http.conf': toMaps(site), 'nginx-server.conf': toServer(site) },
    warnings: [],
  };
}

/** A text between quotes; a `$` would begin a variable. */
const quote = (text: string): string =>
  `"${text.replaceAll(/["\\]/gu, '\\$&').replaceAll('$', '%24')}"`;

/** The query goes along on the host itself. */
function toTarget(to: string): string {
  const quoted = quote(to).slice(1, -1);
  return to.startsWith('/')
    ? withQuery(quoted, { first: '$is_args$args', more: '$candil_more' })
    : quoted;
}

/** What the list that comes with nginx lacks: articles as text, calendars, subtitles. */
const fileTypes = ['text/markdown md;', 'text/calendar ics;', 'text/vtt vtt;'];

function toMaps(site: HostSite): string {
  // Slashes that follow each other are one for nginx.
  const exact = listExactRules(site).map((rule) => ({
    ...rule,
    path: rule.path.replaceAll(/\/{2,}/gu, '/'),
  }));
  const expressions = listExpressionRules(site);
  return [
    '# Written by the build. Include it in "http".',
    ...(exact.length > 0
      ? [`map_hash_bucket_size ${bucketOf(exact)};`, `map_hash_max_size ${sizeOf(exact)};`]
      : []),
    toBlock('types', fileTypes),
    ...toRedirectMaps(exact, expressions),
    ...toHeaderMaps(site),
    toBlock('map $uri $candil_not_found', [
      `default ${site.base}/404.html;`,
      ...site.locales.map(
        (locale) =>
          `"~^${escapeText(site.base)}/${locale}/" ${site.base}/${locale}/404/index.html;`,
      ),
    ]),
    '',
  ].join('\n');
}

/**
 * Finds `<status> <target>` first, so that whole addresses count before holes and these in their order,
 * then takes it apart: `return` wants a status that stands in the file.
 */
function toRedirectMaps(
  exact: readonly ExactRule[],
  expressions: readonly ExpressionRule[],
): string[] {
  const statuses = listStatuses([...exact, ...expressions]);
  if (statuses.length === 0) return [];
  const [plain, alike] = splitAlike(exact);
  const patterns = expressions.map((rule) => {
    const target = toTarget(fillGroups(rule, (group) => `\u0000${group}`));
    return `"~${toUriSource(rule)}" "${rule.status} ${target.replaceAll('\u0000', '$')}";`;
  });
  return [
    toBlock('map $args $candil_more', ['"" "";', 'default "&$args";']),
    toBlock('map $request_uri $candil_pattern', ['default "";', ...patterns]),
    toBlock('map $uri $candil_redirect', [
      'default $candil_pattern;',
      ...plain.flatMap(({ path, to, status }) =>
        [path, `${path}/`].map((from) => `${quoteKey(from)} "${status} ${toTarget(to)}";`),
      ),
      ...alike.map(
        ({ path, to, status }) =>
          `${quoteKey(`~^${escapeText(path)}/?$`)} "${status} ${toTarget(to)}";`,
      ),
    ]),
    ...statuses.map((status) =>
      toBlock(`map $candil_redirect $candil_${status}`, ['default "";', `"~^${status} (.*)$" $1;`]),
    ),
  ];
}

const listStatuses = (rules: readonly { status: RedirectStatus }[]): readonly RedirectStatus[] =>
  redirectStatuses.filter((status) => rules.some((rule) => rule.status === status));

/** Addresses that differ in capitals alone: nginx takes such texts for one, but not expressions. */
function splitAlike(rules: readonly ExactRule[]): [ExactRule[], ExactRule[]] {
  const groups = Map.groupBy(rules, ({ path }) => path.toLowerCase());
  const isAlone = ({ path }: ExactRule): boolean => groups.get(path.toLowerCase())?.length === 1;
  return [rules.filter(isAlone), rules.filter((rule) => !isAlone(rule))];
}

/** What is looked up: a `$` means itself there. */
const quoteKey = (text: string): string => `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;

const escapeText = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Keys are compared in blocks of this many bytes, a power of two that holds the longest. */
const bucketOf = (rules: readonly { path: string }[]): number => {
  const longest = Math.max(...rules.map(({ path }) => Buffer.byteLength(path)));
  return 2 ** Math.ceil(Math.log2(Math.max(128, longest + 32)));
};

const sizeOf = (rules: readonly unknown[]): number =>
  2 ** Math.ceil(Math.log2(Math.max(2_048, rules.length * 4)));

const toBlock = (head: string, lines: readonly string[]): string =>
  `${head} {\n${lines.map((line) => `    ${line}\n`).join('')}}`;

/** Headers that differ from path to path; one without a value is not sent. */
function toHeaderMaps({ headers, base }: HostSite): string[] {
  const varied = headers.filter(({ path }) => path !== '/');
  const names = new Set(varied.flatMap((rule) => Object.keys(rule.headers)));
  return Array.from(names, (name) =>
    toBlock(`map $uri ${toVariable(name)}`, [
      `default "${name === 'Cache-Control' ? 'no-cache' : ''}";`,
      ...varied
        .filter((rule) => rule.headers[name] !== undefined)
        .map((rule) => `"~^${escapeText(base + rule.path)}" ${quote(rule.headers[name] ?? '')};`),
    ]),
  );
}

const toVariable = (name: string): string => `$candil_${name.toLowerCase().replaceAll('-', '_')}`;

/** Leaves the host out of redirects, which a proxy in front may know better. */
const ownHost = 'absolute_redirect off;';

function toServer(site: HostSite): string {
  const { base, outDir, headers } = site;
  return [
    '# Written by the build. Include it in "server".',
    ...(base === ''
      ? []
      : [toBlock(`location = ${base}`, [ownHost, `return 301 ${base}/$is_args$args;`])]),
    toBlock(`location ${base}/`, [
      ownHost,
      base === '' ? `root "${outDir}";` : `alias "${outDir}/";`,
      'index index.html;',
      'charset utf-8;',
      'charset_types text/css text/javascript application/javascript text/plain text/markdown text/calendar text/vtt text/xml application/json;',
      '# A folder without a page is not there either.',
      'recursive_error_pages on;',
      'error_page 403 404 = @candil_missing;',
      '# Old addresses by the thousand are no errors.',
      'log_not_found off;',
      'gzip_static on;',
      '# Where the module is there: brotli_static on;',
      ...toHeaderLines(headers),
    ]),
    '# By what is in it the program knows its builds.',
    toBlock(`location ^~ ${base}/${stampFolder}/`, [
      'recursive_error_pages on;',
      'error_page 404 = @candil_missing;',
      'return 404;',
    ]),
    toBlock('location @candil_missing', [
      ownHost,
      ...listStatuses(site.rules).map(
        (status) => `if ($candil_${status}) {\n        return ${status} $candil_${status};\n    }`,
      ),
      'error_page 404 $candil_not_found;',
      ...toHeaderLines(headers),
      'return 404;',
    ]),
    ...(site.hasApi ? [toApi(base)] : []),
    '',
  ].join('\n');
}

function toHeaderLines(rules: readonly HeaderRule[]): string[] {
  const ofAll = rules.find(({ path }) => path === '/')?.headers ?? {};
  const varied = new Set(
    rules.filter(({ path }) => path !== '/').flatMap((rule) => Object.keys(rule.headers)),
  );
  return [
    ...Object.entries(ofAll).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    ...Array.from(varied, (name) => `add_header ${name} ${toVariable(name)} always;`),
  ];
}

/** The process that `npm run serve` starts; it answers with its own headers. */
const toApi = (base: string): string =>
  toBlock(`location ~ ^${escapeText(base)}/(?:api|insights)(?:/|$)`, [
    'proxy_pass http://127.0.0.1:4321;',
    'proxy_set_header Host $http_host;',
    'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    'client_max_body_size 30m;',
    'proxy_request_buffering off;',
  ]);
