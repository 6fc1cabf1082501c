import { expect, test } from 'vitest';
import { readHtml, toMarkdownArticle } from '../../../../src/import/html/convert.ts';

/** HTML as vendors hand it out, as Markdown; links and pictures lead where they say. */
function convert(html: string): {
  body: string;
  notes: readonly string[];
  read: ReadonlyMap<string, string>;
} {
  const read = readHtml(html);
  const { body, notes } = toMarkdownArticle(read, {
    title: 'Title',
    link: (url) => ({ kind: 'link', url }),
    picture: (src) => ({ kind: 'picture', name: src }),
  });
  return { body: body.trim(), notes: notes.map(({ text }) => text), read: read.anchors };
}

test.each([
  // Pictures that a script loads late, or in several sizes
  ['<img data-src="a.png" alt="A">', '![A](image:a.png)'],
  [
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="a.png" alt="A">',
    '![A](image:a.png)',
  ],
  ['<img srcset="a.png 1x, b.png 2x" alt="A">', '![A](image:a.png)'],
  // Emphasis with blanks at its edges, in pieces, within itself, before a letter
  ['<p>A<b> word </b>here</p>', 'A **word** here'],
  ['<p><b>Pa</b><b>y</b> <strong><b>now</b></strong></p>', '**Pay** **now**'],
  ['<p><b>Note:</b>text</p>', '**Note**:text'],
  // Signs that Markdown or MDX would read
  ['<p>{a} &lt;b&gt; import x</p>', String.raw`\{a} \<b> import x`],
  ['<p>1. One</p><p># Two</p>', '1\\. One\n\n\\# Two'],
  // Blanks and signs of no width, as paste leaves them
  ['<p>A&nbsp;&nbsp;B\u200BC</p><p>&nbsp;</p><p></p>', 'A BC'],
  // Lines of code
  ['<pre><code>a<br>b</code></pre>', '```text\na\nb\n```'],
  ['<pre class="language-js">a  b</pre>', '```js\na  b\n```'],
  // Lists with paragraphs in items, and beside them
  ['<ul><li><p>One</p></li><ul><li>Two</li></ul></ul>', '- One\n\n  - Two'],
  ['<dl><dt>Term</dt><dd>What it is</dd></dl>', '- Term\n\n  What it is'],
  // Headings from the first level on, empty, with a picture, skipped
  ['<h1>A</h1><h4>B</h4><h2> </h2>', '## A\n\n### B'],
  ['<h2>A <img src="a.png" alt="P"></h2>', '## A\n\n![P](image:a.png)'],
  // What runs, what is asked for, what only looks
  [
    '<script>a()</script><style>a</style><form><input value="x"></form><p style="color:red">A</p>',
    'A',
  ],
  // Players
  [
    '<iframe src="https://www.loom.com/embed/abc"></iframe>',
    '[Video: Loom](https://www.loom.com/share/abc)',
  ],
  [
    '<iframe src="//player.vimeo.com/video/12?h=ab"></iframe>',
    '[Video: Vimeo](https://vimeo.com/12/ab)',
  ],
  [
    '<div class="wistia_embed wistia_async_abc123def4"> </div>',
    '[Video: Wistia](https://fast.wistia.net/embed/iframe/abc123def4)',
  ],
  // Tables of one cell, of one row, without a header, with lists
  ['<table><tr><td><b>TIP</b> Do</td></tr></table>', '<Tip>\n\n**TIP** Do\n\n</Tip>'],
  [
    '<table><tr><td>A</td><td>B</td></tr><tr><td><ul><li>1</li><li>2</li></ul></td><td></td></tr></table>',
    '| A | B |\n| - | - |\n| • 1<br />• 2 | – |',
  ],
  // Call-outs of Intercom without the last part of their colour, and of themes
  [
    '<div class="intercom-interblocks-callout" style="background-color: #feedaf"><p>A</p></div>',
    '<Attention>\n\nA\n\n</Attention>',
  ],
  ['<div class="alert alert-danger">A</div>', '<Warning>\n\nA\n\n</Warning>'],
  ['<section class="callout-green"><p>A</p></section>', '<Tip>\n\nA\n\n</Tip>'],
  // Tabs of themes of Zendesk
  [
    '<div class="tabs"><div class="tabs-menu"><span class="tabs-link" id="tab-1">One</span><span class="tabs-link">Two</span></div><div class="content-tab"><p>1</p></div><div class="content-tab"><p>2</p></div></div>',
    '<Tabs>\n\n<Tab label="One">\n\n1\n\n</Tab>\n\n<Tab label="Two">\n\n2\n\n</Tab>\n\n</Tabs>',
  ],
  // From right to left, of any script
  ['<p dir="rtl">مرحبا <b>بك</b></p>', 'مرحبا **بك**'],
])('%s', (html, markdown) => {
  expect(convert(html).body).toBe(markdown);
});

test('anchors of all kinds lead to the heading that they are on, in or before', () => {
  const { read } = convert(
    '<h1 id="h_01HZX">One</h1><p>a</p><a name="Setup"></a><h2>Two</h2><h2><span id="in">Three</span></h2><p id="text">b</p>',
  );
  expect([...read]).toEqual([
    ['h_01HZX', 'one'],
    ['Setup', 'two'],
    ['in', 'three'],
    ['text', 'three'],
  ]);
});

test('a note for staff stays behind, and is told', () => {
  const { body, notes } = convert('<div class="private-note">Secret</div><p>Public</p>');
  expect(body).toBe('Public');
  expect(notes).toContain('A note for staff was left out.');
});
