import { expect, test } from 'vitest';
import { toIndexableHtml } from '../../../../../src/search/index/pagefind/indexable-html.ts';

const toPage = (article: string): string =>
  `<!doctype html><html lang="fr"><head><title>T</title></head><body><nav>Menu</nav>${article}<footer>End</footer></body></html>`;

const toArticle = (content: string): string => `<article data-pagefind-body>${content}</article>`;

const indexable = (content: string): string =>
  `<html lang="fr"><body>${toArticle(content)}</body></html>`;

test('is the marked element with the language of the page', () => {
  expect(toIndexableHtml(toPage(toArticle('<p>Text</p>')))).toBe(indexable('<p>Text</p>'));
});

test('is nothing for a page without a marked element', () => {
  expect(toIndexableHtml(toPage('<article>Text</article>'))).toBeUndefined();
});

test('leaves the text as it is written', () => {
  const content = '<p>l’abonnement, Mon–Fri, bike—and&mdash;go, 2026’da, 1939−1975</p>';
  expect(toIndexableHtml(toPage(toArticle(content)))).toBe(indexable(content));
});

test('marks where words end in a language without spaces, and leaves signs of HTML whole', () => {
  const page =
    '<html lang="zh"><body><p data-pagefind-body>忘记密码&amp;邮箱&#39;</p></body></html>';
  expect(toIndexableHtml(page)?.split('\u200B')).toEqual([
    '<html lang="zh"><body><p data-pagefind-body>',
    '忘记',
    '密码',
    '&amp;',
    '邮箱',
    '&#39;</p></body></html>',
  ]);
});

test('leaves attributes and closing quotes alone', () => {
  const content = '<a href="/l’adresse–a/" title="d’accord">‘quoted’</a>';
  expect(toIndexableHtml(toPage(toArticle(content)))).toBe(indexable(content));
});

test('takes the colours out of code, and nothing else', () => {
  const page = toPage(
    toArticle('<span id="a">kept</span><pre><code><span>npm</span> <span>ci</span></code></pre>'),
  );
  expect(toIndexableHtml(page)).toBe(
    indexable('<span id="a">kept</span><pre><code>npm ci</code></pre>'),
  );
});
