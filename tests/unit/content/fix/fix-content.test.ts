import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixContent } from '../../../../src/content/fix/fix-content.ts';
import { article, writeContent, type ContentFiles } from '../check/write-content.ts';

const mdx = 'articles/en/help/page.mdx';
const md = 'articles/en/help/page.md';

async function fix(files: ContentFiles, siteUrl?: string) {
  const dir = writeContent(files);
  const options = { cwd: dir, siteUrl, now: new Date('2026-11-22T12:00:00Z') };
  const fixed = await fixContent(dir, options);
  for (const { path, before } of fixed.changes) {
    expect(readFileSync(join(dir, path), 'utf8')).toBe(before);
  }
  return fixed;
}

/** The lines of a text that become others: old → new. */
async function changedLines(files: ContentFiles, siteUrl?: string) {
  const { changes, leftAlone } = await fix(files, siteUrl);
  const lines = changes.flatMap(({ before = '', after }) => {
    const changed = after.split('\n');
    return before
      .split('\n')
      .flatMap((line, at) => (line === changed[at] ? [] : [[line, changed[at]]]));
  });
  return { lines, leftAlone };
}

const inMdx = (body: string) => changedLines({ [mdx]: article(body) });

test('gives misspelt fields their name, and keeps value, comment and quotes', async () => {
  const text = '---\ntitel: "A" # shown\n"keyword": [a]\n---\n\nText.\n';
  expect((await changedLines({ [md]: text })).lines).toEqual([
    ['titel: "A" # shown', 'title: "A" # shown'],
    ['"keyword": [a]', 'keywords: [a]'],
  ]);
});

test('gives fields of other systems the name of ours where they say the same', async () => {
  const text =
    '---\ntitle: A\ntags: x, y\nsidebar_position: 3 # third\nlastmod: 2026-01-02\nexcerpt: >-\n  Long\n  text\naliases: [/old/a/]\nauthor: Me\n---\n\nText.\n';
  expect((await changedLines({ [md]: text })).lines).toEqual([
    ['tags: x, y', 'keywords: x, y'],
    ['sidebar_position: 3 # third', 'order: 3 # third'],
    ['lastmod: 2026-01-02', 'updated: 2026-01-02'],
    ['excerpt: >-', 'description: >-'],
    ['aliases: [/old/a/]', 'redirectFrom: [/old/a/]'],
  ]);
});

test('leaves a foreign field beside our own one, and one that would say something else', async () => {
  const long = 'long '.repeat(80);
  const text = `---\ntitle: A\nkeywords: [a]\ntags: [b]\nsummary: ${long}\nweight: 3\n---\n\nText.\n`;
  expect((await changedLines({ [md]: text })).lines).toEqual([['weight: 3', 'order: 3']]);
});

test('keeps a field that is there twice by two misspelt names', async () => {
  const text = '---\ntitle: A\nkeyword: [a]\nkeywrods: [b]\n---\n\nText.\n';
  expect((await changedLines({ [md]: text })).lines).toEqual([]);
});

test('makes links by path and address lead to ids, with their anchors', async () => {
  const { lines } = await changedLines(
    {
      'site.yaml':
        'name: X\nurl: https://help.example.com\nlocales: [{ locale: en, name: English }]\n',
      [md]: article(
        '[a](../pay/card.md#late "T") and [b](/en/pay/card/)\n\n[c](https://help.example.com/en/pay/card/#late) `[x](../pay/card.md)`\n\n[d][d] [e](pay/card)\n\n[d]: <../pay/card.md>\n\n```md\n[x](../pay/card.md)\n```',
      ),
      'articles/en/pay/card.md': article('## Late'),
    },
    'https://help.example.com',
  );
  expect(lines).toEqual([
    [
      '[a](../pay/card.md#late "T") and [b](/en/pay/card/)',
      '[a](article:pay/card#late "T") and [b](article:pay/card)',
    ],
    [
      '[c](https://help.example.com/en/pay/card/#late) `[x](../pay/card.md)`',
      '[c](article:pay/card#late) `[x](../pay/card.md)`',
    ],
    ['[d][d] [e](pay/card)', '[d][d] [e](article:pay/card)'],
    ['[d]: <../pay/card.md>', '[d]: article:pay/card'],
  ]);
});

test('leaves links to other languages, to unknown headings, to files and elsewhere', async () => {
  const { lines } = await changedLines({
    [md]: article(
      '[a](/es/pay/card/) [b](../pay/card.md#nope) [c](a.pdf) [d](https://x.org/en/pay/card/) [e](nope.md)',
    ),
    'articles/en/pay/card.md': article('## Late'),
    'articles/es/pay/card.md': article('## Late'),
    'articles/en/help/a.pdf': 'x',
  });
  expect(lines).toEqual([]);
});

