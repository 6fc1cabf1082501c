import { parsePattern, type PatternParts } from '../../lib/address-pattern.ts';
import type { RedirectRule } from '../../schemas/redirect.ts';
import { toAsciiTarget, type HostSite } from './host-site.ts';

/*
 * Lines of a file `_redirects`, whose form Netlify and Cloudflare Pages share. Both compare an address
 * as it was sent, sign by sign.
 */

/** What a rule becomes. */
export interface RedirectLines {
  from: string;
  /** Each one with a different old address; empty if the form cannot say it. */
  lines: readonly RedirectLine[];
  /** What is lost, if something is. */
  warning?: string;
}

export interface RedirectLine {
  path: string;
  /** Target and status. */
  rest: string;
  hasHole: boolean;
}

export const writeLine = ({ path, rest }: RedirectLine): string => `${path} ${rest}`;

interface Form {
  /** Name of the host, for warnings. */
  host: string;
  /** Ends of an old address that have to be told, by what a `*` at its end stands for. */
  ends: Readonly<Record<PatternParts['rest'], readonly string[]>>;
  /** Whether an address is also compared with its signs decoded. */
  takesPlain: boolean;
}

/** Lines for each redirect, those of whole addresses first: they count before holes. */
export function listRedirectLines(site: HostSite, form: Form): readonly RedirectLines[] {
  const all = site.rules.map((rule) => ({
    from: rule.from,
    ...toLines(rule, site, form),
  }));
  const hasHole = ({ lines }: RedirectLines): boolean => lines.some((line) => line.hasHole);
  return [...all.filter((one) => !hasHole(one)), ...all.filter(hasHole)];
}

function toLines(
  rule: RedirectRule,
  { base, locales }: HostSite,
  form: Form,
): Omit<RedirectLines, 'from'> {
  const rules = startsWithHole(rule.to) ? spreadOverLocales(rule, locales) : [rule];
  const lines = rules.flatMap(({ from, to, status }) => {
    const pattern = parsePattern(from);
    return listPaths(pattern, form).flatMap((path) =>
      listEnds(pattern, to, form).map((end) => ({
        path: base + path + end,
        rest: `${toTarget(end.endsWith('*') ? to : to.replace(/\*$/u, ''), pattern)} ${status}`,
        hasHole: path.includes(holeStart) || end.endsWith('*'),
      })),
    );
  });
  if (lines.length === 0) {
    return { lines, warning: `${form.host} knows holes that fill a whole part only.` };
  }
  const isMistaken = parsePattern(rule.from).parts.some(
    ({ before, hole }) => hole === undefined && isTaken(before),
  );
  return isMistaken
    ? { lines, warning: `${form.host} takes "*" and ":" for holes; only "%2A" and "%3A" lead on.` }
    : { lines };
}

/** What a piece of a part begins needs a line of its own only if the rest behind a slash is kept. */
const listEnds = ({ rest }: PatternParts, to: string, { ends }: Form): readonly string[] =>
  rest === 'piece' && !to.endsWith('*') ? ends.piece.filter((end) => end === '*') : ends[rest];

/** A target whose first part is what was asked for. */
const startsWithHole = (to: string): boolean => /^\/(?:\*$|\{)/u.test(to);

/**
 * The first part of an address of the site is a language, so the target names each: what fills a hole
 * may begin with a slash here, and `//example.org` would be an address of somebody else.
 */
function spreadOverLocales(rule: RedirectRule, locales: readonly string[]): RedirectRule[] {
  const { from, to } = rule;
  const [hole] = /\{[a-z]\w*\}/iu.exec(to) ?? [];
  if (to !== '/*' && hole !== undefined) {
    return locales.map((locale) => ({
      ...rule,
      from: from.replaceAll(hole, locale),
      to: to.replaceAll(hole, locale),
    }));
  }
  const start = from.replace(/\/?\*$/u, '');
  return [
    ...(start === '' ? [] : [{ ...rule, from: start, to: '/' }]),
    ...locales.map((locale) => ({ ...rule, from: `${start}/${locale}/*`, to: `/${locale}/*` })),
  ];
}

const holeStart = '/:part';

/** Holes by their place, two digits each: `:a` would be found in `:ab` as well. */
const toHoleName = (place: number): string => `part${String(place).padStart(2, '0')}`;

function toTarget(to: string, { parts }: PatternParts): string {
  const places = new Map(parts.map(({ hole }, place) => [hole, toHoleName(place)]));
  const hasHole = parts.some(({ hole }) => hole !== undefined) || to.endsWith('*');
  const target = toAsciiTarget(to);
  // A colon of its own would be a hole.
  const plain = hasHole ? target.replaceAll(/(?<!^https?):(?=[a-z])/giu, '%3A') : target;
  return plain
    .replace(/\*$/u, ':splat')
    .replaceAll(/\{([a-z]\w*)\}/giu, (_, name: string) => `:${places.get(name) ?? ''}`);
}

/** All that is sent for an old address, without its end; empty if the form cannot say it. */
function listPaths({ parts, rest }: PatternParts, { ends, takesPlain }: Form): readonly string[] {
  const isSplit = rest === 'piece' && parts.at(-1)?.hole !== undefined;
  const isKnown = parts.every(
    ({ before, hole, after }) => hole === undefined || before + after === '',
  );
  if (!isKnown || isSplit || ends[rest].length === 0) return [];
  const write = (encode: (text: string) => string): string =>
    parts
      .map(({ before, hole }, place) =>
        hole === undefined ? `/${encode(before)}` : `/:${toHoleName(place)}`,
      )
      .join('');
  const isPlain = parts.every(({ before }) => canStand(before));
  return [
    ...new Set([
      write(encodeAsSent),
      write(encodeAll),
      write((text) => toSmallDigits(encodeAsSent(text))),
      ...(takesPlain && isPlain ? [write((text) => text)] : []),
    ]),
  ];
}

/** Signs that stand for holes in this form. */
const isTaken = (text: string): boolean => /\*|:[a-z]/iu.test(text);

/** A text that can stand in a line as it is. */
const canStand = (text: string): boolean => !/[\s%?#]/u.test(text) && !isTaken(text);

const toPercent = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** As browsers send a part of a path: URL Standard, “path percent-encode set”. */
function encodeAsSent(text: string): string {
  const url = new URL('http://localhost');
  url.pathname = text.replaceAll('%', '%25').replaceAll('/', '%2F');
  return url.pathname.slice(1).replaceAll(/\*|:(?=[a-z])/giu, toPercent);
}

/** As other programs do: all but what RFC 3986 calls unreserved. */
const encodeAll = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/gu, toPercent);

/** `%C3` → `%c3`, as WordPress writes it. */
const toSmallDigits = (path: string): string =>
  path.replaceAll(/%[\dA-F]{2}/gu, (found) => found.toLowerCase());
