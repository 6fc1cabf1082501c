import { expect, test } from 'vitest';
import { toReaderHtml } from '../../../../../src/search/index/pagefind/reader-html.ts';

const inBody = (content: string, attributes = ''): string =>
  `<article class="article"${attributes}>${content}</article>`;
const body = ' data-pagefind-body data-pagefind-meta="category:Bikes"';

test('readers get no keywords, no questions and no marks of the index', () => {
  const page = inBody(
    '<p class="lead" data-search-summary>Brief</p>' +
      '<div class="tab" id="tab:a" data-label="A" data-search-section="A">Text</div>' +
      '<p id="search-keywords" hidden>lock, &lt;key&gt;</p>' +
      '<p id="search-question:1" hidden>Why?</p><p id="search-question:12" hidden>How?</p>',
    body,
  );
  expect(toReaderHtml(page)).toBe(
    inBody('<p class="lead">Brief</p><div class="tab" id="tab:a" data-label="A">Text</div>'),
  );
});

test.each([
  ['text that names a mark', '<code>&lt;p data-search-aside&gt; data-pagefind-ignore</code>'],
  ['a value that names a mark', '<p title="x data-search-aside y" lang="en">Text</p>'],
  ['a value in single quotes', "<p title='x data-search-aside y' lang='en'>Text</p>"],
  ['a value with an angle bracket', '<p data-search-section="a>b" lang="en">Text</p>'],
  ['other attributes', '<p data-searching data-pagefind lang="en">Text</p>'],
  ['other paragraphs that are hidden', '<p id="search-status" hidden>Text</p>'],
])('%s stays', (_, content) => {
  expect(toReaderHtml(inBody(content, body))).toBe(inBody(content));
});

test('a page that is not indexed stays as it is', () => {
  const page = inBody('<p data-search-aside>Text</p>');
  expect(toReaderHtml(page)).toBe(page);
});
