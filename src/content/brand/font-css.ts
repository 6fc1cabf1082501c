import { withBase } from '../../lib/base-path.ts';
import {
  familyOf,
  usedWeightsOf,
  type BrandFont,
  type BrandFonts,
  type FontFamily,
  type Substitute,
} from './brand-fonts.ts';

/** Names of the families in style sheets. */
const families = { text: 'brand', title: 'brand-title' } as const;
const near = (family: FontFamily): string => `${families[family]}-near`;

/** What stands behind the fonts of the company, for letters that they lack. */
const others = { sans: 'system-ui, sans-serif', serif: 'serif' } as const;

/** Faces that systems have: the widths of all but Roboto and Noto Serif are those of Arial and Times. */
const locals = {
  sans: {
    regular: ['Arial', 'Liberation Sans', 'Helvetica', 'Roboto'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Helvetica Bold', 'Roboto Bold'],
  },
  serif: {
    regular: ['Times New Roman', 'Liberation Serif', 'Times', 'Noto Serif'],
    bold: [
      ...['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
      ...['Times Bold', 'Noto Serif Bold'],
    ],
  },
} as const;

/** From here on a weight is bold: pages use 400 and from 600 to 700. */
const boldFrom = 600;

/**
 * The style sheet of a company’s fonts. Texts are set in them if they are there when a page is first
 * painted (`optional`): one that comes later would move what is being read. Where they are not, Arial
 * or Times takes as much room. `isPreview` waits for them, since who looks there wants to see them.
 */
export function toFontCss(
  { fonts, substitutes, siteLetters }: BrandFonts,
  { isPreview = false } = {},
): string {
  if (fonts.length === 0) return '';
  const display = isPreview ? 'swap' : 'optional';
  return [
    ...fonts.map((font) => toFace(font, siteLetters, display)),
    ...substitutes.map((one) => toNearFace(one, siteLetters)),
    ...useFamilies(fonts, endsWithSerifs(substitutes)),
  ].join('\n');
}

function toFace(font: BrandFont, siteLetters: readonly number[], display: string): string {
  const { role, served, letters, facts } = font;
  const [lightest, boldest] = usedWeightsOf(facts);
  return `@font-face {
font-family: ${families[familyOf(role)]};
src: url('${withBase(`/brand/${served}`)}') format('woff2');
font-weight: ${lightest === boldest ? lightest : `${lightest} ${boldest}`};
font-style: ${role === 'italic' ? 'italic' : 'normal'};
font-display: ${display};
unicode-range: ${toRange(letters, siteLetters)};
}`;
}

function toNearFace(substitute: Substitute, siteLetters: readonly number[]): string {
  const { family, weight, near: fit, letters } = substitute;
  const { sizeAdjust, ascent, descent, lineGap } = fit;
  return `@font-face {
font-family: ${near(family)};
src: ${locals[fit.kind][weight].map((name) => `local('${name}')`).join(', ')};
font-weight: ${weight === 'bold' ? `${boldFrom} 900` : `100 ${boldFrom - 1}`};
size-adjust: ${percent(sizeAdjust)};
ascent-override: ${percent(ascent)};
descent-override: ${percent(descent)};
line-gap-override: ${percent(lineGap)};
unicode-range: ${toRange(letters, siteLetters)};
}`;
}

const percent = (value: number): string => `${value.toFixed(1)}%`;

const endsWithSerifs = (substitutes: readonly Substitute[]): boolean =>
  substitutes.some(({ family, near: fit }) => family === 'text' && fit.kind === 'serif');

function useFamilies(fonts: readonly BrandFont[], isSerif: boolean): readonly string[] {
  const has = (family: FontFamily): boolean => fonts.some(({ role }) => familyOf(role) === family);
  const stack = (family: FontFamily, end: string): string =>
    `${families[family]}, ${near(family)}, ${end}`;
  return [
    ...(has('text')
      ? [
          `@layer tokens {:root {--font-sans: ${stack('text', isSerif ? others.serif : others.sans)}}}`,
        ]
      : []),
    ...(has('title')
      ? [`@layer base {:is(h1, h2, h3, h4) {font-family: ${stack('title', 'var(--font-sans)')}}}`]
      : []),
  ];
}

/**
 * Letters as `unicode-range`. Letters that the site does not use may lie in a range although the font
 * lacks them; so few ranges do.
 */
export function toRange(letters: readonly number[], siteLetters: readonly number[]): string {
  const own = new Set(letters);
  const all = [...new Set([...siteLetters, ...letters])].sort((one, other) => one - other);
  const ranges: string[] = [];
  let first: number | undefined;
  let last = 0;
  const close = (): void => {
    if (first !== undefined)
      ranges.push(first === last ? hex(first) : `${hex(first)}-${hex(last, '')}`);
    first = undefined;
  };
  for (const letter of all) {
    if (!own.has(letter)) {
      close();
      continue;
    }
    first ??= letter;
    last = letter;
  }
  close();
  return ranges.join(', ');
}

const hex = (code: number, prefix = 'U+'): string => prefix + code.toString(16).toUpperCase();
