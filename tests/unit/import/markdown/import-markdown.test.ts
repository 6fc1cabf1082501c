import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { ImportReport } from '../../../../src/import/report.ts';
import { runImport } from '../../../../src/import/run-import.ts';
import { createMarkdownImporter } from '../../../../src/import/markdown/import-markdown.ts';

let png: Buffer;
beforeAll(async () => {
  const create = { width: 2, height: 2, channels: 3, background: '#0a0' } as const;
  png = await sharp({ create }).png().toBuffer();
});

function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'candil-moving-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

type Source = 'markdown' | 'docusaurus' | 'mkdocs';

interface Moved {
  report: ImportReport;
  read: (path: string) => string;
  files: readonly string[];
  again: () => Promise<ImportReport>;
  to: string;
}

async function move(
  files: Readonly<Record<string, string | Uint8Array>>,
  source: Source = 'markdown',
): Promise<Moved> {
  const from = writeFolder(files);
  const to = writeFolder({});
  const run = (): Promise<ImportReport> =>
    runImport({
      ...{ source, from, contentDir: to, workDir: join(to, '.work'), environment: {} },
      importer: createMarkdownImporter(source),
      options: { locales: [], drafts: true, privateAddresses: false },
      ...{ overwrite: false, removeGone: false, dryRun: false },
      progress: () => undefined,
    });
  const report = await run();
  return {
    ...{ report, again: run, to },
    read: (path) => readFileSync(join(to, path), 'utf8'),
    files: readdirSync(to, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.\w+$/u.test(path) && !path.startsWith('.'))
      .sort(),
  };
}

const page = (title: string, body: string, more = ''): string =>
  `---\ntitle: ${title}\n${more}---\n\n${body}\n`;

test('folders become categories and sections, in the languages of their folders', async () => {
  const { files, read } = await move({
    'en/billing/index.md': page('Billing', ''),
    'en/billing/Late Payment.md': page('Paying late', 'Text.'),
    'en/billing/cards/lost.md': page('Lost card', 'Text.'),
    'es/billing/Late Payment.md': page('Pagar tarde', 'Texto.'),
  });
  expect(files.filter((path) => path.startsWith('articles'))).toEqual([
    'articles/en/billing/cards/lost.md',
    'articles/en/billing/late-payment.md',
    'articles/es/billing/late-payment.md',
  ]);
  expect(read('categories/billing.yaml')).toContain('en: Billing');
  expect(read('site.yaml')).toBe('locales:\n  - en\n  - es\ndefaultLocale: en\n');
});

test('endings of file names are languages where the same name has several', async () => {
  const { files } = await move({
    'help/pay.md': page('Pay', 'Text.'),
    'help/pay.es.md': page('Pagar', 'Texto.'),
    'help/v1.de.md': page('Only one', 'Text.'),
  });
  expect(files.filter((path) => path.startsWith('articles'))).toEqual([
    'articles/en/help/pay.md',
    'articles/en/help/v1-de.md',
    'articles/es/help/pay.md',
  ]);
});

test('links lead to articles with the names that headings have here', async () => {
  const { read } = await move({
    'help/a.md': page(
      'A',
      '[b](b.md#Late-Fees) [c](../more/c/) [d](/more/c.html#none) [gone](gone.md) [web](https://example.com/b.md)\n\n`[b](b.md)`',
    ),
    'help/b.md': page('B', '## Late fees\n\nText.'),
    'more/c.md': page('C', 'See [[a|the first]].'),
  });
  const body = read('articles/en/help/a.md');
  expect(body).toContain('[b](article:help/b#late-fees) [c](article:more/c) [d](article:more/c)');
  expect(body).toContain(' gone [web](https://example.com/b.md)');
  expect(body).toContain('`[b](b.md)`');
  expect(read('articles/en/more/c.md')).toContain('[the first](article:help/a)');
});

test('pictures and files come along once, and damaged ones are told', async () => {
  const { files, read, report } = await move({
    'help/a.md': page('A', '![Lever](media/x.png)\n\n<img src="/img/x.png" alt="Lever">'),
    'help/b.md': page(
      'B',
      '## Steps\n\n![](media/x.png) ![Old](media/bad.png) [terms](media/t.pdf)',
    ),
    'help/media/x.png': png,
    'help/media/bad.png': 'no picture',
    'help/media/t.pdf': '%PDF-1.4',
    'static/img/x.png': png,
    'docusaurus.config.js': 'module.exports = { title: "Help" }',
    'docs/pay.md': page('Pay', '![Lever](/img/x.png)'),
  });
  expect(files.filter((path) => path.startsWith('images'))).toHaveLength(1);
  expect(read('articles/en/general/pay.md')).toMatch(/!\[Lever\]\(image:imported\/x-[\da-f]{8}\)/u);
  expect(report.articles).toHaveLength(1);
});

