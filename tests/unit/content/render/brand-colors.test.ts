import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import {
  accentContrast,
  linkContrast,
  nearestLegible,
  textContrast,
  toAccentColors,
  toBrandCss,
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
  expect(toBrandCss('#006d77')).toContain('--color-accent: light-dark(#006d77, #');
});
