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
 * Numbers that are written with spaces in them or before their unit: for the place of each word of one,
 * the whole without spaces. A telephone number has the code of its country or not: the whole without
 * it comes first, for that is in both; on a page the ends of it are found, too.
 *
 * @example
 * joinNumbers(['call', '900', '123', '456']).get(1); // ['900123456', '123456']
 * joinNumbers(['16', 'GB']).get(1); // ['16gb']
 */
export function joinNumbers(words: readonly string[]): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let from = 0; from < words.length; from++) {
    if (!/\p{N}/u.test(words[from] ?? '')) continue;
    const ofIban = endOfIban(words, from);
    const to = ofIban ?? endOfGroups(words, from);
    const groups = words.slice(from, to).map(bare);
    const wholes = ofIban === undefined ? listEnds(words.slice(from, to)) : [groups.join('')];
    if (wholes.length > 0) for (let place = from; place < to; place++) found.set(place, wholes);
    else if (hasUnit(words, from)) {
      const whole = [spellQuantity(words[from] ?? '') + bare(words[from + 1] ?? '')];
      found.set(from, whole).set(from + 1, whole);
    }
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

/** The whole of a number in groups and its ends, the longest first; none if it is no number. */
function listEnds(words: readonly string[]): string[] {
  const groups = words.map(bare);
  const { length } = groups.join('');
  const isPhone = length >= phoneLength.least && length <= phoneLength.most;
  const code = isPhone ? countryCode.exec(words.join(''))?.[1] : undefined;
  if (code === undefined && (groups.length < 2 || !(isPhone || isInThousands(groups)))) return [];
  const ends = groups
    .map((_, place) => groups.slice(place).join(''))
    .filter((end, place) => place === 0 || end.length >= shortestEnd)
    .map((end) => toBareNumber(end) ?? end);
  if (code === undefined) return ends;
  const [whole = ''] = ends;
  const national = whole.slice(code.length);
  return [...new Set([toBareNumber(national) ?? national, ...ends])];
}

/**
 * The code of a country behind what tells that one follows: one digit, two, or three (ITU-T E.164,
 * list of assigned country codes).
 */
const countryCode =
  /^\(?(?:\+|00(?=(?:\P{N}*\p{N}){9}))(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\p{N}{2})/u;

/** A number of up to four digits, with decimals or without, and a unit behind it. */
const quantity = /^[("'«„“]*\p{N}{1,4}(?:[.,]\p{N}{1,2})?$/u;
const unit =
  /^(?:[kmgt]i?b(?:ps|it)?|[kmg]?w|kwh|wh|m?ah|[kmg]?hz|v|km|cm|mm|kg|mg|ml|kmh|min|mp|mpx|px|fps|gbit|mbit|dpi|psi)[)"'»”“.,;:!?]*$/iu;

const spellQuantity = (word: string): string => word.replace(/[^\p{N}.,]+/gu, '').replace(',', '.');

const hasUnit = (words: readonly string[], place: number): boolean =>
  quantity.test(words[place] ?? '') &&
  unit.test(words[place + 1] ?? '') &&
  !/^\p{N}+$/u.test(words[place - 1] ?? '');

/** The words of a query, each quantity with its unit as one: of *16 GB* nobody asks for 16. */
export function joinUnits(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (!hasUnit(words, place)) joined.push(word);
    else joined.push(word + (words[(place += 1)] ?? ''));
  }
  return joined;
}
