import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { isFootnotesHeading, resolveFootnotes } from '../../../../src/content/render/footnotes.ts';
import { rewriteHtml } from '../../../../src/content/render/rewrite-html.ts';

const german = {
  heading: 'Fußnoten & mehr',
  toBackLabel: (reference: string) => `Zurück zur Stelle ${reference}`,
};

const toHtml = (text: string): string =>
  rewriteHtml(markdownToHtml(text).html, [resolveFootnotes(german)]);

test('footnotes speak the language of the article', () => {
  const html = toHtml('Text[^a] und mehr[^a].\n\n[^a]: Die Fußnote.\n');
  expect(html).toContain('<h2 id="footnote-label">Fußnoten &amp; mehr</h2>');
  expect(html).toContain('aria-label="Zurück zur Stelle 1"');
  expect(html).toContain('aria-label="Zurück zur Stelle 1-2"');
  expect(html).not.toMatch(/Footnotes<|Back to|sr-only/u);
});

test('every mark still leads to its note and back', () => {
  const html = toHtml('Text[^a].\n\n[^a]: Die Fußnote.\n');
  for (const [, id = ''] of html.matchAll(/(?:href="#|aria-describedby=")([^"]+)"/gu)) {
    expect(html).toContain(`id="${id}"`);
  }
});

test('a text without footnotes, or about them, stays as it is', () => {
  const text = '<h2 id="footnotes">Footnotes</h2><p>Back to reference 1</p>';
  expect(rewriteHtml(text, [resolveFootnotes(german)])).toBe(text);
});

test('the heading of the footnotes is none of the table of contents', () => {
  expect(isFootnotesHeading({ slug: 'footnote-label', text: 'Footnotes' })).toBe(true);
  expect(isFootnotesHeading({ slug: 'footnote-label', text: 'Footnote label' })).toBe(false);
});
