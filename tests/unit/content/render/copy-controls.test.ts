import { expect, test } from 'vitest';
import { resolveCode, resolveHeadings } from '../../../../src/content/render/copy-controls.ts';
import { rewriteHtml } from '../../../../src/content/render/rewrite-html.ts';

const words = { label: 'Kopieren', done: '"Kopiert"' };

test('puts a button above code, behind its title if it has one', () => {
  const code = '<pre class="language-js"><code>x</code></pre>';
  const button = (attributes: string, text = 'Kopieren') =>
    `<button type="button" class="copy-button"${attributes} data-copy data-done="&quot;Kopiert&quot;" data-pagefind-ignore>${text}</button>`;
  expect(rewriteHtml(`<div class="code">${code}</div>`, [resolveCode(words)])).toBe(
    `<div class="code">${button('')}${code}</div>`,
  );
  expect(
    rewriteHtml(`<div class="code"><p class="code-title">a &amp; "b"</p>${code}</div>`, [
      resolveCode({ ...words, tag: 'de' }),
    ]),
  ).toBe(
    '<div class="code"><p class="code-title">a &amp; "b"</p>' +
      `${button(' aria-label="Kopieren: a &amp; &quot;b&quot;"', '<span lang="de" dir="ltr">Kopieren</span>')}${code}</div>`,
  );
});

test('puts a link beside a heading, which is called what it says', () => {
  expect(
    rewriteHtml('<h2 id="über-uns">Über <em>"uns"</em></h2><p>x</p>', [resolveHeadings('Link')]),
  ).toBe(
    '<div class="heading-line"><h2 id="über-uns">Über <em>"uns"</em></h2> ' +
      '<a class="heading-link" href="#%C3%BCber-uns" data-copy aria-label="Link: Über &quot;uns&quot;"></a></div><p>x</p>',
  );
});

test.each([
  '<h2>Without an id</h2>',
  '<h1 id="a">Too high</h1>',
  '<h5 id="a">Too low</h5>',
  '<h2 id="footnote-label">Footnotes</h2>',
  '<div class="codes"><p>x</p></div>',
])('leaves %s as it is', (html) => {
  expect(rewriteHtml(html, [resolveCode(words), resolveHeadings('Link')])).toBe(html);
});