test('closes gaps between levels of headings, and keeps what stands below what', async () => {
  const { lines } = await changedLines({
    [md]: article('# One\n\n### Two\n\nThree\n=====\n\n> # Four #\n\n```\n# code\n```', 'title: T'),
  });
  expect(lines).toEqual([
    ['# One', '## One'],
    ['=====', '-----'],
    ['> # Four #', '> ## Four #'],
  ]);
});

test('closes a gap that is below the first level', async () => {
  const { lines } = await changedLines({
    [md]: article('## One\n\n#### Two {#x}\n\n##### Three\n\n## Four'),
  });
  expect(lines).toEqual([
    ['#### Two {#x}', '### Two {#x}'],
    ['##### Three', '#### Three'],
  ]);
});

test('touches no heading where none was told of, or all were excused', async () => {
  const { lines } = await changedLines({
    [md]: article(
      '## One\n\n### Two\n\n<!-- candil-ignore HeadingSkipped: as in the book -->\n##### Three',
    ),
  });
  expect(lines).toEqual([]);
});

test('gives pictures the text of their title or caption, and makes up none', async () => {
  const picture = '/images/a.png';
  const body = `![](${picture} "The *red* lever")\n\n<Figure caption="Where it is">\n\n![ ](${picture})\n\n</Figure>\n\n![](${picture})\n\n![](${picture} "a.png")`;
  const { lines } = await changedLines({
    [mdx]: article(body),
    'images/a.png': Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  });
  expect(lines).toEqual([
    [`![](${picture} "The *red* lever")`, `![The \\*red\\* lever](${picture} "The *red* lever")`],
    [`![ ](${picture})`, `![Where it is](${picture})`],
  ]);
});

test('gives components their name, in both tags and not in code', async () => {
  const { lines } = await inMdx('<Notte title="x">\n\nText `<Notte>`.\n\n</Notte>');
  expect(lines).toEqual([
    ['<Notte title="x">', '<Note title="x">'],
    ['</Notte>', '</Note>'],
  ]);
});

test('closes tags in .mdx that hold nothing, attributes and all', async () => {
  const { lines } = await inMdx(
    'a<br>b `<br>`\n\n<hr class="a>b">\n\n| a<br/>b |\n| --- |\n| c<br >d |',
  );
  expect(lines).toEqual([
    ['a<br>b `<br>`', 'a<br />b `<br>`'],
    ['<hr class="a>b">', '<hr class="a>b" />'],
    ['| c<br >d |', '| c<br />d |'],
  ]);
});

test('leaves a file as it is, and says why, where mending would bring another finding', async () => {
  const { lines, leftAlone } = await inMdx('# One\n\n<Downlod />');
  expect(lines).toEqual([]);
  expect(leftAlone).toEqual([
    { file: mdx, reason: `it would bring ComponentAttributeMissing in ${mdx}:7` },
  ]);
});

test('guesses no name where two are as near', async () => {
  expect((await inMdx('<Tabb>\n\nText.\n\n</Tabb>')).lines).toEqual([]);
  expect((await changedLines({ [md]: article('Text.', 'title: A\ntrans: x') })).lines).toEqual([]);
});

test('leaves the article whose mending brings a finding in another file, and mends the rest', async () => {
  const files = {
    // "Pay" becomes readable and has a title that another article has.
    'articles/en/a/first.md': article('Text.', 'titel: Pay'),
    'articles/en/b/second.md': article('Text.', 'title: Pay'),
    'articles/en/c/third.md': article('# One', 'title: Third'),
  };
  const { lines, leftAlone } = await changedLines(files);
  expect(lines).toEqual([['# One', '## One']]);
  expect(leftAlone).toEqual([
    {
      file: 'articles/en/a/first.md',
      reason: 'it would bring TitleTwice in articles/en/b/second.md:2',
    },
  ]);
});

test('keeps the byte order mark and the ends of lines, also where they differ', async () => {
  const before = '\uFEFF---\r\ntitel: A\r\n---\r\n\r\n#### Deep\nText.\r\n';
  const { changes } = await fix({ [md]: before });
  expect(changes).toEqual([
    { path: md, before, after: '\uFEFF---\r\ntitle: A\r\n---\r\n\r\n## Deep\nText.\r\n' },
  ]);
});

test('finds nothing more in what it has mended', async () => {
  const files = { [mdx]: article('# One\n\n#### Two<br>\n\n[a](page.mdx)', 'titel: A\ntags: [x]') };
  const { changes } = await fix(files);
  expect(changes).toHaveLength(1);
  const after = changes[0]?.after ?? '';
  expect((await fix({ [mdx]: after })).changes).toEqual([]);
});
