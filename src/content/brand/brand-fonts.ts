import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../i18n/locales.ts';
import { endonymOf } from '../../lib/intl/intl-names.ts';
import { fontRoles, type FontRole, type FontSettings } from '../../schemas/site-brand.ts';
import { fitNearFont, type NearFont, type UsedWeight } from './near-font.ts';
import { readFont, type FontFacts } from './read-font.ts';
import { countLetters, listLetters } from './site-letters.ts';

/** A font of the company as pages load it. */
export interface BrandFont {
  role: FontRole;
  /** Name in `content/brand/`. */
  file: string;
  path: string;
  facts: FontFacts;
  /** Letters that it brings; those of a font before it are left out. */
  letters: readonly number[];
  /** Name below `/brand/`, with a hash of all that it is made of. */
  served: string;
}

/** A font that every device has, in the place of one that has not come. */
export interface Substitute {
  family: FontFamily;
  weight: UsedWeight;
  near: NearFont;
  letters: readonly number[];
}

export interface BrandFonts {
  fonts: readonly BrandFont[];
  substitutes: readonly Substitute[];
  /** Every letter of the site, in its order. */
  siteLetters: readonly number[];
}

export type FontFamily = 'text' | 'title';

/** Changes when fonts are made otherwise, so that no browser keeps an old one. */
const recipe = 1;

/** Names of the files for each role, in the order in which they are asked for letters. */
export const listFontFiles = (
  settings: FontSettings,
): readonly { role: FontRole; file: string }[] =>
  fontRoles.flatMap((role) => {
    const files = settings[role];
    const list = typeof files === 'string' ? [files] : (files ?? []);
    return list.map((file) => ({ role, file }));
  });

/** The headings’ family, or that of all else. */
export const familyOf = (role: FontRole): FontFamily => (role === 'title' ? 'title' : 'text');

/**
 * The fonts of a site; undefined if it has none. Files that are missing or damaged are left out:
 * the content check tells of them. `isWhole` keeps letters that no text has, for the preview.
 */
export async function readBrandFonts(
  dir: string,
  { brand, locales }: Pick<Site, 'brand' | 'locales'>,
  { isWhole = false } = {},
): Promise<BrandFonts | undefined> {
  if (brand.font === undefined) return undefined;
  const counts = countLetters(dir, locales);
  const siteLetters = listLetters(counts, locales);
  const fonts: BrandFont[] = [];
  for (const { role, file } of listFontFiles(brand.font)) {
    const path = join(dir, 'brand', file);
    const bytes = existsSync(path) ? readFileSync(path) : undefined;
    const facts = bytes && readFont(bytes);
    if (!bytes || !facts) continue;
    const earlier = fonts.filter((font) => font.role === role);
    const wanted = isWhole ? [...facts.letters] : siteLetters;
    const letters = wanted.filter(
      (letter) =>
        facts.letters.has(letter) && !earlier.some((font) => font.facts.letters.has(letter)),
    );
    const parts = [String(recipe), bytes, isWhole ? '' : letters.join(' ')];
    fonts.push({ role, file, path, facts, letters, served: toServed(file, parts) });
  }
  const substitutes = await Promise.all(
    wantedSubstitutes.map(async ([family, weight]): Promise<readonly Substitute[]> => {
      const font = findFont(fonts, family, weight);
      if (!font) return [];
      const near = await fitNearFont(readFileSync(font.path), font.facts, { weight, counts });
      return near ? [{ family, weight, near, letters: font.letters }] : [];
    }),
  );
  return { fonts, substitutes: substitutes.flat(), siteLetters };
}

const wantedSubstitutes: readonly (readonly [FontFamily, UsedWeight])[] = [
  ['text', 'regular'],
  ['text', 'bold'],
  ['title', 'bold'],
];

/** The first font with Latin letters that sets a weight of a family. */
function findFont(
  fonts: readonly BrandFont[],
  family: FontFamily,
  weight: UsedWeight,
): BrandFont | undefined {
  const roles: readonly FontRole[] =
    family === 'title' ? ['title'] : weight === 'bold' ? ['bold', 'text'] : ['text'];
  return roles
    .flatMap((role) => fonts.filter((font) => font.role === role))
    .find(({ facts }) => facts.letters.has(0x61));
}

function toServed(file: string, parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `${file.replace(/\.\w+$/u, '')}.${hash.digest('hex').slice(0, 8)}.woff2`;
}

/** Weights that pages use, from texts to headings. */
const lightestUsed = 400;
const boldestUsed = 700;

/** The weights of a font that pages use. */
export const usedWeightsOf = ({
  weights: [lightest, boldest],
}: Pick<FontFacts, 'weights'>): readonly [number, number] => [
  Math.min(Math.max(lightestUsed, lightest), boldest),
  Math.max(Math.min(boldestUsed, boldest), lightest),
];

/** Roles that the first screen of a page shows. */
const early: readonly FontRole[] = ['text', 'bold', 'title'];

/** The fonts that a page in a language needs at once. */
export const listEarlyFonts = ({ fonts }: BrandFonts, tag: string): readonly BrandFont[] =>
  fonts.filter(({ role, letters }) => early.includes(role) && hasLettersOf(letters, tag));

/** Whether a font writes a language: whether it has the letters with which that names itself. */
export function hasLettersOf(letters: readonly number[], tag: string): boolean {
  const known = new Set(letters);
  const name = endonymOf(tag).replaceAll(/[^\p{L}\p{M}]/gu, '');
  return Array.from(name).every((sign) => known.has(sign.codePointAt(0) ?? 0));
}
