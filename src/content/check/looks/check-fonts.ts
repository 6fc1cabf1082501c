import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../../../lib/bytes.ts';
import { endonymOf } from '../../../lib/intl/intl-names.ts';
import { suggest } from '../../../lib/text/nearest-name.ts';
import {
  hasLettersOf,
  listEarlyFonts,
  listFontFiles,
  readBrandFonts,
  type BrandFonts,
} from '../../brand/brand-fonts.ts';
import { readFont } from '../../brand/read-font.ts';
import { subsetFont } from '../../brand/subset-font.ts';
import { listFiles } from '../../read/files/list-files.ts';
import { toError, toWarning, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';

/**
 * What the fonts of a page may weigh together, in bytes: three times an article, and a quarter of a
 * second on the slow connection of Lighthouse (1.47 Mbit/s).
 */
const budget = 50_000;

/** Letters that a message names. */
const namedLetters = 12;

/** Checks the fonts in `site.yaml`: files that can be read, letters that they lack, their weight. */
export async function checkFonts(folder: ContentFolder): Promise<readonly Problem[]> {
  const { settings, dir, site } = folder;
  const font = settings?.value.brand.font;
  if (!settings || !font) return [];
  const broken = listFontFiles(font).flatMap(({ role, file }) => {
    const place = { file: settings.file, line: settings.lineOf(['brand', 'font', role]) };
    return checkFile(dir, file, place);
  });
  const fonts = await readBrandFonts(dir, site);
  if (broken.length > 0 || !fonts) return broken;
  const place = { file: settings.file, line: settings.lineOf(['brand', 'font'], 'key') };
  return [...checkLetters(folder, fonts, place), ...(await checkWeight(folder, fonts, place))];
}

type Place = Readonly<{ file: string; line: number }>;

function checkFile(dir: string, name: string, place: Place): readonly Problem[] {
  const path = join(dir, 'brand', name);
  const root = place.file.replace(/site\.yaml$/u, 'brand/');
  if (!existsSync(path)) {
    const known = listFiles(join(dir, 'brand')).files;
    const remedy = suggest(name, known, `Put the file into ${root}, or leave it out.`);
    return [toError('BrandFileMissing', place, `There is no font ${root}${name}.`, remedy)];
  }
  if (readFont(readFileSync(path))) return [];
  return [
    toError(
      'FontUnreadable',
      place,
      `${root}${name} is no font that can be read.`,
      'Take a WOFF2, TrueType or OpenType file with one typeface, as its maker offers it.',
    ),
  ];
}

/** Letters of a language in which a font writes, and which it lacks: they stand out in every text. */
function checkLetters(
  { site, articles }: ContentFolder,
  { fonts }: BrandFonts,
  place: Place,
): readonly Problem[] {
  const letters = fonts.filter(({ role }) => role === 'text').flatMap((font) => font.letters);
  const known = new Set(letters);
  return site.locales.flatMap(({ locale, tag }) => {
    if (letters.length === 0 || !hasLettersOf(letters, tag)) return [];
    const own = articles.filter((article) => article.locale === locale);
    const used = new Set(own.flatMap(({ body }) => body.match(/\p{L}/gu) ?? []));
    const lacking = [...used].filter(
      (letter) => isOfLanguage(letter, tag) && !known.has(letter.codePointAt(0) ?? 0),
    );
    if (lacking.length === 0) return [];
    const shown = lacking.sort().slice(0, namedLetters).join(' ');
    return [
      toWarning(
        'FontLettersMissing',
        place,
        `The font lacks letters of ${endonymOf(tag)}: ${shown}. They stand in another typeface in the middle of words.`,
        'Take a fuller edition of the font, or name a second file with these letters in "text".',
      ),
    ];
  });
}

/** Whether a letter is of the script of a language: names in other scripts are no matter. */
function isOfLanguage(letter: string, tag: string): boolean {
  const { script = 'Latn' } = new Intl.Locale(tag).maximize();
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u').test(letter);
  } catch {
    // Written in several scripts, such as Japanese.
    return true;
  }
}

/** Tells the pages with the heaviest fonts. */
async function checkWeight(
  { site }: ContentFolder,
  fonts: BrandFonts,
  place: Place,
): Promise<readonly Problem[]> {
  const pages = site.locales.map(({ tag }) => listEarlyFonts(fonts, tag));
  const weights = await Promise.all(
    pages.map(async (early) => {
      const parts = await Promise.all(
        early.map(async (font) => ({ file: font.file, bytes: (await subsetFont(font)).length })),
      );
      return { parts, bytes: parts.reduce((sum, part) => sum + part.bytes, 0) };
    }),
  );
  const [heaviest] = weights.sort((one, other) => other.bytes - one.bytes);
  if (!heaviest || heaviest.bytes <= budget) return [];
  const list = heaviest.parts.map(({ file, bytes }) => `${file} ${formatBytes('en', bytes)}`);
  return [
    toWarning(
      'FontHeavy',
      place,
      `The fonts of a page weigh ${formatBytes('en', heaviest.bytes)} (${list.join(', ')}); up to ${formatBytes('en', budget)} come without a wait.`,
      'Leave "title" out, take one weight in place of a variable font, or an edition with fewer alternate letters.',
    ),
  ];
}
