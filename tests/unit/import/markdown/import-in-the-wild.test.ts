import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { runImport } from '../../../../src/import/run-import.ts';
import { createMarkdownImporter } from '../../../../src/import/markdown/import-markdown.ts';
import { writeCodeInHtml } from '../../../../src/import/markdown/code-in-html.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'candil-wild-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Imports texts by path; gives the texts of the content folder by path. */
async function move(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ReadonlyMap<string, string>> {
  const from = makeFolder();
  const to = makeFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(from, dirname(path)), { recursive: true });
    writeFileSync(join(from, path), text);
  }
  await runImport({
    ...{ source: 'markdown', from, contentDir: to, workDir: join(to, '.work'), environment: {} },
    importer: createMarkdownImporter('markdown'),
    options: { locales: [], drafts: true, privateAddresses: false },
    ...{ overwrite: false, removeGone: false, dryRun: false },
    progress: () => undefined,
  });
  const paths = readdirSync(to, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => /\.(?:md|yaml|webp)$/u.test(path))
      .map((path) => [path, readFileSync(join(to, path), 'utf8')]),
  );
}

const page = (title: string, body: string): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

/** The imported text of one article, with another beside it. */
async function moveText(body: string): Promise<string> {
  const moved = await move({
    'help/a.md': page('First', body),
    'help/b.md': page('B', '## Any type\n\nText.'),
  });
  return (moved.get('articles/en/help/a.md') ?? '').replace(/^---[\s\S]*?\n---\n+/u, '');
}

test('a bracket that is left open before many pictures does not stall the import', async () => {
  const pictures = '![x][y] '.repeat(60);
  expect(await moveText(`[open ${pictures}\n\n[b](b.md)`)).toContain('[b](article:help/b)');
});

test('a heading with blanks in the link is found', async () => {
  expect(await moveText('See [[b#Any type|any]] and [any](<b.md#Any type>).')).toBe(
    'See [any](article:help/b#any-type) and [any](article:help/b#any-type).\n',
  );
});

test('a path with a slash behind its ending is found', async () => {
  expect(await moveText('[b](b.md/#any-type)')).toBe('[b](article:help/b#any-type)\n');
});

test('a definition that is left out leaves the words of what refers to it', async () => {
  const text =
    '[Pay][p], [Gone] and [B][b]\n\n- one\n\n      [p]: javascript:alert(1)\n      [gone]: gone.md\n      [b]: b.md';
  const moved = await moveText(text);
  expect(moved).toContain('Pay, Gone and [B][b]');
  expect(moved).toContain('[b]: article:help/b');
  expect(moved).not.toContain('javascript');
});

test('brackets in the words of a link are no link of a wiki', async () => {
  expect(await moveText('[[Base]](b.md)')).toBe('[[Base]](article:help/b)\n');
});

test('a link to a value that only the other program knows is plain text', async () => {
  expect(
    await moveText(
      "[this]({{ site.github.url }}/a.json) and [that]({{page.x}}) [w]({{ f | prepend: a.b | append: '/' }})",
    ),
  ).toBe('this and that w\n');
});

test('of a picture in several forms one is left, and its place in a component goes', async () => {
  const text = `<picture><source srcset="x (1).svg"><img src="https://example.com/x.png" alt="Lever"></picture>

<Aside slot="preview">

Text.

</Aside>`;
  const moved = await moveText(text);
  expect(moved).toContain('Lever');
  expect(moved).not.toMatch(/source|slot/u);
});

test('of headings with one id and further attributes, the first keeps it', async () => {
  const moved = await moveText('## A { #same data-x="1" }\n\n## B {: #same }');
  expect(moved.match(/#same/gu)).toHaveLength(1);
});

test('a film with more pixels than can be drawn at once gives its first picture', async () => {
  const frame = { width: 1000, height: 1000, channels: 3, background: '#0a0' } as const;
  const one = await sharp({ create: frame }).gif({ effort: 1 }).toBuffer();
  const moved = await move({
    'help/a.md': page('A', '![Lever](x.gif)'),
    'help/x.gif': repeated(one, 300),
  });
  expect([...moved.keys()].filter((path) => path.endsWith('.webp'))).toHaveLength(1);
});

/** Frames of a GIF, several times between its head and its end. */
function repeated(gif: Buffer, times: number): Buffer {
  const start = gif.indexOf(Buffer.from([0x21, 0xf9]));
  const frames = Array.from({ length: times }, () => gif.subarray(start, -1));
  return Buffer.concat([gif.subarray(0, start), ...frames, gif.subarray(-1)]);
}

test('code in backticks behind a tag becomes an element for code', () => {
  expect(writeCodeInHtml('<td>`<host>:<path>`</td>\n\n`<x>`\n\n```\n<td>`<y>`</td>\n```')).toBe(
    '<td><code>&lt;host&gt;:&lt;path&gt;</code></td>\n\n`<x>`\n\n```\n<td>`<y>`</td>\n```',
  );
});

test('HTML that ends is followed by a blank line, and so is a tag whose inside is Markdown', async () => {
  const moved = await moveText(
    '<div class="x" markdown="1">\n*Label*\n{: .label }\n</div>\n```markdown\nLabel\n{: .label }\n```',
  );
  expect(moved).toContain('<div class="x">\n\n*Label*');
  expect(moved).toContain('</div>\n\n```markdown\nLabel\n{: .label }\n```');
});

test('an old address that names the page of a folder is that of the folder', async () => {
  const moved = await move({
    'help/a.md':
      '---\ntitle: A\nredirect_from:\n  - /conduct/index.html\n  - /conduct/\n---\n\nText.\n',
  });
  expect(moved.get('articles/en/help/a.md')?.match(/\/conduct\//gu)).toHaveLength(1);
});

test('old addresses that pages and files of the site have are left out', async () => {
  const addresses = ['/404.html', '/robots.txt', '/sw.js/x', '/en/search/', '/en/help/b.md', '/a%'];
  const moved = await move({
    'help/a.md': page('A', 'Text.').replace(
      '---\n\n',
      `redirect_from: [${addresses.join(', ')}, /old.html]\n---\n\n`,
    ),
    'help/b.md': page('B', 'Text.'),
  });
  expect(moved.get('articles/en/help/a.md')).toContain('redirectFrom:\n  - /old.html\n---');
});

test('a group without a name is no category', async () => {
  const moved = await move({
    'mkdocs.yml': 'site_name: Help\nnav:\n- "":\n  - a.md\n',
    'docs/a.md': page('A', 'Text.'),
  });
  expect([...moved.keys()].filter((path) => path.startsWith('categories/'))).toEqual([]);
  expect([...moved.keys()].some((path) => path.endsWith('/a.md'))).toBe(true);
});
