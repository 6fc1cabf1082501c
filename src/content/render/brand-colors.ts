import { clampChroma, formatHex, oklch, wcagContrast } from 'culori';

/** Least contrast of text on its surface: WCAG 2.2, success criterion 1.4.3 (AA). */
export const textContrast = 4.5;

/** Contrast of links in a text: success criterion 1.4.6 (AAA). */
export const linkContrast = 7;

/** The surfaces that accented text stands on, as in `src/styles/tokens.css`. */
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

/** The style sheet that puts the accent of a company in the place of the built-in one. */
export function toBrandCss(accent: string): string {
  const { light, dark } = toAccentColors(accent);
  const pair = (role: keyof AccentColors): string => `light-dark(${light[role]}, ${dark[role]})`;
  return [
    '@layer tokens {',
    '  :root {',
    `    --color-accent: ${pair('accent')};`,
    `    --color-accent-strong: ${pair('strong')};`,
    `    --color-accent-soft: ${pair('soft')};`,
    `    --color-on-accent: ${pair('onAccent')};`,
    `    --color-link: ${pair('link')};`,
    '  }',
    '}',
    '',
  ].join('\n');
}

const toHex = (l: number, c: number, h: number): string =>
  formatHex(clampChroma({ mode: 'oklch', l: Math.min(Math.max(l, 0), 1), c, h }, 'oklch'));
