import { measure, type FontFacts } from './read-font.ts';
import type { LetterCounts } from './site-letters.ts';

/**
 * How a font that every device has is set so that it takes the room of another one: descriptors of
 * `@font-face` in percent, CSS Fonts Level 5, 2 (metrics overrides) and `size-adjust`.
 */
export interface NearFont {
  /** Times for a font with serifs, Arial for another. */
  kind: NearKind;
  sizeAdjust: number;
  ascent: number;
  descent: number;
  lineGap: number;
}

export type NearKind = 'sans' | 'serif';

/** Space, then a to z. */
const sample = [0x20, ...Array.from({ length: 26 }, (_, index) => 0x61 + index)];

/**
 * Widths of the sample in thousandths of an em: Adobe Core 14 AFM files. Arial and Liberation Sans
 * share those of Helvetica, Times New Roman and Liberation Serif those of Times.
 */
const widths = {
  sans: {
    regular: [
      278, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333,
      500, 278, 556, 500, 722, 500, 500, 500,
    ],
    bold: [
      278, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389,
      556, 333, 611, 556, 778, 556, 556, 500,
    ],
  },
  serif: {
    regular: [
      250, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333,
      389, 278, 500, 500, 722, 500, 500, 444,
    ],
    bold: [
      250, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444,
      389, 333, 556, 500, 722, 500, 500, 444,
    ],
  },
} as const;

/** Weights that pages use. */
export const usedWeights = { regular: 400, bold: 650 } as const;
export type UsedWeight = keyof typeof usedWeights;

/**
 * Fits Arial or Times to a font, measured by how often the texts of the site use each letter; undefined for
 * a font without small Latin letters.
 */
export async function fitNearFont(
  bytes: Buffer,
  font: FontFacts,
  { weight, counts }: { weight: UsedWeight; counts: LetterCounts },
): Promise<NearFont | undefined> {
  if (sample.some((letter) => !font.letters.has(letter))) return undefined;
  const sum = (of: readonly number[]): number =>
    of.reduce((total, width, index) => total + width * (counts[sample[index] ?? 0] ?? 0), 0);
  const kind = font.hasSerifs ? 'serif' : 'sans';
  const usual = sum(widths[kind][weight]) / 1000;
  if (usual === 0) return undefined;
  const { default: subset } = await import('subset-font');
  const plain = await subset(bytes, String.fromCodePoint(...sample), { targetFormat: 'sfnt' });
  const scale = sum(measure(plain, sample, usedWeights[weight])) / usual;
  return {
    kind,
    sizeAdjust: scale * 100,
    ascent: (font.ascent / scale) * 100,
    descent: (font.descent / scale) * 100,
    lineGap: (font.lineGap / scale) * 100,
  };
}