test('a picture without a text gets the heading above it, which is told', async () => {
  const { read, report } = await move({
    'help/b.md': page('B', '## Steps\n\n![](x.png) ![Old](bad.png) [terms](t.pdf)'),
    'help/x.png': png,
    'help/bad.png': 'no picture',
    'help/t.pdf': '%PDF-1.4',
  });
  const body = read('articles/en/help/b.md');
  expect(body).toMatch(
    /!\[Steps\]\(image:imported\/x-[\da-f]{8}\) Old \[terms\]\(\.\.\/\.\.\/\.\.\/files\/imported\/t-/u,
  );
  expect(report.articles[0]?.notes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'lost: help/bad.png is no picture, or is damaged.',
    'guessed: 1 pictures had no text; the heading above stands in.',
  ]);
});

test('what runs code does not come along, and is told', async () => {
  const { read, report } = await move({
    'help/a.md': page(
      'A',
      '<script>alert(1)</script>\n\n<p style="color:red" onclick="x()">Text <your-name></p>\n\n<iframe src="https://www.youtube.com/embed/abc"></iframe>',
    ),
  });
  const body = read('articles/en/help/a.md');
  expect(body).toContain('<p>Text &lt;your-name&gt;</p>');
  expect(body).toContain('(https://www.youtube.com/watch?v=abc)');
  expect(body).not.toContain('script');
  expect(report.articles[0]?.notes.map(({ kind }) => kind)).toEqual(['lost', 'changed']);
});

test('texts that are taken in stand where they are named', async () => {
  const { read, files } = await move({
    'mkdocs.yml':
      'site_name: Help\nnav:\n  - Money:\n      - Pay: pay.md\nextra:\n  phone: "123"\n',
    'docs/pay.md': page(
      'Pay',
      '--8<-- "snippets/note.md"\n\nCall {{ phone }}.\n\n--8<-- "snippets/gone.md"',
    ),
    'docs/snippets/note.md': 'From the part.',
  });
  expect(files).toContain('articles/en/money/pay.md');
  expect(read('articles/en/money/pay.md')).toContain('From the part.\n\nCall 123.');
  expect(read('categories/money.yaml')).toContain('en: Money');
});

test('a Docusaurus folder brings its translations, imports and parts are resolved', async () => {
  const { read, files } = await move(
    {
      'docusaurus.config.js': "export default { title: 'Help', i18n: { defaultLocale: 'en' } };",
      'docs/01-start/_category_.json': '{ "label": "First steps", "position": 2 }',
      'docs/01-start/go.mdx': page(
        'Go',
        "import Part from './_part.mdx';\n\n<Part />\n\n{/* later */}\n\nThen {'{x}'}.",
        'sidebar_position: 3\n',
      ),
      'docs/01-start/_part.mdx': 'Shared.',
      'i18n/de/docusaurus-plugin-content-docs/current/01-start/go.mdx': page('Los', 'Text.'),
    },
    'docusaurus',
  );
  expect(files.filter((path) => path.startsWith('articles'))).toEqual([
    'articles/de/start/go.md',
    'articles/en/start/go.md',
  ]);
  expect(read('articles/en/start/go.md')).toBe(
    '---\ntitle: Go\norder: 3\n---\n\nShared.\n\nThen {x}.\n',
  );
  expect(read('categories/start.yaml')).toContain('en: First steps');
});

test('components become what is like them in Markdown, unknown ones go and their text stays', async () => {
  const { read } = await move({
    'help/a.mdx': page(
      'A',
      '<Note>Mind this.</Note>\n\n<Fancy size={3}>Text</Fancy> <Link to="b">b</Link>',
    ),
    'help/b.md': page('B', '## One {#x}\n\nText.\n\n## Two {#x}\n\nText.'),
  });
  expect(read('articles/en/help/a.md')).toContain(
    ':::note\n\nMind this.\n\n:::\n\nText [b](article:help/b)',
  );
  expect(read('articles/en/help/b.md')).toContain('## One {#x}\n\nText.\n\n## Two\n');
});

test('fields that no YAML reader takes are read line by line', async () => {
  const { read } = await move({ 'help/a.md': '---\ntitle: Pay: how?\ntags: a, b\n---\n\nText.\n' });
  expect(read('articles/en/help/a.md')).toContain("title: 'Pay: how?'");
});

test('twice changes nothing, and what was edited since stays', async () => {
  const { again, to, read } = await move({ 'help/a.md': page('A', 'Text.') });
  expect((await again()).articles.map(({ outcome }) => outcome)).toEqual(['unchanged']);
  writeFileSync(join(to, 'articles/en/help/a.md'), page('Ours', 'Own text.'));
  expect((await again()).articles.map(({ outcome }) => outcome)).toEqual(['edited']);
  expect(read('articles/en/help/a.md')).toContain('Own text.');
});

test('a folder without Markdown, and one that is not there, are told with what to do', async () => {
  await expect(move({ 'a.txt': 'x' })).rejects.toThrow(/^ImportSourceUnknown /u);
  await expect(move({ 'a.md': 'x' }, 'mkdocs')).rejects.toThrow(/There is no mkdocs\.yml in it/u);
});
