import sharp from 'sharp';
import { expect, test } from 'vitest';
import { archivo, notoArabic } from '../../../support/fonts.ts';
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

test('a font that is there and has the letters of the site is fine', async () => {
  const files = brand('  font: { text: inter.woff2 }\n', { 'brand/inter.woff2': archivo });
  expect(await listProblems(files)).toEqual([]);
});

test('a font that is missing, or is none, is told with its line', async () => {
  const lines = '  font:\n    text: intre.woff2\n    title: broken.ttf\n';
  const files = { 'brand/inter.woff2': archivo, 'brand/broken.ttf': 'no font' };
  const { problems } = await checkFiles(brand(lines, files));
  expect(problems).toMatchObject([
    { code: 'BrandFileMissing', line: 3, remedy: 'Did you mean "inter.woff2"?' },
    { code: 'FontUnreadable', line: 4 },
  ]);
});

test('another file than a font is told in its field', async () => {
  const { problems } = await checkFiles(brand('  font: { text: inter.svg }\n'));
  expect(problems).toMatchObject([{ code: 'FieldInvalid', file: 'site.yaml', line: 2 }]);
  expect(problems[0]?.message).toContain('inter.woff2');
});

test('letters that a language of the font uses and the font lacks are named', async () => {
  const { problems } = await checkFiles(
    brand('  font: { text: inter.woff2 }\n', {
      'brand/inter.woff2': archivo,
      'articles/pl/a/b.md': article('Zażółć, Žižek and Ελλάδα.'),
    }),
  );
  const told = problems.filter(({ code }) => code === 'FontLettersMissing');
  expect(told).toMatchObject([{ severity: 'warning', line: 2 }]);
  expect(told[0]?.message).toMatch(/of Polski: .*ż/u);
  expect(told[0]?.message).not.toContain('λ');
});

test('fonts that weigh more than a page can wait for are told with their weights', async () => {
  const files = brand('  font: { text: [a.woff2, b.woff2], title: c.woff2 }\n', {
    'brand/a.woff2': archivo,
    'brand/b.woff2': notoArabic,
    'brand/c.woff2': archivo,
  });
  const { problems } = await checkFiles(files);
  expect(problems).toMatchObject([{ code: 'FontHeavy', severity: 'warning', line: 2 }]);
  expect(problems[0]?.message).toMatch(/a\.woff2 \d+\u00a0kB, c\.woff2/u);
});

const styles = (css: string, more = {}) =>
  brand('  styles: site.css\n', { 'brand/site.css': css, ...more });

test('a style sheet that browsers read is fine', async () => {
  const files = styles('.hero { background: url(paper.svg) }', { 'brand/paper.svg': svg });
  expect(await listProblems(files)).toEqual([]);
});

test('mistakes in the style sheet are told in its own lines', async () => {
  const css =
    '.a {\n  background: url(https://x.example/a.png);\n  colr: red;\n  mask: url(papre.svg);\n}\n';
  const { problems } = await checkFiles(styles(css, { 'brand/paper.svg': svg }));
  expect(problems).toMatchObject([
    { code: 'StylesForeign', file: 'brand/site.css', line: 2, severity: 'error' },
    {
      code: 'StylesInvalid',
      line: 3,
      severity: 'warning',
      remedy: 'Did you mean "color" instead?',
    },
    { code: 'BrandFileMissing', line: 4, remedy: 'Did you mean "paper.svg"?' },
  ]);
});

test('a style sheet that is missing is told where it is named', async () => {
  expect(await listProblems(brand('  styles: site.css\n'))).toEqual([
    'BrandFileMissing site.yaml:2',
  ]);
});

test('a drawing of the style sheet that could run code is refused', async () => {
  const evil = svg.replace('<path', '<script>alert(1)</script><path');
  const files = styles('.a { background: url(paper.svg) }', { 'brand/paper.svg': evil });
  expect(await listProblems(files)).toEqual(['PictureRefused brand/paper.svg']);
});

const drawing = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0h8v8z"/></svg>`;

test('icons that are no square, too small or no picture are told', async () => {
  const small = await sharp({
    create: { width: 64, height: 64, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer();
  const check = (lines: string, files: object) => checkFiles(brand(lines, files));
  const { problems: shape } = await check('  favicon: a.svg\n', { 'brand/a.svg': drawing(8, 4) });
  expect(shape).toMatchObject([{ code: 'BrandIconUnfit', severity: 'warning', line: 2 }]);
  const { problems: size } = await check('  appIcon: a.png\n', { 'brand/a.png': small });
  expect(size).toMatchObject([
    { severity: 'warning', remedy: 'Take an SVG, or a PNG of 512 × 512 pixels.' },
  ]);
  const { problems: none } = await check('  appIcon: a.png\n', { 'brand/a.png': 'no picture' });
  expect(none).toMatchObject([{ code: 'BrandIconUnfit', severity: 'error' }]);
  expect(await listProblems(brand('  appIcon: a.svg\n', { 'brand/a.svg': drawing(8, 8) }))).toEqual(
    [],
  );
});
