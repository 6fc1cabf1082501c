import type { SiteSettings } from '../../schemas/site.ts';
import { clampChroma, formatHex, oklch, wcagContrast } from 'culori';

/** Least contrast of text on its surface: WCAG 2.2, success criterion 1.4.3 (AA). */
export const textContrast = 4.5;

/** Contrast of links in a text: success criterion 1.4.6 (AAA). */
export const linkContrast = 7;

/** The surfaces that accented text stands on, as in `src/styles/first/tokens.css`. */
const surfaces = {
  light: ['oklch(1 0 0)', 'oklch(0.977 0.004 95)'],
  dark: ['oklch(0.19 0.012 215)', 'oklch(0.226 0.014 215)'],
} as const;

/** Colours of one scheme that follow from the accent, as `#rrggbb`. */
export interface AccentColors {
  /** Lines, filled buttons, focus. */
  accent: string;
  /** Links in a text. */
  link: string;
  /** The same under the pointer. */
  strong: string;
  /** Background of notes. */
  soft: string;
  /** Text on the accent. */
  onAccent: string;
}

/** Lightness and chroma (OKLCH) of derived colours, chosen with the built-in teal. */
const roles = {
  light: { strong: -0.08, soft: { l: 0.965, c: 0.018 }, onAccent: '#ffffff' },
  dark: {
    accent: { l: 0.8, c: 0.09 },
    link: { l: 0.84, c: 0.085 },
    strong: 0.07,
    soft: { l: 0.27, c: 0.03 },
  },
} as const;

const step = 0.01;

/** Contrast of a colour with the surface on which it is hardest to read, 1 to 21. */
export const accentContrast = (accent: string): number =>
  Math.min(...surfaces.light.map((surface) => wcagContrast(accent, surface)));

/** The nearest darker colour of the same hue that is legible as text on a light surface. */
export function nearestLegible(accent: string, wanted = textContrast): string {
  const { l = 0, c = 0, h = 0 } = oklch(accent) ?? {};
  for (let lightness = l; lightness > 0; lightness -= step) {
    const candidate = toHex(lightness, c, h);
    if (accentContrast(candidate) >= wanted) return candidate;
  }
  return '#000000';
}

/**
 * The colours of both schemes for a company's accent (`#rrggbb`). In light it is used as given; in
 * dark the same hue is lightened until it is legible there.
 */
export function toAccentColors(accent: string): { light: AccentColors; dark: AccentColors } {
  const { l = 0, c = 0, h = 0 } = oklch(accent) ?? {};
  const { light, dark } = roles;
  const grey = c < step;
  const chroma = (wanted: number): number => (grey ? c : wanted);
  return {
    light: {
      accent,
      link: nearestLegible(accent, linkContrast),
      strong: toHex(l + light.strong, c, h),
      soft: toHex(light.soft.l, chroma(light.soft.c), h),
      onAccent: light.onAccent,
    },
    dark: {
      accent: toHex(dark.accent.l, chroma(dark.accent.c), h),
      link: toHex(dark.link.l, chroma(dark.link.c), h),
      strong: toHex(dark.accent.l + dark.strong, chroma(dark.accent.c), h),
      soft: toHex(dark.soft.l, chroma(dark.soft.c), h),
      onAccent: toHex(0.19, chroma(0.02), h),
    },
  };
}

/** Lightness and chroma (OKLCH) of each grey: src/styles/first/tokens.css. */
const greys = {
  surface: { light: [1, 0], dark: [0.19, 0.012] },
  'surface-raised': { light: [0.977, 0.004], dark: [0.226, 0.014] },
  border: { light: [0.9, 0.006], dark: [0.33, 0.016] },
  'border-strong': { light: [0.6, 0.014], dark: [0.6, 0.016] },
  text: { light: [0.24, 0.022], dark: [0.94, 0.006] },
  'text-muted': { light: [0.44, 0.018], dark: [0.78, 0.012] },
} as const satisfies Record<string, Record<'light' | 'dark', readonly [number, number]>>;

