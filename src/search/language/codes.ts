import { fold } from './normalize.ts';
import type { Token } from './token.ts';

/** Letters and digits in a row, and the sign that joins them to those before; empty if none does. */
export interface Unit {
  typed: string;
  glue: string;
}

/** A stretch of a chunk: a code, or units that are words. */
type Part = { code: readonly Token[] } | { units: readonly Unit[] };

/** Units of a code have three letters at most, as *ABC-1234*: longer ones are words, as in *24-hour*. */
const longPattern = /\p{L}{4}/u;

const hasDigit = (text: string): boolean => /\p{N}/u.test(text);
const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
const hasSign = (text: string): boolean => /[+#]$/u.test(text);

/** A unit that may be a part of a code. */
const isShort = ({ typed }: Unit): boolean =>
  !longPattern.test(typed) && (!/['’ʼ]/u.test(typed) || inThousands.test(typed));

/** A number with its thousands apart. */
const inThousands = /^\p{N}{1,3}(?:[.,'’]\p{N}{3})+$/u;

/**
 * The codes among the units of a chunk, in their order with what stands between them: *F-07*, *USB-C*,
 * *v2.1.3*, *24/7*, *AT&T*, *C++*, and every number.
 */
export function findCodes(chunk: readonly Unit[], stopWords: ReadonlySet<string>): Part[] {
  const units = joinAbbreviations(joinDecimals(chunk.flatMap(splitName)));
  const parts: Part[] = [];
  const run: Unit[] = [];
  const close = (): void => {
    parts.push(...toParts(run.splice(0), stopWords));
  };
  for (const unit of units) {
    const isWord = !isShort(unit);
    if (run.length > 0 && (isWord || !/[-‐‑_/&]/u.test(unit.glue))) close();
    if (!isWord) run.push(unit);
    else parts.push({ units: [unit] });
  }
  close();
  return joinWords(parts);
}

/** Units of words that follow each other, as one part. */
function joinWords(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && 'units' in last && 'units' in part) {
      joined[joined.length - 1] = { units: [...last.units, ...part.units] };
    } else joined.push(part);
  }
  return joined;
}

/** *iPhone15* is *iPhone 15*: a word of four letters and more, and a number. */
function splitName({ typed, glue }: Unit): Unit[] {
  if (!/^(?:\p{L}{4,}\p{N}+|\p{N}+\p{L}{4,})$/u.test(typed)) return [{ typed, glue }];
  return typed
    .split(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u)
    .map((part, place) => ({ typed: part, glue: place === 0 ? glue : '-' }));
}

/** Points, commas and colons between digits belong to a number: *v2.1.3*, *30.000*, *10:30*. */
function joinDecimals(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const isDecimal =
      /[.,:]/u.test(unit.glue) && /\p{N}$/u.test(last?.typed ?? '') && /^\p{N}/u.test(unit.typed);
    if (last && isDecimal) {
      joined[joined.length - 1] = { ...last, typed: last.typed + unit.glue + unit.typed };
    } else joined.push(unit);
  }
  return joined;
}

/** Single letters with points are one word: *U.S.*, *z.B.* */
function joinAbbreviations(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const isAbbreviation =
      unit.glue === '.' &&
      /^\p{L}$/u.test(unit.typed) &&
      /^\p{L}(?:\.\p{L})*$/u.test(last?.typed ?? '');
    if (last && isAbbreviation)
      joined[joined.length - 1] = { ...last, typed: `${last.typed}.${unit.typed}` };
    else joined.push(unit);
  }
  return joined;
}

/** A run of short units: one code, numbers beside each other, or words after all. */
function toParts(run: readonly Unit[], stopWords: ReadonlySet<string>): Part[] {
  if (run.length === 0) return [];
  const letters = run.filter(({ typed }) => !hasDigit(typed) && !hasSign(typed));
  if (letters.length === 0 && run.every(({ typed }) => !hasLetter(typed)))
    return [{ code: toNumbers(run) }];
  if (run.length === 1)
    return letters.length === 1 ? [toWordOrName(run, stopWords)] : [{ code: [toCode(run)] }];
  const isCode = letters.length < run.length || isName(run, stopWords);
  return [isCode ? { code: [toCode(run)] } : { units: run }];
}

/** *U.S.* is a name, *e.g.* is a word. A name that is a word without its points keeps them. */
function toWordOrName(run: readonly Unit[], stopWords: ReadonlySet<string>): Part {
  const [{ typed, glue } = { typed: '', glue: '' }] = run;
  if (!typed.includes('.')) return { units: run };
  const bare = typed.replaceAll('.', '');
  if (!/^\p{Lu}+$/u.test(bare)) return { units: [{ typed: bare, glue }] };
  const name = toCode(run);
  const spelling = typed.toLowerCase();
  return { code: [stopWords.has(name.text) ? { ...name, spelling, text: fold(spelling) } : name] };
}

/** Letters alone make a code if one stands single: *USB-C*, *Q&A*; neither *y/o* nor *a-t-il*. */
function isName(run: readonly Unit[], stopWords: ReadonlySet<string>): boolean {
  if (run.every(({ typed }) => typed.length > 1)) return false;
  if (run.some(({ glue }) => glue === '&')) return true;
  const isLower = run.every(({ typed }) => typed === typed.toLowerCase());
  const long = run.filter(({ typed }) => typed.length > 1);
  if (isLower && (long.length === 0 || run.some(({ glue }) => glue === '/'))) return false;
  return long.every(({ typed }) => !stopWords.has(fold(typed)));
}

/** Digits that make a number nobody writes in one way: of telephones, accounts and customers. */
const longNumber = 7;

function toCode(run: readonly Unit[]): Token {
  const typed = run.map((unit, place) => (place === 0 ? '' : unit.glue) + unit.typed).join('');
  const spelling = run
    .map((unit, place) => glueOf(run[place - 1], unit) + spellUnit(unit))
    .join('');
  const bare = hasLetter(spelling) ? spelling.replace(/[-‐‑/]/gu, '') : spelling;
  const [, number] = /^(\p{N}{2,})\p{L}+$/u.exec(spelling) ?? [];
  return {
    typed,
    spelling,
    text: fold(spelling),
    isCode: true,
    joined: bare === spelling ? undefined : bare,
    pieces: [
      ...(run.length > 1 ? run.map(spellUnit) : []),
      ...(number === undefined ? [] : [number]),
    ],
  };
}

/** Between two digits a sign tells one number from another. */
const glueOf = (before: Unit | undefined, { typed, glue }: Unit): string =>
  before && /\p{N}$/u.test(before.typed) && /^\p{N}/u.test(typed)
    ? glue.replace(/[‐‑_&]/u, '-')
    : '';

const spellUnit = ({ typed }: Unit): string => spellNumber(typed.toLowerCase());

/** Thousands are parted by what a country uses, decimals by a point or a comma. */
function spellNumber(text: string): string {
  if (inThousands.test(text)) return text.replace(/[.,'’]/gu, '');
  return text.replaceAll(',', '.').replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
}

/** Numbers in a row: 24/7 is one, 2015-2016 two, and a long one may be written in many ways. */
function toNumbers(run: readonly Unit[]): Token[] {
  const spelling = run
    .map((unit, place) => glueOf(run[place - 1], unit) + spellUnit(unit))
    .join('');
  const digits = spelling.replace(/\P{N}/gu, '');
  if (run.length === 1) return run.map((unit) => toNumber(unit, toBareNumber(digits)));
  if (digits.length >= longNumber) return run.map((unit) => toNumber(unit, toBareNumber(digits)));
  if (run.every(({ glue }, place) => place === 0 || glue === '/')) return [toCode(run)];
  return run.map((unit) => toNumber(unit, spelling));
}

function toNumber(unit: Unit, joined: string | undefined): Token {
  const spelling = spellUnit(unit);
  const years = spelling.includes('.') ? (spelling.match(/\p{N}{4,}/gu) ?? []) : [];
  return {
    typed: unit.typed,
    spelling,
    text: fold(spelling),
    isCode: true,
    joined: joined === spelling ? undefined : joined,
    pieces: years,
  };
}

/** A long number without the zeros that stand for a country or a town; undefined of a short one. */
export const toBareNumber = (digits: string): string | undefined =>
  digits.length < longNumber ? undefined : digits.replace(/^0{1,2}(?=[1-9])/u, '');
