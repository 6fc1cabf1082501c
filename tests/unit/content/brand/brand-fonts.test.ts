import subset from 'subset-font';
import { expect, test } from 'vitest';
import { toSite } from '../../../../src/i18n/locales.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import {
  listEarlyFonts,
  readBrandFonts,
  type BrandFonts,
} from '../../../../src/content/brand/brand-fonts.ts';
import { toFontCss, toRange } from '../../../../src/content/brand/font-css.ts';
import { readFont } from '../../../../src/content/brand/read-font.ts';
import { subsetFont } from '../../../../src/content/brand/subset-font.ts';
import { archivo, notoArabic } from '../../../support/fonts.ts';
import { writeContent, type ContentFiles } from '../check/write-content.ts';

const texts = {
  'articles/en/a/b.md': '---\ntitle: Charging\n---\n\nA naïve text.\n',
  'articles/ar/a/b.md': '---\ntitle: الشحن\n---\n\nنص قصير\n',
  'brand/archivo.woff2': archivo,
  'brand/arabic.woff2': notoArabic,
};

async function readFonts(
  font: object,
  { isWhole = false, more = {} }: { isWhole?: boolean; more?: ContentFiles } = {},
): Promise<BrandFonts> {
  const dir = writeContent({ ...texts, ...more });
  const site = toSite(siteSchema.parse({ brand: { font } }), ['ar', 'en']);
  const fonts = await readBrandFonts(dir, site, { isWhole });
  if (!fonts) throw new Error('There are no fonts.');
  return fonts;
}

const both = { text: ['archivo.woff2', 'arabic.woff2'] };

test('a site without fonts has none, and no style sheet of them', async () => {
  const site = toSite(siteSchema.parse({}), ['en']);
  expect(await readBrandFonts(writeContent(texts), site)).toBeUndefined();
});

test('each font brings the letters of the site that those before it lack', async () => {
  const [latin, arabic] = (await readFonts(both)).fonts;
  expect(latin?.letters).toContain('ï'.codePointAt(0));
  expect(arabic?.letters).toContain('ش'.codePointAt(0));
  expect(arabic?.letters).not.toContain('a'.codePointAt(0));
  expect(latin?.served).toMatch(/^archivo\.[\da-f]{8}\.woff2$/u);
});

test('a page is given at once the fonts which its own language is written in', async () => {
  const fonts = await readFonts(both);
  expect(listEarlyFonts(fonts, 'en').map(({ file }) => file)).toEqual(['archivo.woff2']);
  expect(listEarlyFonts(fonts, 'ar').map(({ file }) => file)).toEqual(['arabic.woff2']);
  expect(listEarlyFonts(await readFonts({ italic: 'archivo.woff2' }), 'en')).toEqual([]);
});

test('other letters make another name, so that no browser keeps the old font', async () => {
  const [before] = (await readFonts(both)).fonts;
  const more = { 'articles/en/a/c.md': '---\ntitle: Next\n---\n\n™ See below.\n' };
  const [after] = (await readFonts(both, { more })).fonts;
  expect(after?.served).not.toBe(before?.served);
});

test('a font is cut to the letters of the site and to the weights and the width that pages use', async () => {
  const [latin] = (await readFonts(both)).fonts;
  if (!latin) throw new Error('The font was not read.');
  const made = Buffer.from(await subsetFont(latin));
  expect(made.toString('latin1', 0, 4)).toBe('wOF2');
  expect(made.length).toBeLessThan(archivo.length / 2);
  const facts = readFont(made);
  expect(facts?.weights).toEqual([400, 700]);
  expect(Object.keys(facts?.axes ?? {})).toEqual(['wght']);
  expect(facts?.letters.has('ï'.codePointAt(0) ?? 0)).toBe(true);
});

test('the preview takes all letters, since a text may get new ones at any moment', async () => {
  const [latin] = (await readFonts(both, { isWhole: true })).fonts;
  expect(latin?.letters).toContain('™'.codePointAt(0));
});

test('the style sheet sets texts in the font if it is there, else in Arial that takes as much room', async () => {
  const css = toFontCss(await readFonts(both));
  expect(css).toMatch(
    /font-family: brand;\nsrc: url\('\/brand\/archivo\.[\da-f]{8}\.woff2'\) format\('woff2'\);\nfont-weight: 400 700;\nfont-style: normal;\nfont-display: optional;/u,
  );
  expect(css).toContain('--font-sans: brand, brand-near, system-ui, sans-serif');
  // Archivo is narrower than Arial.
  const [, size = ''] = /brand-near;[^}]*size-adjust: (?<size>[\d.]+)%/u.exec(css) ?? [];
  expect(Number(size)).toBeGreaterThan(85);
  expect(Number(size)).toBeLessThan(105);
  expect(css).not.toContain('h1');
  expect(toFontCss(await readFonts(both), { isPreview: true })).toContain('font-display: swap');
});

test('headings have a typeface of their own where the company has one', async () => {
  const css = toFontCss(await readFonts({ title: 'archivo.woff2' }));
  expect(css).toContain(':is(h1, h2, h3, h4) {font-family: brand-title, brand-title-near, var(');
  expect(css).not.toContain('--font-sans:');
});

test('a range spans letters that the site does not use, and none that another font brings', () => {
  expect(toRange([0x41, 0x43, 0x61], [0x41, 0x43, 0x61])).toBe('U+41-61');
  expect(toRange([0x41, 0x61], [0x41, 0x43, 0x61])).toBe('U+41, U+61');
});

test('fonts of all formats are read, and become the same for browsers', async () => {
  const plain = await subset(archivo, 'abcdefghijklmnopqrstuvwxyz ', { targetFormat: 'sfnt' });
  const { fonts } = await readFonts(
    { text: 'archivo.ttf' },
    { more: { 'brand/archivo.ttf': plain } },
  );
  const [font] = fonts;
  if (!font) throw new Error('The font was not read.');
  expect(font.served).toMatch(/^archivo\.[\da-f]{8}\.woff2$/u);
  expect(Buffer.from(await subsetFont(font)).toString('latin1', 0, 4)).toBe('wOF2');
});

test('a font with serifs is stood in for by Times', async () => {
  const serif = Buffer.from(
    await subset(archivo, 'abcdefghijklmnopqrstuvwxyz ', { targetFormat: 'sfnt' }),
  );
  // The table directory, https://learn.microsoft.com/en-us/typography/opentype/spec/otff; PANOSE is at 32.
  const entry = serif.indexOf('OS/2');
  serif.set([2, 2], serif.readUInt32BE(entry + 8) + 32);
  const fonts = await readFonts({ text: 'serif.ttf' }, { more: { 'brand/serif.ttf': serif } });
  const css = toFontCss(fonts);
  expect(css).toContain("src: local('Times New Roman'), local('Liberation Serif')");
  expect(css).toContain('--font-sans: brand, brand-near, serif}');
  // Archivo is wider than Times.
  const [, size = ''] = /brand-near;[^}]*size-adjust: (?<size>[\d.]+)%/u.exec(css) ?? [];
  expect(Number(size)).toBeGreaterThan(105);
});

test('what is no font is not read', () => {
  expect(readFont(Buffer.from('wOF2 but not at all'))).toBeUndefined();
});
