import { fillGroups, listExactRules, listExpressionRules } from './expressions.ts';
import { keptForEver } from '../../schemas/security-headers.ts';
import type { HeaderRule, HostFiles, HostSite } from './host-site.ts';

/** Routes that Vercel takes of a deployment: https://vercel.com/docs/limits */
const mostRoutes = 2_048;

/**
 * The Build Output API of Vercel: `config.json`, which lies beside `static/`. It says which status an
 * answer has, so that what is not there is answered in its language; `vercel.json` cannot, and is read
 * before a build. https://vercel.com/docs/build-output-api/configuration
 */
export function toVercel(site: HostSite): HostFiles {
  const redirects = [...listExact(site), ...listPatterns(site)];
  const [always, ofFound] = splitHeaders(site.headers);
  const routes = [
    ...toHeaderRoutes(always, site),
    ...redirects.slice(0, mostRoutes - 100),
    { handle: 'filesystem' },
    // Pages end with a slash; a file has an ending with a letter in it.
    { src: '^(/(?:[^/]+/)*(?:[^/.]+|[^/]+\\.\\d+))$', status: 308, headers: { Location: '$1/' } },
    // Routes after this one are for what is there; a script that is missing now may be there soon.
    { handle: 'hit' },
    ...toHeaderRoutes(ofFound, site),
    { handle: 'error' },
    ...site.locales.map((locale) => ({
      src: `^${escape(site.base)}/${locale}/.*$`,
      status: 404,
      dest: `${site.base}/${locale}/404/index.html`,
    })),
    { src: '^/.*$', status: 404, dest: `${site.base}/404.html` },
  ];
  return {
    beside: { 'config.json': `${JSON.stringify({ version: 3, routes }, undefined, 2)}\n` },
    warnings:
      redirects.length > mostRoutes - 100
        ? [
            `Vercel takes ${mostRoutes} routes, and there are ${redirects.length} redirects: the last are left out.`,
          ]
        : [],
  };
}

interface Route {
  src: string;
  status: number;
  headers: { Location: string };
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const listExact = (site: HostSite): Route[] =>
  listExactRules(site).map(({ source, to, status }) => ({
    src: source,
    status,
    headers: { Location: escapeTarget(to) },
  }));

const listPatterns = (site: HostSite): Route[] =>
  listExpressionRules(site).map((rule) => ({
    src: rule.source,
    status: rule.status,
    headers: {
      Location: fillGroups({ ...rule, to: escapeTarget(rule.to) }, (group) => `$${group}`),
    },
  }));

/** A `$` would begin the name of a group. */
const escapeTarget = (to: string): string => to.replaceAll('$', '%24');

/** The headers of all answers, and those that files alone are kept by. */
function splitHeaders(rules: readonly HeaderRule[]): [HeaderRule[], HeaderRule[]] {
  const pick = (isOfFound: boolean): HeaderRule[] =>
    rules.flatMap(({ path, headers }) => {
      const picked = Object.entries(headers).filter(
        ([, value]) => (value === keptForEver) === isOfFound,
      );
      return picked.length > 0 ? [{ path, headers: Object.fromEntries(picked) }] : [];
    });
  return [pick(false), pick(true)];
}

const toHeaderRoutes = (headers: readonly HeaderRule[], { base }: HostSite) =>
  headers.map(({ path, headers: values }) => ({
    src: `^${escape(base + path)}${path.endsWith('/') ? '.*' : ''}$`,
    headers: values,
    continue: true,
  }));
