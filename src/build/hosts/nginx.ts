import { redirectStatuses } from '../../schemas/redirect.ts';
import {
  fillGroups,
  listExactRules,
  listExpressionRules,
  toUriSource,
  withQuery,
} from './expressions.ts';
import type { HeaderRule, HostFiles, HostSite } from './host-site.ts';

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
const toTarget = (to: string): string =>
  to.startsWith('/')
    ? withQuery(to, (path) => `${quote(path).slice(1, -1)}$is_args$args`)
    : quote(to).slice(1, -1);

function toMaps(site: HostSite): string {
  const exact = listExactRules(site);
  const expressions = listExpressionRules(site);
  const blocks = redirectStatuses.flatMap((status) => {
    const plain = exact
      .filter((rule) => rule.status === status)
      .flatMap(({ path, to }) =>
        [path, `${path}/`].map((from) => `${quote(from)} "${toTarget(to)}";`),
      );
    const patterns = expressions
      .filter((rule) => rule.status === status)
      .map(
        (rule) =>
          `"~${toUriSource(rule)}" "${toTarget(fillGroups(rule, (group) => `\u0000${group}`)).replaceAll('\u0000', '$')}";`,
      );
    if (plain.length + patterns.length === 0) return [];
    return [
      toBlock(`map $request_uri $candil_pattern_${status}`, ['default "";', ...patterns]),
      toBlock(`map $uri $candil_redirect_${status}`, [
        `default $candil_pattern_${status};`,
        ...plain,
      ]),
    ];
  });
  return [
    '# Written by the build. Include it in "http".',
    ...(exact.length > 0
      ? [`map_hash_bucket_size ${bucketOf(exact)};`, `map_hash_max_size ${sizeOf(exact)};`]
      : []),
    ...blocks,
    ...toHeaderMaps(site),
    toBlock('map $uri $candil_not_found', [
      `default ${site.base}/404.html;`,
      ...site.locales.map(
        (locale) => `"~^${site.base}/${locale}/" ${site.base}/${locale}/404/index.html;`,
      ),
    ]),
    '',
  ].join('\n');
}

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
        .map((rule) => `"~^${base}${rule.path}" ${quote(rule.headers[name] ?? '')};`),
    ]),
  );
}

const toVariable = (name: string): string => `$candil_${name.toLowerCase().replaceAll('-', '_')}`;

function toServer(site: HostSite): string {
  const { base, outDir, headers } = site;
  const statuses = redirectStatuses.filter((status) =>
    site.rules.some((rule) => rule.status === status),
  );
  return [
    '# Written by the build. Include it in "server".',
    'absolute_redirect off;',
    ...statuses.map(
      (status) =>
        `if ($candil_redirect_${status}) {\n    return ${status} $candil_redirect_${status};\n}`,
    ),
    ...(base === '' ? [] : [`location = ${base} {\n    return 301 ${base}/;\n}`]),
    toBlock(`location ${base}/`, [
      base === '' ? `root "${outDir}";` : `alias "${outDir}/";`,
      'index index.html;',
      'charset utf-8;',
      'charset_types text/css text/javascript application/javascript text/plain application/json;',
      'error_page 404 $candil_not_found;',
      'gzip_static on;',
      '# Where the module is there: brotli_static on;',
      ...toHeaderLines(headers),
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
  toBlock(`location ~ ^${base}/(?:api|insights)(?:/|$)`, [
    'proxy_pass http://127.0.0.1:4321;',
    'proxy_set_header Host $http_host;',
    'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    'client_max_body_size 30m;',
    'proxy_request_buffering off;',
  ]);
