import {
  decode,
  hasHoles,
  parsePattern,
  toExpression,
  toPlainAddress,
  withoutSlash,
} from '../../lib/address-pattern.ts';
import type { RedirectRule, RedirectStatus } from '../../schemas/redirect.ts';
import { toAsciiTarget, type HostSite } from './host-site.ts';

/** A redirect of one address. */
export interface ExactRule {
  /** Decoded path on the host, without a slash at its end. */
  path: string;
  /** The same as an expression of what is sent, with or without a slash at its end. */
  source: string;
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

export const listExactRules = ({ rules, base }: HostSite): ExactRule[] =>
  rules
    .filter(({ from }) => !hasHoles(from))
    .map(({ from, to, status }) => ({
      path: base + toPlainAddress(from),
      source: `^${toExactSource(base + withoutSlash(from))}/?$`,
      to: toAsciiTarget(to),
      status,
    }));

/** Signs that browsers send as they are, and other programs encoded: RFC 3986 allows both in a path. */
const sentEitherWay = /[!$&'()*+,;=:@|[\]~^]/u;

/**
 * Text of a path as an expression of what is sent for it: signs that are sent in two forms in both,
 * the digits of percent signs in capitals or not. Holds no quotes, no blanks, no braces.
 */
export const escapeSource = (text: string): string =>
  Array.from(text, (sign) => {
    if (/[\w-]/u.test(sign)) return sign;
    if (sign === '.') return '\\.';
    // Of an address that was encoded as a whole.
    if (sign === '/') return '(?:/|%2[Ff])';
    const encoded = toPercentSource(sign);
    return sentEitherWay.test(sign)
      ? `(?:${sign.replace(/[$()*+|[\]^]/u, '\\$&')}|${encoded})`
      : encoded;
  }).join('');

/** `ü` → `%[Cc]3%[Bb][Cc]`. */
const toPercentSource = (sign: string): string =>
  Array.from(new TextEncoder().encode(sign), (byte) => {
    const digits = byte.toString(16).toUpperCase().padStart(2, '0');
    return `%${digits.replaceAll(/[A-F]/gu, (digit) => `[${digit}${digit.toLowerCase()}]`)}`;
  }).join('');

/** A whole address, without holes, as it is sent. */
const toExactSource = (path: string): string =>
  path
    .split('/')
    .map((part) => escapeSource(decode(part)))
    .join('/');

export const listExpressionRules = ({ rules, base }: HostSite): ExpressionRule[] =>
  rules
    .filter(({ from }) => hasHoles(from))
    .map(({ from, to, status }: RedirectRule) => {
      const pattern = parsePattern(from);
      const { source, names } = toExpression(pattern, {
        text: escapeSource,
        // Of letters beyond ASCII only the bytes are known.
        word: '(?:[A-Za-z0-9_]|%[89A-Fa-f][0-9A-Fa-f])+',
        any: '[^/]',
        ...(/%2f/iu.test(from) && { slash: escapeSource('/') }),
      });
      const end = pattern.rest === 'none' ? `${escapeSource('/')}?` : '';
      return {
        source: `^${toExactSource(base)}${source}${end}$`,
        names,
        to: toAsciiTarget(to),
        status,
      };
    });

/** A target with what `refer` writes for the group of each hole. */
export const fillGroups = (
  { to, names }: ExpressionRule,
  refer: (group: number) => string,
): string =>
  to
    .replace(/\*$/u, () => refer(names.indexOf('*') + 1))
    .replaceAll(/\{([a-z]\w*)\}/giu, (_, name: string) => refer(names.indexOf(name) + 1));

/**
 * Adds the query of who asked before the fragment of an address: `first` with its `?`, or `more`, with
 * a `&`, behind a query of the address itself.
 */
export function withQuery(to: string, { first, more }: { first: string; more: string }): string {
  const [path = '', ...fragment] = to.split('#');
  return [path + (path.includes('?') ? more : first), ...fragment].join('#');
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
