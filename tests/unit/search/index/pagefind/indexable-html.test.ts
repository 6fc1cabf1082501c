import { describe, expect, test } from 'vitest';
import { toIndexableHtml } from '../../../../../src/search/index/pagefind/indexable-html.ts';

const toPage = (content: string, language = 'fr'): string =>
  `<!doctype html><html lang="${language}"><head><title>T</title></head><body><nav>Menu</nav><article data-pagefind-body>${content}</article><footer>End</footer></body></html>`;

/** What is written of an article, without the white space that parts blocks. */
const indexed = (content: string, language?: string): string | undefined =>
  toIndexableHtml(toPage(content, language))
    ?.replace(/^.*?<article data-pagefind-body="">|<\/article>.*$/gu, '')
    .replace(/ +(?=<)|(?<=>) +/gu, '');

/** The text without tags. */
const textOf = (content: string, language?: string): string | undefined =>
  indexed(content, language)
    ?.replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

test('is the marked element with the language of the page', () => {
  expect(toIndexableHtml(toPage('<p>Text.</p>'))?.replaceAll(' <', '<')).toBe(
    '<html lang="fr"><body><article data-pagefind-body=""><p>Text.</p></article></body></html>',
  );
});

test('is nothing for a page without a marked element', () => {
  expect(toIndexableHtml('<html lang="fr"><body><article>Text</article></body></html>')).toBe(
    undefined,
  );
});

