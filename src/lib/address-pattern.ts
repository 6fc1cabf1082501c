/*
 * Old addresses with holes. `*` and `{name}` stand for what is between two slashes, or for a piece of
 * it; a `*` at the end stands for all that follows. Compared with decoded paths without a slash at
 * their end.
 */

const holePattern = /\*|\{(?<name>[a-z]\w*)\}/iu;

/** Whether an address has holes at all. */
export const hasHoles = (from: string): boolean => holePattern.test(from);

/** What the holes of a pattern stand for; the rest has the name `*`. */
export type Filling = ReadonlyMap<string, string>;

export interface AddressPattern {
  /** Compares a decoded path; undefined if it is not meant. */
  match: (path: string) => Filling | undefined;
}

/** The same address whether it ends with a slash or not; `/` stays. */
export const withoutSlash = (path: string): string => path.replace(/(?<=.)\/+$/u, '');

/** An address as it is compared: decoded, without a slash at its end. */
export const toPlainAddress = (path: string): string => withoutSlash(decode(path));

/** What stands between two slashes: a text, or a hole with a text before and behind it. */
export interface PatternPart {
  before: string;
  /** Name of the hole, empty for `*`; undefined where there is none. */
  hole: string | undefined;
  after: string;
}

/** An old address with holes, taken apart and decoded. */
export interface PatternParts {
  parts: readonly PatternPart[];
  /** What a `*` at the end stands for: further parts (`/a/*`), or the rest of a part as well (`/a*`). */
  rest: 'none' | 'parts' | 'piece';
}

/**
 * Takes a pattern apart; its form has been checked by `redirectSchema`. Holes are looked for before
 * signs are decoded: `%2A` is an asterisk of the address.
 */
export function parsePattern(from: string): PatternParts {
  const rest = !from.endsWith('*') ? 'none' : from.endsWith('/*') ? 'parts' : 'piece';
  const cut = { none: undefined, parts: -2, piece: -1 }[rest];
  const parts = toParts(from.slice(0, cut)).slice(1);
  return { parts: parts.map(toPart), rest };
}

/** What stands between slashes; one that is encoded is a slash, too, as in the paths that are compared. */
const toParts = (from: string): string[] => withoutSlash(from.replaceAll(/%2f/giu, '/')).split('/');

function toPart(part: string): PatternPart {
  const found = holePattern.exec(part);
  if (!found) return { before: decode(part), hole: undefined, after: '' };
  return {
    before: decode(part.slice(0, found.index)),
    hole: found.groups?.['name'] ?? '',
    after: decode(part.slice(found.index + found[0].length)),
  };
}

/**
 * A regular expression of a pattern, without anchors, for the parts behind the first slash, and the
 * names of its groups in their order. `text` writes a text; the rest of it is understood by ECMAScript,
 * PCRE and RE2.
 *
 * @param written how things are written; `word` is what a named piece of a part may hold: a word, so
 *   that what follows has its own place
 */
export function toExpression(
  { parts, rest }: PatternParts,
  {
    text,
    word,
    any,
    slash = '/',
  }: { text: (text: string) => string; word: string; any: string; slash?: string },
): { source: string; names: readonly string[] } {
  const names: string[] = [];
  const written = parts.map(({ before, hole, after }, place) => {
    if (hole === undefined) return text(before);
    names.push(hole);
    const isFollowed = rest === 'piece' && place === parts.length - 1;
    const isWhole = before === '' && after === '' && !isFollowed;
    return `${text(before)}(${isWhole || hole === '' ? `${any}+` : word})${text(after)}`;
  });
  const path = written.map((part) => slash + part).join('');
  if (rest === 'none') return { source: path, names };
  // A rest does not begin with a slash: behind that of a target, it would name another host.
  const tail = rest === 'piece' ? '/*(|[^/].*)' : '(?:/+(|[^/].*))?';
  return { source: path + tail, names: [...names, '*'] };
}

