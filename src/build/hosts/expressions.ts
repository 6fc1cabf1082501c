import { hasHoles, parsePattern, toExpression, withoutSlash } from '../../lib/address-pattern.ts';
import type { RedirectRule, RedirectStatus } from '../../schemas/redirect.ts';
import { toAsciiTarget, type HostSite } from './host-site.ts';

/** A redirect of one address. */
export interface ExactRule {
  /** Decoded path on the host, without a slash at its end. */
  path: string;
  to: string;
  status: RedirectStatus;
}

/** A redirect with holes, for hosts that know regular expressions. */
export interface ExpressionRule {
  /** Of a whole path as it is sent, encoded, with or without a slash at its end. */
  source: string;
  /** Names of the groups in their order. */
  names: readonly string[];
  to: string;
  status: RedirectStatus;
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

export const listExactRules = ({ rules, base }: HostSite): ExactRule[] =>
  rules
    .filter(({ from }) => !hasHoles(from))
    .map(({ from, to, status }) => ({
      path: base + withoutSlash(decode(from)),
      to: toAsciiTarget(to),
      status,
    }));

/** A part of a path as it is sent, its signs of regular expressions escaped. */
export const escapeSource = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

export const listExpressionRules = ({ rules, base }: HostSite): ExpressionRule[] =>
  rules
    .filter(({ from }) => hasHoles(from))
    .map(({ from, to, status }: RedirectRule) => {
      const pattern = parsePattern(from);
      const { source, names } = toExpression(pattern, {
        text: escapeSource,
        word: '[A-Za-z0-9_]+',
        any: '[^/]',
      });
      const end = pattern.rest === 'none' ? '/?' : '';
      return { source: `^${base}${source}${end}$`, names, to: toAsciiTarget(to), status };
    });

/** A target with what `refer` writes for the group of each hole. */
export const fillGroups = (
  { to, names }: ExpressionRule,
  refer: (group: number) => string,
): string =>
  to
    .replace(/\*$/u, () => refer(names.indexOf('*') + 1))
    .replaceAll(/\{([a-z]\w*)\}/giu, (_, name: string) => refer(names.indexOf(name) + 1));

/** Adds a query, whose form `write` knows, before the fragment of an address that has no query. */
export function withQuery(to: string, write: (path: string) => string): string {
  const [path = '', fragment] = to.split('#', 2);
  const written = path.includes('?') ? path : write(path);
  return fragment === undefined ? written : `${written}#${fragment}`;
}

/**
 * The expression for a path and its query as they were sent: nothing decoded gets into a header by it.
 * Fit to stand between double quotes.
 */
export const toUriSource = ({ source }: ExpressionRule): string =>
  source
    .replaceAll('(|[^/].*)', '(|[^/?][^?]*)')
    .replaceAll('[^/]', '[^/?]')
    .replace(/\$$/u, '(?:\\?.*)?$')
    .replaceAll('"', '\\"');
