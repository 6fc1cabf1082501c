import { create, type Font } from 'fontkitten';

/** What a font file says of itself. */
export interface FontFacts {
  /** Lightest and boldest, 1 to 1000; the same for a font that is not variable. */
  weights: readonly [number, number];
  /** Axes of a variable font by tag, each with the value of an unchanged text. */
  axes: Readonly<Record<string, number>>;
  letters: ReadonlySet<number>;
  /** Whether its letters have serifs, as far as it says so. */
  hasSerifs: boolean;
  /** Above and below the line and between two, in em. */
  ascent: number;
  descent: number;
  lineGap: number;
}

/** Reads a font (WOFF2, WOFF, TrueType, OpenType); undefined if it is none or damaged. */
export function readFont(bytes: Buffer): FontFacts | undefined {
  try {
    const font = create(bytes);
    return font.isCollection ? undefined : toFacts(font);
  } catch {
    return undefined;
  }
}

function toFacts(font: Font): FontFacts {
  const { unitsPerEm } = font;
  const os2 = font['OS/2'];
  const axes = Object.entries(font.variationAxes).flatMap(([tag, axis]) =>
    axis ? [[tag, axis] as const] : [],
  );
  const weight = font.variationAxes['wght'];
  // https://learn.microsoft.com/en-us/typography/opentype/spec/os2#fsselection, bit 7.
  const [ascent, descent, lineGap] = os2.fsSelection.useTypoMetrics
    ? [os2.typoAscender, os2.typoDescender, os2.typoLineGap]
    : [font.hhea.ascent, font.hhea.descent, font.hhea.lineGap];
  return {
    weights: weight ? [weight.min, weight.max] : [os2.usWeightClass, os2.usWeightClass],
    axes: Object.fromEntries(axes.map(([tag, axis]) => [tag, axis.default])),
    letters: new Set(font.characterSet),
    hasSerifs: hasSerifs(os2),
    ascent: ascent / unitsPerEm,
    descent: -descent / unitsPerEm,
    lineGap: lineGap / unitsPerEm,
  };
}

/**
 * PANOSE: a text face (2) whose serif style is one of 2 to 10; else the class of IBM, 1 to 5 and 7.
 * https://learn.microsoft.com/en-us/typography/opentype/spec/os2#panose, …/ibmfc
 */
function hasSerifs({ panose, sFamilyClass }: Font['OS/2']): boolean {
  const [kind = 0, style = 0] = panose;
  if (kind === 2 && style >= 2) return style <= 10;
  return [1, 2, 3, 4, 5, 7].includes(sFamilyClass >> 8);
}

/**
 * Widths of letters in em, in a weight, of a font as TrueType or OpenType: the reader does not set
 * weights of compressed ones.
 */
export function measure(
  bytes: Buffer,
  letters: readonly number[],
  wanted: number,
): readonly number[] {
  const font = create(bytes);
  if (font.isCollection) return [];
  const weight = font.variationAxes['wght'];
  const set = weight ? font.getVariation({ wght: clamp(wanted, weight) }) : font;
  return letters.map((letter) => set.glyphForCodePoint(letter).advanceWidth / font.unitsPerEm);
}

const clamp = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(Math.max(value, min), max);
