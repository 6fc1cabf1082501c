import { expect, test } from 'vitest';
import { toSearchableHtml } from '../../../../src/content/check/body/searchable-html.ts';
import { parseArticlePath } from '../../../../src/content/read/article-path.ts';
import { readArticle } from '../../../../src/content/read/read-article.ts';

function toHtml(path: string, frontMatter: string, body: string): string {
  const place = parseArticlePath(path);
  const read = readArticle(
    { ...(place.ok ? place.article : expect.unreachable()), file: path },
    `---\n${frontMatter}\n---\n\n${body}\n`,
  );
  return read.ok ? toSearchableHtml(read.article, 'en-GB') : expect.unreachable();
}

test('a page has what search reads of an article, in its order', () => {
  const frontMatter =
    'title: Pay & go\ndescription: By <card>.\nkeywords: [a, b]\nquestions: [How?, why "now"]';
  const body = `First *line*
goes on.

## Pay \`now\`

- One
- Two

| A | B |
| - | - |
| 1 | 2 |

\`\`\`
code <b>
\`\`\`

<b>HTML</b><!-- not this -->`;
  expect(toHtml('articles/en/x/y.md', frontMatter, body)).toMatchInlineSnapshot(`
    "<html lang="en-GB"><body><article data-pagefind-body>
    <h1>Pay &amp; go</h1>
    <p>By &lt;card&gt;.</p>
    <p>First line
    goes on.</p>
    <h2>Pay now</h2>
    <p>One</p>
    <p>Two</p>
    <p>A</p>
    <p>B</p>
    <p>1</p>
    <p>2</p>
    <p>code &lt;b&gt;</p>
    <p>HTML</p>
    <p id="search-keywords">a, b</p>
    <p id="search-question:1">How?</p>
    <p id="search-question:2">why &quot;now&quot;</p>
    </article></body></html>"
  `);
});

test('components have their texts, those in attributes included', () => {
  const body = `<Note title="Mind the gap">

Open <Menu path="Bike > Lock" /> and press <Kbd>OK</Kbd>.

</Note>

<Video src="a.webm" label="A clip" poster="b">

Hands.

</Video>`;
  expect(toHtml('articles/en/x/y.mdx', 'title: A', body)).toMatchInlineSnapshot(`
    "<html lang="en-GB"><body><article data-pagefind-body>
    <h1>A</h1>

    <p>Mind the gap</p><p>Open Bike &gt; Lock and press OK.</p>
    <p>A clip</p><p>Hands.</p>

    </article></body></html>"
  `);
});
