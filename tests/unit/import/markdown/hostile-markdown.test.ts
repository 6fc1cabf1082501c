import { expect, test } from 'vitest';
import { cleanHtml } from '../../../../src/import/markdown/clean-html.ts';
import { writeCodeInHtml } from '../../../../src/import/markdown/code-in-html.ts';
import { writeMarkdownInHtml } from '../../../../src/import/markdown/html-blocks.ts';
import {
  tidyLooseMarkdown,
  withoutObsidianComments,
} from '../../../../src/import/markdown/loose-markdown.ts';
import { outsideCode } from '../../../../src/import/markdown/mask-code.ts';
import { fillAlternatives, writePictures } from '../../../../src/import/markdown/picture-tags.ts';
import { resolveIncludes } from '../../../../src/import/markdown/resolve-includes.ts';
import { rewriteTargets } from '../../../../src/import/markdown/rewrite-targets.ts';
import { readSource } from './read-source.ts';

const root = { folder: '', base: '' };
const files = { folder: '', paths: [], has: () => false, read: () => undefined };
const layout = {
  ...{ system: 'plain' as const, roots: [root], defaultLocale: 'en', isLocaleGuessed: false },
  ...{ statics: [], variables: {} },
};
const document = {
  ...{
    path: 'a.md',
    name: 'a',
    locale: 'en',
    root,
    text: '',
    body: '',
    title: 'A',
    fields: { title: 'A' },
  },
  ...{ description: undefined, order: undefined, unused: [], notes: [] },
};

/** Everything that an import does to a text before its parser reads it. */
async function convert(text: string): Promise<void> {
  outsideCode(text, (code) => code);
  writeCodeInHtml(text);
  withoutObsidianComments(text);
  tidyLooseMarkdown(text);
  writePictures(text);
  cleanHtml(text, false);
  cleanHtml(text, true);
  fillAlternatives(text, 'A');
  writeMarkdownInHtml(text);
  resolveIncludes(text, document, { files, layout });
  await rewriteTargets(text, document, {
    find: (url) => ({ kind: 'address', url }),
    ids: new Map(),
    assets: { place: () => Promise.resolve({ kind: 'lost', reason: '' }), list: () => [] },
  });
}

/** Milliseconds: a hundred times what each takes. */
const limit = 5_000;

/** 200 kB of a sign that nothing closes: looked for to the end from each, it would take half a minute and more. */
test.each([
  ...['[', '[[', '[[a', '\\[', '![[a|', '[a](b) ', '[a](<', '[a](b (c', '[a](b "', '[a](b){'],
  ...[
    '<img',
    '<img ',
    '## a\n\n![](image:b)\n\n',
    '<picture>',
    '<video>',
    '<video ',
    '<a href="b">',
  ],
  ...[
    '%%a ',
    '<!--',
    '{/*',
    '{{<',
    '{{< ref "a" ',
    '{{< figure ',
    '{{< include "a" ',
    'import {\n',
  ],
  ...['<script', '<script>', '<script a="', '<svg ', '<button on', '<Link to="a"', '<Link to="a">'],
  ...[
    '<code',
    '<code>',
    '<kbd ',
    '~',
    '~~~ a\n',
    '``` `a\n',
    '{% highlight a %}',
    'href="',
    ' src=a',
  ],
])(
  '%j, again and again, is imported soon',
  async (unit) => {
    await convert(unit.repeat(200_000 / unit.length));
  },
  limit,
);

const blanks = ' '.repeat(50_000);
test.each([
  ['links in the text of a link', `[${'[a](b)'.repeat(10_000)}`],
  ['blanks in a link', `[a](${blanks}!`],
  ['blanks in a definition', `[a]:${blanks}b c`],
  ['blanks in a tag', `<div${blanks}a> <b${blanks}!>`],
  ['blanks in a heading', `# a${blanks}b`],
  ['blanks in bold text', `**a${blanks}b**`],
  ['blanks and files in a target', `[a](${'b .png'.repeat(20_000)}`],
  ['links in code in code', `${'<code>'.repeat(30_000)}<a b></code>`],
  ['a name of a part', `{!${'a'.repeat(100_000)} {% include ${'a'.repeat(100_000)}`],
])(
  '%s that do not end are imported soon',
  async (_, text) => {
    await convert(text);
  },
  limit,
);

test('code is told from what only looks like it', () => {
  const isCode = (text: string): string => outsideCode(text, (one) => one.replaceAll('x', '_'));
  const both = [
    ['```js\nx\n```\nx', '```js\nx\n```\n_'],
    ['~~~~\n~~~\nx\n~~~~\nx', '~~~~\n~~~\nx\n~~~~\n_'],
    ['```\nx', '```\n_'],
    ['- ```\n  x\n  ```\nx', '- ```\n  x\n  ```\n_'],
    ['`x` ``x`x`` `x\n\nx` x', '`x` ``x`x`` `_\n\n_` _'],
    ['<pre a="b">x</pre> <code>x', '<pre a="b">x</pre> <code>_'],
    ['{% highlight js %}x{% endhighlight %}x', '{% highlight js %}x{% endhighlight %}_'],
    ['``` `x` x\nx', '``` `x` _\n_'],
    ['> ```\n> x\n\nx\n\n```\nx\n```', '> ```\n> x\n\n_\n\n```\nx\n```'],
    ['> ```\n> x\n> ```\n> x', '> ```\n> x\n> ```\n> _'],
    ['| `x | x\n| x` | x', '| `_ | _\n| _` | _'],
    ['- `x\n- x` x\n\n`x\nx` x', '- `_\n- _` _\n\n`x\nx` _'],
  ] as const;
  expect(both.map(([text]) => isCode(text))).toEqual(both.map(([, changed]) => changed));
});

test('signs in odd places still mean what they meant', async () => {
  const { articles } = await readSource({
    'one.md': [
      ...['# One', String.raw`\[no\](two.md) [a [b](c)](two.md "T (t)") [d](two.md (t))`, ''],
      ...['<a href="two.md" title="it\'s">![p](https://x.example/p.png)</a> <B>', ''],
      ...['%%gone%% a %% b', '', '<svg><path d=""/></svg>A<SCRIPT src="a">x</script>', ''],
      ...[
        '<video controls><source src="f.mp4"></video>',
        '',
        '[e](my two.md)',
        '',
        '## Two {#t} ##',
        '',
      ],
    ].join('\n'),
    'two.md': '# Two\n\nText.\n',
    'my two.md': '# My two\n\nText.\n',
    'f.mp4': 'film',
  });
  const one = articles.find(({ frontMatter }) => frontMatter.title === 'One');
  expect(one?.body.split('\n')).toEqual([
    String.raw`\[no\](two.md) [a b](article:general/two "T (t)") [d](article:general/two (t))`,
    ...['', '<a href="article:general/two" title="it\'s">p</a> ', '', ' a %% b', '', 'A', ''],
    ...['[f.mp4](../../../files/imported/f-d0607f7a.mp4)', ''],
    ...['[e](article:general/my-two)', '', '## Two {#t} ##'],
  ]);
});
