import { toBareNumber } from './codes.ts';

/** Digits with the signs that stand around the groups of a telephone number. */
const digitsPattern = /^[(+]{0,2}\p{N}[\p{N}()./-]*[,.;:!?]?$/u;

/** The first word of an IBAN: country, check digits, and maybe more (ISO 13616). */
const ibanStart = /^\p{Lu}{2}\p{N}{2}[\p{Lu}\p{N}]{0,4}$/iu;
const ibanGroup = /^(?:[\p{Lu}\p{N}]*\p{N}[\p{Lu}\p{N}]*|\p{Lu}{4})[,.;:!?]?$/u;
const longestIbanGroup = 5;

/** Signs of an IBAN: the shortest is that of Norway, the longest the norm allows (ISO 13616). */
const ibanLength = { least: 15, most: 34 };

/** Digits of a telephone number (ITU-T E.164), and of the part of one that is looked for. */
const phoneLength = { least: 7, most: 15 };

/**
 * Numbers that are written in groups with spaces between them: for the place of each word of one, the
 * whole without spaces, and on a page the ends of it, for a reader leaves out the code of the
 * country. The whole comes first.
 *
 * @example
 * joinNumbers(['call', '900', '123', '456']).get(1); // ['900123456']
 */
export function joinNumbers(words: readonly string[]): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let from = 0; from < words.length; from++) {
    if (!/\p{N}/u.test(words[from] ?? '')) continue;
    const ofIban = endOfIban(words, from);
    const to = ofIban ?? endOfGroups(words, from);
    const groups = words.slice(from, to).map(bare);
    const wholes = ofIban === undefined ? listEnds(groups) : [groups.join('')];
    if (wholes.length > 0) for (let place = from; place < to; place++) found.set(place, wholes);
    from = Math.max(from, to - 1);
  }
  return found;
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The place behind an IBAN that begins at a place. */
function endOfIban(words: readonly string[], from: number): number | undefined {
  if (!ibanStart.test(words[from] ?? '')) return undefined;
  let to = from + 1;
  let length = bare(words[from] ?? '').length;
  while (to < words.length && ibanGroup.test(words[to] ?? '')) {
    const group = bare(words[to] ?? '');
    if (group.length > longestIbanGroup || length + group.length > ibanLength.most) break;
    length += group.length;
    to += 1;
  }
  return length >= ibanLength.least ? to : undefined;
}

/** The place behind words of digits: of a telephone number, or of one with its thousands apart. */
function endOfGroups(words: readonly string[], from: number): number {
  let to = from;
  while (to < words.length && digitsPattern.test(words[to] ?? '')) {
    to += 1;
    // What ends a sentence ends a number.
    if (/[,.;:!?]$/u.test(words[to - 1] ?? '')) break;
  }
  return to;
}

const isInThousands = ([first = '', ...others]: readonly string[]): boolean =>
  first.length <= 3 && others.every((group) => group.length === 3);

/** Digits of the least end of a number that is found by itself. */
const shortestEnd = 6;

/** The whole of the groups of a number and its ends, the longest first; none if they are no number. */
function listEnds(groups: readonly string[]): string[] {
  const { length } = groups.join('');
  const isPhone = length >= phoneLength.least && length <= phoneLength.most;
  if (groups.length < 2 || !(isPhone || isInThousands(groups))) return [];
  return groups
    .map((_, place) => groups.slice(place).join(''))
    .filter((end, place) => place === 0 || end.length >= shortestEnd)
    .map((end) => toBareNumber(end) ?? end);
}
