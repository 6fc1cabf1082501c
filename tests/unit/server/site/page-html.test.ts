import { describe, expect, test } from 'vitest';
import { cutPage, readHtml, setAside, writeHtml } from '../../../../src/server/site/page-html.ts';

const write = (html: string): string => writeHtml(readHtml(html));
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Q &amp; A</title></head><body>${body}</body></html>`;

describe('a page that is written out again', () => {
  test.each([
    ['an attribute', '<p data-a="&amp;lt; &quot;q&quot; \'s\' &amp;copy=1"></p>'],
    ['a text', '<p>&lt;b&gt; &amp;amp; &amp;copy; \u00a0</p>'],
    ['a textarea', '<textarea>&lt;/textarea&gt; &amp;amp;</textarea>'],
    ['a script', '<script type="application/json">{"a":"\\u003c & <"}</script>'],
    ['elements without an end', '<br><input value="1"><img src="a.png" alt="">'],
    ['a template', '<template><p>&amp;</p></template>'],
    ['a comment', '<!-- a & b --><p></p>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>'],
  ])('says the same: %s', (_, body) => {
    expect(write(page(body))).toBe(page(body));
  });

  test('keeps the line end with which a text begins', () => {
    const document = readHtml(page('<textarea></textarea>'));
    const area = document.querySelector('textarea');
    if (area) area.textContent = '\nfirst';
    expect(writeHtml(document)).toContain('<textarea>\n\nfirst</textarea>');
    if (area) area.textContent = '\r\nfirst';
    expect(writeHtml(document)).toContain('<textarea>\n\r\nfirst</textarea>');
  });
});

describe('a page with holes', () => {
  test('is its text around them, in their order', () => {
    const { texts } = cutPage(page('<p>1</p><i></i><p>2</p><b></b>'), (document) => [
      document.querySelector('i'),
      document.querySelector('b'),
    ]);
    expect(texts.map((text) => text.replace(/^.*<body>/u, ''))).toEqual([
      '<p>1</p>',
      '<p>2</p>',
      '</body></html>',
    ]);
  });

  test('gets back what was set aside, whatever stands in it', () => {
    const document = readHtml(page("<form><p>$&amp; $' &amp;</p></form>"));
    const form = document.querySelector('form');
    if (!form) throw new Error('There is no form.');
    const putBack = setAside(form.querySelector('p'));
    expect(form.querySelector('p')).toBeNull();
    expect(putBack(writeHtml(form))).toBe("<form><p>$&amp; $' &amp;</p></form>");
  });
});
