import { expect, test } from 'vitest';
import { htmlToText, tidyText } from '../../../../src/lib/text/html-text.ts';

test.each([
  ['<p>One</p><p>Two<br>lines</p>', 'One\n\nTwo\nlines'],
  ['<div>One</div><div>Two</div>', 'One\nTwo'],
  ['<ul><li>One</li><li>Two</li></ul>End', '- One\n- Two\n\nEnd'],
  ['a &lt;b&gt; &amp; c', 'a <b> & c'],
  ['<a href="https://a.example/">https://a.example/</a>', 'https://a.example/'],
  ['<a href="https://a.example/">See</a> there', 'See (https://a.example/) there'],
  ['<a href="javascript:alert(1)">See</a>', 'See'],
  ['<a href="mailto:a@example.org">Write</a>', 'Write (a@example.org)'],
  ['<style>p{}</style><p onclick="x()">Text</p><script>x()</script>', 'Text'],
  ['<p>Mine</p><blockquote><p>Yours</p><p>Too</p></blockquote>', 'Mine\n\n> Yours\n\n> Too'],
  ['<pre>a\n  b</pre>', 'a\n  b'],
  ['<img src="https://t.example/x.gif" alt="Logo"> Hi', '[Logo] Hi'],
  ['a\u0000b\u0007', 'ab'],
  ['One   two\n three', 'One two three'],
  ['', ''],
])('the text of %j is %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('a hostile depth costs no more than its length', () => {
  const start = performance.now();
  const html = '<div><a href="https://a.example/">'.repeat(15_000);
  expect(htmlToText(html)).toBe('');
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('what is nested more deeply than any mail is left out', () => {
  const html = `One<b>two${'<b>'.repeat(160_000)}three`;
  expect(htmlToText(html)).toBe('Onetwo');
});

test.each([' ', '\t', '\u00A0'])('a million times %j is looked at once', (space) => {
  const spaces = space.repeat(1_000_000);
  expect(tidyText(`One${spaces}two ${space}\nthree`)).toBe(`One${spaces}two\nthree`);
});