/** Reads a pattern, to compare decoded paths with it. */
export function readPattern(from: string): AddressPattern {
  const { source, names } = toExpression(parsePattern(from), {
    text: (text) => RegExp.escape(text),
    word: '[\\p{L}\\p{N}_]+',
    any: '[^/]',
  });
  const pattern = new RegExp(`^${source}$`, 'su');
  return {
    match(path) {
      const found = pattern.exec(path);
      if (!found) return undefined;
      return new Map(names.map((name, index) => [name, found[index + 1] ?? '']));
    },
  };
}

const encodeParts = (text: string): string =>
  text
    .split('/')
    .filter((part) => part !== '')
    .map(encodeURIComponent)
    .join('/');

/** Puts what was found into a target, encoded so that it stays within its path. */
export const fillTarget = (to: string, filling: Filling): string =>
  to
    .replace(/\*$/u, () => encodeParts(filling.get('*') ?? ''))
    .replaceAll(/\{(?<name>[a-z]\w*)\}/giu, (_, name: string) =>
      encodeParts(filling.get(name) ?? ''),
    );

/** The names in a target that its pattern does not give; `*` is the rest. */
export const listUnfilled = (from: string, to: string): readonly string[] => {
  const given = new Set(Array.from(from.matchAll(/\{([a-z]\w*)\}/giu), ([, name]) => name));
  const asked = Array.from(to.matchAll(/\{([a-z]\w*)\}/giu), ([, name = '']) => name);
  const missing = asked.filter((name) => !given.has(name)).map((name) => `{${name}}`);
  return to.endsWith('*') && !from.endsWith('*') ? [...missing, '*'] : missing;
};

interface Indexed<Rule> {
  order: number;
  pattern: AddressPattern;
  rule: Rule;
}

/**
 * Finds the first of many rules that an address is meant by. Each is kept under that of the texts that
 * begin its parts which the fewest rules have, so that of ten thousand only a few are compared.
 */
export function createPatternIndex<Rule extends { from: string }>(
  rules: readonly Rule[],
): (path: string) => { rule: Rule; filling: Filling } | undefined {
  const texts = rules.map(({ from }) => listTexts(from));
  const counts = new Map<string, number>();
  for (const anchor of texts.flat()) counts.set(anchor, (counts.get(anchor) ?? 0) + 1);
  const byAnchor = new Map<string, Indexed<Rule>[]>();
  for (const [order, rule] of rules.entries()) {
    const anchor = findRarest(texts[order] ?? [], counts);
    const known = byAnchor.get(anchor) ?? [];
    known.push({ order, pattern: readPattern(rule.from), rule });
    byAnchor.set(anchor, known);
  }
  const longest = byAnchor.keys().reduce((most, { length }) => Math.max(most, length), 0);
  return (path) => {
    const near = listAnchors(path, longest).flatMap((anchor) => byAnchor.get(anchor) ?? []);
    for (const { pattern, rule } of near.sort((one, other) => one.order - other.order)) {
      const filling = pattern.match(path);
      if (filling) return { rule, filling };
    }
    return undefined;
  };
}

const toAnchor = (place: number, text: string): string => `${place} ${text}`;

/** Of patterns without any text of their own. */
const noAnchor = '';

/** The texts that begin the parts of a pattern, each with its place. */
const listTexts = (from: string): readonly string[] =>
  toParts(from).flatMap((part, place) => {
    const text = decode(part.split(holePattern)[0] ?? '');
    return text === '' ? [] : [toAnchor(place, text)];
  });

/** The one that the fewest rules have; of several, the longest. */
function findRarest(anchors: readonly string[], counts: ReadonlyMap<string, number>): string {
  const countOf = (anchor: string): number => counts.get(anchor) ?? 0;
  return anchors.reduce((best, one) => {
    const more = countOf(one) - countOf(best);
    return more < 0 || (more === 0 && one.length > best.length) ? one : best;
  }, anchors[0] ?? noAnchor);
}

/** Anchors under which rules for a path may be kept, none longer than the longest that there is. */
const listAnchors = (path: string, longest: number): readonly string[] => [
  noAnchor,
  ...path
    .split('/')
    .flatMap((part, place) =>
      Array.from({ length: Math.min(part.length, longest) }, (_, index) =>
        toAnchor(place, part.slice(0, index + 1)),
      ),
    ),
];

/** Decodes percent signs; a text that is wrongly encoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
