import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import {
  accentContrast,
  linkContrast,
  nearestLegible,
  textContrast,
  toAccentColors,
  toBrandCss,
  toNeutralColors,
} from '../../../../src/content/render/brand-colors.ts';

const accents = ['#006d77', '#7c3aed', '#b91c1c', '#1d4ed8', '#15803d', '#9a3412', '#404040'];

test.each(accents)('keeps every text legible with %s', (accent) => {
  const { light, dark } = toAccentColors(accent);
  const pairs = [
    [light.accent, '#ffffff'],
    [light.strong, '#ffffff'],
    [light.onAccent, light.accent],
    [light.accent, light.soft],
    [dark.accent, 'oklch(0.226 0.014 215)'],
    [dark.strong, 'oklch(0.226 0.014 215)'],
    [dark.onAccent, dark.accent],
    [dark.accent, dark.soft],
  ] as const;
  for (const [text, surface] of pairs) {
    expect(wcagContrast(text, surface)).toBeGreaterThanOrEqual(textContrast);
  }
});

test.each(accents)('links in a text reach 7 : 1 with %s', (accent) => {
  const { light, dark } = toAccentColors(accent);
  expect(wcagContrast(light.link, 'oklch(0.977 0.004 95)')).toBeGreaterThanOrEqual(linkContrast);
  expect(wcagContrast(dark.link, 'oklch(0.226 0.014 215)')).toBeGreaterThanOrEqual(linkContrast);
});

test('uses the accent of the company as it is where it is legible', () => {
  expect(toAccentColors('#7c3aed').light.accent).toBe('#7c3aed');
});

test('proposes the nearest darker colour for one that is too light', () => {
  expect(accentContrast('#ffcc00')).toBeLessThan(textContrast);
  const proposed = nearestLegible('#ffcc00');
  expect(accentContrast(proposed)).toBeGreaterThanOrEqual(textContrast);
  expect(accentContrast(proposed)).toBeLessThan(textContrast + 0.5);
});

test('leaves a legible colour alone', () => {
  expect(nearestLegible('#006d77')).toBe('#006d77');
});

test('writes one pair of colours a token', () => {
  const brand = { accent: '#006d77', corners: 'soft' } as const;
  expect(toBrandCss(brand)).toContain('--color-accent: light-dark(#006d77, #');
  expect(toBrandCss(brand)).not.toContain('--radius');
});

test('a company that says nothing of its looks has no style sheet', () => {
  expect(toBrandCss({ corners: 'soft' })).toBe('');
});

const neutrals = ['#808080', '#64748b', '#78716c', '#7a6a8c', '#00ff00', '#000000'];

test.each(neutrals)('greys in the tint of %s keep their contrast', (neutral) => {
  const greys = toNeutralColors(neutral);
  for (const scheme of ['light', 'dark'] as const) {
    for (const surface of ['surface', 'surface-raised'] as const) {
      const on = (grey: 'text' | 'text-muted' | 'border-strong') =>
        wcagContrast(greys[grey][scheme], greys[surface][scheme]);
      expect(on('text'), `${scheme} text`).toBeGreaterThanOrEqual(7);
      expect(on('text-muted'), `${scheme} muted`).toBeGreaterThanOrEqual(7);
      expect(on('border-strong'), `${scheme} border`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('a grey without a tint makes greys without one', () => {
  expect(toNeutralColors('#808080').text.light).toMatch(/^#(..)\1\1$/u);
  expect(toNeutralColors('#64748b').text.light).not.toMatch(/^#(..)\1\1$/u);
});

test('corners are square or round where a company says so', () => {
  expect(toBrandCss({ corners: 'square' })).toContain('--radius-s: 0;');
  expect(toBrandCss({ corners: 'round' })).toContain('--radius-m: 1.25rem;');
});