test('leaves the text as it is written', () => {
  const text = 'l’abonnement, Mon–Fri, bike—and&mdash;go, 2026’da, 1939−1975, ‘quoted’.';
  expect(indexed(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
});

test('marks where words end in a language without spaces, and leaves signs of HTML whole', () => {
  const html = toIndexableHtml(toPage('<p>忘记密码&amp;邮箱&#39;</p>', 'zh')) ?? '';
  const words = html.replace(/<[^>]*>/gu, '').split('\u200B');
  expect(words.map((word) => word.trim())).toEqual(['', '忘记', '密码', '&amp;', '邮箱', '&#39;']);
});

test('keeps the ids of headings, keywords and questions, and what Pagefind is told', () => {
  const kept =
    '<h2 id="a">A</h2><p id="search-keywords">k</p><p id="search-question:1">q</p><p data-pagefind-weight="2">w.</p>';
  expect(indexed(kept)).toBe(kept);
  expect(indexed('<ol><li id="step-1">One.</li></ol>')).toBe('<ol><li>One.</li></ol>');
});

test('of code and of what stands within a line only the text is left', () => {
  expect(indexed('<pre><code><span>npm</span> <span>ci;</span></code></pre>')).toBe(
    '<pre>npm ci;</pre>',
  );
  expect(indexed('<p>Press <kbd id="k">OK</kbd>, <a href="/a/">then</a> go.</p>')).toBe(
    '<p>Press OK, then go.</p>',
  );
});

test.each([
  ['<p>Your code is <code> AB-1 </code>.</p>', 'Your code is AB-1.'],
  ['<p>Paid<sup><a data-footnote-ref href="#n">1</a></sup>.</p>', 'Paid.'],
  ['<p><em>Oublié</em> ?</p>', 'Oublié ?'],
])('no mark is parted from its word unless the writer does so: %s', (content, text) => {
  expect(textOf(content)).toBe(text);
});

describe('a block ends with a full stop:', () => {
  test.each([
    ['<figcaption>The lock</figcaption><p>Open it.</p>', 'The lock. Open it.'],
    ['<dl><dt>Plus</dt><dd>At home</dd></dl>', 'Plus. At home.'],
    ['<p>A list (PDF, 29 kB)</p><p>Next</p>', 'A list (PDF, 29 kB). Next.'],
    ['<ul><li>One<ul><li>Two</li></ul></li></ul>', 'One. Two.'],
    ['<details><summary>More</summary>Text</details>', 'More. Text.'],
    ['<p>Really?</p><p>“Yes!”</p><p>So:</p><p></p><p>¿Sí?</p>', 'Really? “Yes!” So: ¿Sí?'],
    ['one<br>two', 'one two.'],
  ])('%s', (content, text) => {
    expect(textOf(content)).toBe(text);
  });

  test.each([
    ['Lite</td><td>39 €', 'Lite| 39 €.'],
    ['Blinks</td><td>It charges.', 'Blinks| It charges.'],
    ['Stays on.</td><td>It is full', 'Stays on. It is full.'],
    ['Lite</td><td>39 €</td><td>', 'Lite| 39 €.'],
    ['Lite</td><td><p>At home</p><p>At work', 'Lite| At home. At work.'],
  ])('or with the mark of a cell, if another cell of the row follows: %s', (cells, text) => {
    const table = `<table><tr><th>Plan</th><th>Price</th></tr><tr><td>${cells}</td></tr></table>`;
    expect(textOf(table)).toBe(`Plan| Price. ${text}`);
  });

  test('in the signs of the language', () => {
    expect(textOf('<p>密码</p>', 'zh')?.replaceAll('\u200B', '')).toBe('密码。');
  });

  test('but not a heading, nor keywords: their text is taken by itself', () => {
    const named = '<h2 id="a">A</h2><p id="search-keywords">k</p>';
    expect(indexed(named)).toBe(named);
  });
});

test('marks where the summary ends', () => {
  expect(indexed('<p class="lead" data-search-summary>In brief</p><p>In full.</p>')).toBe(
    '<p>In brief.</p><i id="search-end:search-summary"></i><p>In full.</p>',
  );
});

describe('what nobody reads is left out:', () => {
  test.each([
    '<video><a href="/v">Watch</a></video>',
    '<p data-pagefind-ignore>Secret <b>too</b></p>',
    '<nav>Contents</nav>',
    '<svg><title>Icon</title></svg>',
    '<a data-footnote-backref href="#1">↩</a>',
    '<video><img alt="Poster"></video>',
  ])('%s', (content) => {
    expect(textOf(`<p>Before.</p>${content}<p>After.</p>`)).toBe('Before. After.');
  });
});

describe('what is read only when asked for stands behind the article, its mark behind its block:', () => {
  const place = (number: number): string => `<i id="search-unseen:${number}"></i>`;
  const unseen = (number: number, text: string): string =>
    `<p id="search-text:search-unseen:${number}">${text}</p>`;

  test('the text of a picture', () => {
    expect(indexed('<p>Press <img alt="the “menu” &amp; a < b">, then go</p><p>Go.</p>')).toBe(
      `<p>Press, then go.</p>${place(1)}<p>Go.</p>${unseen(1, 'the “menu” &amp; a &lt; b')}`,
    );
    expect(indexed('<p>a.</p><img alt="">')).toBe('<p>a.</p>');
  });

  test('a definition, once', () => {
    const term =
      '<button>date</button><span data-search-unseen id="t"><strong>Date</strong>: A day.</span>';
    expect(indexed(`<p>The ${term}, or ${term}.</p><p>A ${term}.</p>`)).toBe(
      `<p>The date, or date.</p>${place(1)}<p>A date.</p>${unseen(1, 'Date: A day.')}`,
    );
  });

  test('also at the end of the article, behind its questions', () => {
    expect(indexed('<p id="search-question:1">q</p>Text<img alt="A lock"><img alt="Key">')).toBe(
      `<p id="search-question:1">q</p>Text.${place(1)}${place(2)}${unseen(1, 'A lock')}${unseen(2, 'Key')}`,
    );
  });

  test('in words, where a language has no spaces', () => {
    expect(indexed('<p>锁</p><img alt="忘记密码">', 'zh')).toContain('>\u200B忘记\u200B密码</p>');
  });
});

test('a part that may be closed begins with its title and ends with its element', () => {
  const tab = (name: string): string =>
    `<div id="tab:${name}" data-search-section="${name} &amp; co"><p data-pagefind-ignore>${name}</p><p>Go.</p></div>`;
  const written = (name: string): string =>
    `<h6 id="tab:${name}">${name} &amp; co</h6><div><p>Go.</p></div><i id="search-end:tab:${name}"></i>`;
  expect(indexed(tab('a') + tab('b'))).toBe(written('a') + written('b'));
});

test.each(['<div data-search-aside>Note.</div>', '<figure>Note.</figure>', '<aside>Note.</aside>'])(
  'what stands aside is marked: %s',
  (content) => {
    const name = /^<(\w+)/u.exec(content)?.[1] ?? '';
    expect(indexed(`${content}<p>Text.</p>`)).toBe(
      `<i id="search-aside:1"></i><${name}>Note.</${name}><i id="search-end:search-aside:1"></i><p>Text.</p>`,
    );
  },
);