/** Chroma of a grey that is tinted as the built-in ones are, and most that still passes for a grey. */
const usualTint = 0.015;
const strongestTint = 0.03;

export type Grey = keyof typeof greys;

/**
 * The greys of both schemes in the tint of a company's grey (`#rrggbb`). How light each is stays, and
 * with it the contrast of texts.
 */
export function toNeutralColors(neutral: string): Record<Grey, { light: string; dark: string }> {
  const { c = 0, h = 0 } = oklch(neutral) ?? {};
  const tint = Math.min(c, strongestTint) / usualTint;
  const toColor = ([l, chroma]: readonly [number, number]): string => toHex(l, chroma * tint, h);
  const toPair = (grey: Grey) => ({
    light: toColor(greys[grey].light),
    dark: toColor(greys[grey].dark),
  });
  return {
    surface: toPair('surface'),
    'surface-raised': toPair('surface-raised'),
    border: toPair('border'),
    'border-strong': toPair('border-strong'),
    text: toPair('text'),
    'text-muted': toPair('text-muted'),
  };
}

/**
 * What a button is filled with and what stands on it, in both schemes; as pages have it without an
 * accent: src/styles/first/accent.css.
 */
export function toButtonColors(
  accent: string | undefined,
): Record<'light' | 'dark', readonly [fill: string, on: string]> {
  if (accent === undefined) {
    return {
      light: ['oklch(0.46 0.09 195)', '#fff'],
      dark: ['oklch(0.8 0.09 195)', 'oklch(0.19 0.02 195)'],
    };
  }
  const { light, dark } = toAccentColors(accent);
  return { light: [light.accent, light.onAccent], dark: [dark.accent, dark.onAccent] };
}

/** Radii of controls and of blocks. */
const corners = { square: ['0', '0'], soft: undefined, round: ['0.75rem', '1.25rem'] } as const;

/** The style sheet that puts the looks of a company in the place of the built-in ones. */
export function toBrandCss({ accent, neutral, corners: shape, logoDark }: Brand): string {
  const radii = corners[shape];
  const tokens = [
    ...(neutral === undefined ? [] : toNeutralTokens(neutral)),
    ...(accent === undefined ? [] : toAccentTokens(accent)),
    ...(radii ? [`--radius-s: ${radii[0]};`, `--radius-m: ${radii[1]};`] : []),
  ];
  const sheet = tokens.length === 0 ? '' : `@layer tokens {:root {\n${tokens.join('\n')}\n}}\n`;
  return logoDark === undefined ? sheet : sheet + twoLogos;
}

type Brand = SiteSettings['brand'];

/** A picture for light pages and one for dark ones; a media query knows the device alone. */
const twoLogos = `@layer utilities {
.only-dark {display: none}
@media (prefers-color-scheme: dark) {
:root:not([data-theme='light'], :has(#theme\\:light:checked)) {
.only-light {display: none}
.only-dark {display: block}
}}
:root:is([data-theme='dark'], :has(#theme\\:dark:checked)) {
.only-light {display: none}
.only-dark {display: block}
}}
`;

const toNeutralTokens = (neutral: string): string[] =>
  Object.entries(toNeutralColors(neutral)).map(
    ([grey, { light, dark }]) => `--color-${grey}: light-dark(${light}, ${dark});`,
  );

function toAccentTokens(accent: string): string[] {
  const { light, dark } = toAccentColors(accent);
  const pair = (role: keyof AccentColors): string => `light-dark(${light[role]}, ${dark[role]})`;
  return [
    `--color-accent: ${pair('accent')};`,
    `--color-accent-strong: ${pair('strong')};`,
    `--color-accent-soft: ${pair('soft')};`,
    `--color-on-accent: ${pair('onAccent')};`,
    `--color-link: ${pair('link')};`,
  ];
}

const toHex = (l: number, c: number, h: number): string =>
  formatHex(clampChroma({ mode: 'oklch', l: Math.min(Math.max(l, 0), 1), c, h }, 'oklch'));
