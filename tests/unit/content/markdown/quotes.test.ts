import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from '../../../../src/content/markdown/markdown-options.ts';
import { quotesOfLanguage } from '../../../../src/content/markdown/quotes.ts';

const toHtml = (text: string, locale: string): string =>
  markdownToHtml(text, {
    features: markdownFeatures,
    hastPlugins: [quotesOfLanguage((file) => file?.pathname.slice(1) ?? '')],
    fileURL: new URL(locale, pathToFileURL('/')),
  }).html.trim();

const written = `"a 'b' c" it's **"d"**`;

test.each([
  ['en', '“a ‘b’ c” it’s <strong>“d”</strong>'],
  ['de', '„a ‚b‘ c“ it’s <strong>„d“</strong>'],
  ['de-AT', '„a ‚b‘ c“ it’s <strong>„d“</strong>'],
  ['de-CH', '«a ‹b› c» it’s <strong>«d»</strong>'],
  ['fr', '«\u202Fa «\u202Fb\u202F» c\u202F» it’s <strong>«\u202Fd\u202F»</strong>'],
  ['es', '«a “b” c» it’s <strong>«d»</strong>'],
  ['pt-BR', '“a ‘b’ c” it’s <strong>“d”</strong>'],
  ['pl', '„a «b» c” it’s <strong>„d”</strong>'],
  ['sv', '”a ’b’ c” it’s <strong>”d”</strong>'],
  ['ja', '「a 『b』 c」 it’s <strong>「d」</strong>'],
])('quotes in %s', (locale, html) => {
  expect(toHtml(written, locale)).toBe(`<p>${html}</p>`);
});

test('code and marks that were typed stay as they are', () => {
  expect(toHtml('`"a"` "b"', 'de')).toBe('<p><code>"a"</code> „b“</p>');
  expect(toHtml('“a” and "b"', 'de')).toBe('<p>“a” and “b”</p>');
});
