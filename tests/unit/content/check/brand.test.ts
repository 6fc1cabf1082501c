import { expect, test } from 'vitest';
import { article, checkFiles, listProblems } from './write-content.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h8v8z"/></svg>';

const brand = (lines: string, more = {}) => ({
  'articles/en/a/b.md': article(),
  'site.yaml': `brand:\n${lines}`,
  ...more,
});

test('a legible accent and pictures that exist are fine', async () => {
  const files = brand('  accent: "#006d77"\n  logo: logo.svg\n', { 'brand/logo.svg': svg });
  expect(await listProblems(files)).toEqual([]);
});

test('an accent that is hard to read is told with the nearest one that is not', async () => {
  const { problems } = await checkFiles(brand('  accent: "#ffcc00"\n'));
  expect(problems).toMatchObject([{ code: 'BrandAccentIllegible', file: 'site.yaml', line: 2 }]);
  expect(problems[0]?.remedy).toMatch(/^The nearest colour that can be read is #[0-9a-f]{6}\.$/u);
});

test('a picture that is missing is told with the one that was meant', async () => {
  const { problems } = await checkFiles(brand('  logo: lgoo.svg\n', { 'brand/logo.svg': svg }));
  expect(problems).toMatchObject([
    { code: 'BrandFileMissing', line: 2, remedy: 'Did you mean "logo.svg"?' },
  ]);
});

test('a logo that could run code is refused', async () => {
  const evil = svg.replace('<path', '<script>alert(1)</script><path');
  const files = brand('  logo: logo.svg\n', { 'brand/logo.svg': evil });
  expect(await listProblems(files)).toEqual(['PictureRefused brand/logo.svg']);
});
