import { expect, test } from 'vitest';
import { article, checkFiles, listInMarkdown, listInMdx } from './write-content.ts';

test.each([
  ['## Pay {#invoice}\n\n<b id="invoice">x</b>', 'IdTwice 7'],
  ['<b id="a">x</b>\n\n<i id="a">y</i>\n\n<u id="a">z</u>', 'IdTwice 7'],
])('an id that stands twice in Markdown is told once: %s', async (body, problem) => {
  expect(await listInMarkdown(body)).toEqual([problem]);
});

test.each([
  ['<b id="a">x</b> <i id="a">y</i>', 'IdTwice 5'],
  ['## Step 1\n\n<Steps>\n\n1. Do it.\n\n</Steps>', 'IdTwice 7'],
  [
    '<Questions>\n\n<Question title="How?">\n\nSo.\n\n</Question>\n\n<Question title="How?">\n\nSo.\n\n</Question>\n\n</Questions>',
    'IdTwice 13',
  ],
])('an id that stands twice in MDX is told, whoever gave it: %s', async (body, problem) => {
  expect((await listInMdx(body)).slice(0, 1)).toEqual([problem]);
});

test.each([
  '<a id="invoice"></a>\n\n## Invoice',
  '## Invoice\n\n<b id="invoice">x</b>',
  '## Pay {#invoice}\n\n## Invoice',
])('the automatic id of a heading gives way to one that was given: %s', async (body) => {
  expect(await listInMarkdown(`${body}\n\n[a](#invoice) [b](#invoice-1)`)).toEqual([]);
});

test('the name of an older link may be that of a heading', async () => {
  expect(await listInMarkdown('## Pay\n\n<a name="a" id="a"></a> <a name="pay"></a>')).toEqual([]);
});

test('a link can lead to a question', async () => {
  const { problems } = await checkFiles({
    'articles/en/help/page.mdx': article(
      '<Questions>\n\n<Question title="How do I pay?">\n\nSo.\n\n</Question>\n\n</Questions>',
    ),
    'articles/en/help/other.md': article('[how](article:help/page#question-how-do-i-pay)'),
  });
  expect(problems).toEqual([]);
});
