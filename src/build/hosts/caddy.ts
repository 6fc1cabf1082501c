import { redirectStatuses } from '../../schemas/redirect.ts';
import {
  fillGroups,
  listExactRules,
  listExpressionRules,
  toUriSource,
  withQuery,
  type ExactRule,
  type ExpressionRule,
} from './expressions.ts';
import { stampFolder, type HostFiles, type HostSite } from './host-site.ts';

/**
 * A file to import into the block of a site. https://caddyserver.com/docs/caddyfile/directives
 */
export const toCaddy = (site: HostSite): HostFiles => ({
  beside: {
    'candil.caddy': [
      '# Written by the build. Put "import <path of this file>" into the block of your site.',
      ...toRedirects(site),
      ...toHeaders(site),
      ...toFiles(site),
      '',
    ].join('\n'),
  },
  warnings: [],
});

const quote = (text: string): string => `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;

const toBlock = (head: string, lines: readonly string[]): string =>
  `${head} {\n${lines.map((line) => `\t${line.replaceAll('\n', '\n\t')}\n`).join('')}}`;

/** The query goes along on the host itself. */
const toTarget = (to: string): string =>
  quote(
    to.startsWith('/') ? withQuery(to, { first: '{candil_query}', more: '{candil_more}' }) : to,
  );

function toRedirects(site: HostSite): string[] {
  // In a text of Caddy braces mean what Caddy knows, such as a variable of its environment.
  const [plainRules, braced] = splitBraced(listExactRules(site));
  const blocks = redirectStatuses.flatMap((status) => {
    const plain = plainRules
      .filter((rule) => rule.status === status)
      .map(({ path, to }) => `${quote(path)} ${toTarget(to)}`);
    if (plain.length === 0) return [];
    const name = `candil_${status}`;
    return [
      toBlock(`map {candil_path} {${name}}`, [...plain, 'default ""']),
      `@${name} not vars {${name}} ""`,
      `redir @${name} {${name}} ${status}`,
    ];
  });
  const expressions = [...braced.map(toExpressionRule), ...listExpressionRules(site)];
  const patterns = expressions.flatMap((rule, place) => {
    const name = `candil_pattern_${place}`;
    const target = fillGroups(rule, (group) => `{http.regexp.${name}.${group}}`);
    return [
      // Quotes would be taken off, and backslashes with them.
      `@${name} vars_regexp ${name} {http.request.uri} \`${toUriSource(rule)}\``,
      `redir @${name} ${toTarget(target)} ${rule.status}`,
    ];
  });
  if (blocks.length + patterns.length === 0) return [];
  const query = toBlock('map {query} {candil_query} {candil_more}', [
    '"" "" ""',
    'default "?{query}" "&{query}"',
  ]);
  // Slashes at its end count for nothing, however they are sent.
  const path = toBlock('map {path} {candil_path}', [`\`~^(.*?)/*$\` "\${1}"`]);
  return [query, ...(blocks.length > 0 ? [path] : []), ...blocks, ...patterns];
}

function splitBraced(rules: readonly ExactRule[]): [ExactRule[], ExactRule[]] {
  const hasBrace = ({ path }: ExactRule): boolean => /[{}]/u.test(path);
  return [rules.filter((rule) => !hasBrace(rule)), rules.filter(hasBrace)];
}

/** An address as it is sent: its braces are encoded there. */
const toExpressionRule = ({ source, to, status }: ExactRule): ExpressionRule => ({
  source,
  names: [],
  to,
  status,
});

function toHeaders({ headers, base }: HostSite): string[] {
  const ofProcess = toProcessPaths(base);
  return [
    ...headers.flatMap(({ path, headers: values }, place) => [
      toBlock(`@candil_headers_${place}`, [
        `path ${base}${path}${path.endsWith('/') ? '*' : ''}`,
        // The process sends its own, which would stand beside these.
        ...(path === '/' ? [`not path ${ofProcess}`] : []),
      ]),
      toBlock(
        `header @candil_headers_${place}`,
        Object.entries(values).map(([name, value]) => `${name} ${quote(value)}`),
      ),
    ]),
    // Browsers would guess for how long a page is the same.
    `header ${base}/* ?Cache-Control no-cache`,
  ];
}

/** What the process answers. */
const toProcessPaths = (base: string): string =>
  ['api', 'insights'].map((name) => `${base}/${name} ${base}/${name}/*`).join(' ');

function toFiles({ base, outDir, locales, hasApi }: HostSite): string[] {
  const strip = base === '' ? [] : [`uri strip_prefix ${base}`];
  const root = `root * ${quote(outDir)}`;
  return [
    ...(base === '' ? [] : [`redir ${base} ${base}/ 301`]),
    ...(hasApi
      ? [
          `@candil_api path ${toProcessPaths(base)}`,
          toBlock('handle @candil_api', ['reverse_proxy 127.0.0.1:4321']),
        ]
      : []),
    toBlock(`handle ${base}/*`, [
      ...strip,
      root,
      toBlock('file_server', ['precompressed br gzip', `hide ${stampFolder}`]),
    ]),
    toBlock('handle_errors', [
      toBlock('@candil_missing', [
        'expression {http.error.status_code} == 404',
        // What stands beside the site answers for itself.
        ...(base === '' ? [] : [`path ${base}/*`]),
      ]),
      toBlock('handle @candil_missing', [
        root,
        // What is not there now may be there soon, whatever its name says.
        'header Cache-Control no-cache',
        ...locales.flatMap((locale) => [
          `@candil_${locale} path ${base}/${locale}/*`,
          `rewrite @candil_${locale} /${locale}/404/index.html`,
        ]),
        `@candil_other not path ${locales.map((locale) => `/${locale}/404/index.html`).join(' ')}`,
        'rewrite @candil_other /404.html',
        'file_server',
      ]),
    ]),
  ];
}
