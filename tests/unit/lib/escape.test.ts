import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { escapeHtml, toScriptJson } from '../../../src/lib/escape.ts';

test('writes the signs of HTML in letters, and leaves the others', () => {
  expect(escapeHtml(`<a href="b">Q & A's</a>`)).toBe(
    `&lt;a href=&quot;b&quot;&gt;Q &amp; A's&lt;/a&gt;`,
  );
});

/** What a parser reads in an element with one attribute and one text. */
function read(html: string): { tags: string[]; title: string | undefined; text: string } {
  const found: ReturnType<typeof read> = { tags: [], title: undefined, text: '' };
  const parser = new Parser({
    onopentag(name, attributes) {
      found.tags.push(name);
      found.title = attributes['title'];
    },
    ontext(text) {
      found.text += text;
    },
  });
  parser.end(html);
  return found;
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', 'a', 'lt;', 'script'),
  }),
);

test('is read as it was, between tags and in quotes, and brings no tag of its own', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`;
      expect(read(html)).toEqual({ tags: ['p'], title: text, text });
    }),
  );
});

test('JSON in a script is what it was, and no text in it ends the script', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const json = toScriptJson({ text, [text]: 1 });
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ text, [text]: 1 })));
    }),
  );
});
