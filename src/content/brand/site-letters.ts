import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBuiltInStrings, referenceStrings } from '../../i18n/interface-strings.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import { listFiles } from '../read/files/list-files.ts';

/** How often the texts of a site use each UTF-16 code unit; the index is the unit. */
export type LetterCounts = Uint32Array;

type Range = readonly [first: number, last: number];

/** What readers type and what every page may hold: Basic Latin, without its control characters. */
const everywhere: readonly Range[] = [[0x20, 0x7e]];

/**
 * Letters of a script that a page may need although no text of the site has them yet: names that
 * readers typed, months, countries. From the charts of these blocks, https://www.unicode.org/charts/.
 * Scripts with thousands of signs are left to the texts.
 */
const scripts: Readonly<Record<string, readonly Range[]>> = {
  Latn: [
    [0xa0, 0xff],
    [0x2010, 0x2026],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
  ],
  Cyrl: [[0x400, 0x45f]],
  Grek: [[0x384, 0x3ce]],
  Arab: [
    [0x60c, 0x60c],
    [0x61b, 0x61f],
    [0x621, 0x63a],
    [0x640, 0x652],
    [0x660, 0x66c],
  ],
  Hebr: [[0x5d0, 0x5ea]],
};

const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;

/** Counts what the texts of a content folder (an absolute path) and the interface are written with. */
export function countLetters(dir: string, locales: readonly SiteLocale[]): LetterCounts {
  const counts: LetterCounts = new Uint32Array(0x1_0000);
  const texts = listFiles(dir).files.filter((file) => /\.(?:mdx?|ya?ml)$/u.test(file));
  for (const file of texts) addText(counts, readFileSync(join(dir, file), 'utf8'));
  for (const { tag, label } of locales) {
    addText(counts, label);
    addText(counts, JSON.stringify(findBuiltInStrings(tag) ?? referenceStrings));
  }
  return counts;
}

function addText(counts: LetterCounts, text: string): void {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
}

/**
 * Code points that a font of the site has to have, in their order. Those beyond the first plane,
 * which are emoji for the most part, are left to the reader’s own fonts.
 */
export function listLetters(
  counts: LetterCounts,
  locales: readonly SiteLocale[],
): readonly number[] {
  const letters = new Set<number>();
  const ranges = new Set(locales.flatMap(({ tag }) => scripts[scriptOf(tag)] ?? []));
  for (const [first, last] of [...everywhere, ...ranges]) {
    for (let code = first; code <= last; code += 1) letters.add(code);
  }
  for (const [code, count] of counts.entries()) {
    const isSurrogate = code >= firstSurrogate && code <= lastSurrogate;
    if (count > 0 && code >= 0x20 && !isSurrogate) letters.add(code);
  }
  return [...letters].sort((one, other) => one - other);
}

const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script ?? 'Latn';
