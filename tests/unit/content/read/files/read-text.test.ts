import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../../../../src/content/read/files/read-text.ts';
import { article, checkFiles, listProblems } from '../../check/write-content.ts';

const text = article('Ein Akku.\n\nGröße und Länge.', 'title: Akku');
const wide = (content: string): Uint8Array => Buffer.from(content, 'utf16le');
const bigEndian = (content: string): Uint8Array => Buffer.from(content, 'utf16le').swap16();
const latin1 = (content: string): Uint8Array => Buffer.from(content, 'latin1');

const yaml = {
  'articles/de/x/y.md': article(),
  'categories/x.yaml': 'label: Hilfe\nsummary: Größe\n',
  'synonyms/de.yaml': 'synonyms:\n  - { from: [größe], to: [title] }\n',
  'strings/de.yaml': 'site:\n  home: Anfänge\n',
  'glossary/de.yaml': 'terms:\n  a: { label: Größe, definition: Länge. }\n',
  'announcements/a.yaml': 'text: Größe\nfrom: 2026-01-01T00:00:00Z\nuntil: 2027-01-01T00:00:00Z\n',
  'contact/page.yaml': 'intro: Größe\n',
  'site.yaml': 'name: Größe\n',
};

describe('a file that is no UTF-8', () => {
  test('is told with the line of its first bad letter, and what to do', async () => {
    const { problems } = await checkFiles({ 'articles/de/x/y.md': latin1(text) });
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "code": "FileEncodingUnknown",
          "file": "articles/de/x/y.md",
          "line": 7,
          "message": "A letter here is not saved as UTF-8 and would be shown as “�”.",
          "remedy": "Save the file as UTF-8; editors have that under “Save with encoding” or “Save as”.",
          "severity": "error",
        },
      ]
    `);
  });

  test('in UTF-16 is called so, with or without a byte order mark', async () => {
    for (const bytes of [
      wide(`\uFEFF${text}`),
      bigEndian(`\uFEFF${text}`),
      wide(text),
      bigEndian(text),
      // None of its bytes is zero.
      wide('\uFEFF支払い'),
      bigEndian('\uFEFF支払い'),
    ]) {
      const { problems } = await checkFiles({ 'articles/de/x/y.mdx': bytes });
      expect(problems).toMatchObject([{ code: 'FileEncodingUnknown', line: 1 }]);
      expect(problems[0]?.message).toContain('UTF-16');
    }
  });

  test('with a zero byte is told with its line', async () => {
    const { problems } = await checkFiles({ 'articles/de/x/y.md': `${text}\nnull\0 here` });
    expect(problems).toMatchObject([{ code: 'FileEncodingUnknown', line: 9 }]);
    expect(problems[0]?.message).toContain('zero byte');
  });

  test.each(Object.keys(yaml).filter((path) => path.endsWith('.yaml')))(
    '%s is told as articles are, once',
    async (path) => {
      const content = Object.entries(yaml).find(([name]) => name === path)?.[1] ?? '';
      const problems = await listProblems({ ...yaml, [path]: latin1(content) });
      const line = content.split('\n').findIndex((one) => /[äöüß]/u.test(one)) + 1;
      expect(problems.filter((one) => one.startsWith('FileEnc'))).toEqual([
        `FileEncodingUnknown ${path}:${line}`,
      ]);
    },
  );
});

describe('a file that is UTF-8', () => {
  test.each([
    ['a byte order mark', (content: string) => `\uFEFF${content}`],
    ['line ends of Windows', (content: string) => content.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (content: string) => content.replaceAll('\n', '\r')],
    [
      'a mark and line ends of Windows',
      (content: string) => `\uFEFF${content.replaceAll('\n', '\r\n')}`,
    ],
  ])('just works with %s', async (_, change) => {
    const files = {
      ...yaml,
      'articles/de/x/y.md': text,
      'articles/de/x/z.mdx': article('<Note>\n\nA.\n\n</Note>', 'title: Z'),
    };
    const { folder, problems } = await checkFiles(
      Object.fromEntries(Object.entries(files).map(([path, content]) => [path, change(content)])),
    );
    expect(problems).toEqual((await checkFiles(files)).problems);
    expect(folder.articles.map(({ frontMatter, body }) => [frontMatter.title, body])).toEqual([
      ['Akku', '\nEin Akku.\n\nGröße und Länge.\n'],
      ['Z', '\n<Note>\n\nA.\n\n</Note>\n'],
    ]);
  });

  test('tells the lines of its mistakes whatever the line ends are', async () => {
    const wrong = article('A.\n\n[x](article:no/where)');
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await listProblems({ 'articles/de/x/y.md': wrong.replaceAll('\n', end) })).toEqual([
        'LinkArticleUnknown articles/de/x/y.md:7',
      ]);
    }
  });

  test('keeps a byte order mark that is not at its start', () => {
    expect(toPlainText('a\uFEFFb\r')).toBe('a\uFEFFb\n');
  });
});
