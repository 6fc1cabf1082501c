import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../../../src/content/read/read-content-folder.ts';
import { readYamlFolder } from '../../../../src/content/read/yaml/read-yaml-folder.ts';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { categorySchema } from '../../../../src/schemas/category.ts';
import { article, writeContent, type ContentFiles } from '../check/write-content.ts';

const read = (files: ContentFiles) => {
  const dir = writeContent(files);
  return readContentFolder(dir, { cwd: dir });
};

test('reads a folder that holds nothing but one article', async () => {
  const { articles, site, problems } = await read({
    'articles/en/billing/cards/refund.mdx': article('Text.', 'title: Refund\norder: 2'),
  });
  expect(problems).toEqual([]);
  expect(site.locales.map(({ locale }) => locale)).toEqual(['en']);
  expect(articles).toEqual([
    {
      locale: 'en',
      id: 'billing/cards/refund',
      category: 'billing',
      section: 'cards',
      file: 'articles/en/billing/cards/refund.mdx',
      path: 'articles/en/billing/cards/refund.mdx',
      extension: '.mdx',
      frontMatter: {
        title: 'Refund',
        order: 2,
        keywords: [],
        questions: [],
        related: [],
        redirectFrom: [],
        draft: false,
        inSearch: true,
        promoted: false,
      },
      titleFrom: 'field',
      unusedFields: [],
      body: '\nText.\n',
      bodyLine: 5,
      revision: '10d9843dacf6',
    },
  ]);
});

test('changes the revision of an article with any change of its file, and only then', async () => {
  const revisionOf = async (text: string) =>
    (await read({ 'articles/en/a/b.md': article(text, 'title: A') })).articles[0]?.revision;
  expect(await revisionOf('One.')).toBe(await revisionOf('One.'));
  expect(await revisionOf('One.')).not.toBe(await revisionOf('Two.'));
});

test('lets SITE_URL win over site.yaml', async () => {
  const dir = writeContent({
    'site.yaml': 'url: https://help.example.com/\n',
    'articles/en/a/b.md': article(),
  });
  const urlOf = async (siteUrl?: string) =>
    (await readContentFolder(dir, { cwd: dir, siteUrl })).site.url;
  expect(await urlOf()).toBe('https://help.example.com');
  expect(await urlOf('https://preview.example.com')).toBe('https://preview.example.com');
});

test('says that a folder is missing or empty', async () => {
  const missing = await readContentFolder('/nowhere/content', { cwd: '/nowhere' });
  expect(missing.problems).toMatchObject([{ code: 'ContentFolderMissing', file: 'content' }]);
  const empty = await read({ 'categories/billing.yaml': 'label: Billing\n' });
  expect(empty.problems).toMatchObject([{ code: 'ContentFolderEmpty', file: '.' }]);
});

test('finds a forgotten language folder although "billing" has the form of a language tag', async () => {
  const { problems, site } = await read({
    'articles/billing/cards/refund.md': article(),
    'articles/en/billing/refund.md': article(),
  });
  expect(problems).toMatchObject([{ code: 'LocaleUnknown', file: 'articles/billing' }]);
  expect(site.locales.map(({ locale }) => locale)).toEqual(['en']);
});

test('keeps an article that cannot be read apart, with its problem', async () => {
  const { articles, unreadable, problems } = await read({
    'articles/en/a/good.md': article(),
    'articles/en/a/bad.md': article('Text.', 'titel: Bad'),
  });
  expect(articles.map(({ id }) => id)).toEqual(['a/good']);
  expect(unreadable.map(({ id }) => id)).toEqual(['a/bad']);
  expect(problems).toMatchObject([{ code: 'FieldUnknown', file: 'articles/en/a/bad.md', line: 2 }]);
});

test('follows no link below the first level, so that a pull request cannot publish other files', async () => {
  const dir = writeContent({ 'articles/en/a/b.md': article() });
  const outside = writeContent({ 'secret.md': article('Secret.') });
  symlinkSync(join(outside, 'secret.md'), join(dir, 'articles/en/a/secret.md'));
  symlinkSync(outside, join(dir, 'articles/en/linked'));
  const { articles, problems } = await readContentFolder(dir, { cwd: dir });
  expect(articles.map(({ id }) => id)).toEqual(['a/b']);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'FileIsLink articles/en/a/secret.md',
    'FileIsLink articles/en/linked',
  ]);
});

test('follows "articles" itself as a link, which an operator may set', async () => {
  const dir = writeContent({ 'site.yaml': 'name: Help\n' });
  const elsewhere = writeContent({ 'en/a/b.md': article() });
  symlinkSync(elsewhere, join(dir, 'articles'));
  const { articles } = await readContentFolder(dir, { cwd: dir });
  expect(articles.map(({ id }) => id)).toEqual(['a/b']);
});

test('gives every file of a YAML folder by its name, and the line of any field', () => {
  const dir = writeContent({
    'billing.yaml': 'order: 1\nlabel:\n  es: Pagos\n',
    'bad.yaml': 'label: Bad\nordr: 2\n',
  });
  const { entries, unreadable, problems } = readYamlFolder(dir, categorySchema, { cwd: dir });
  expect([...entries.keys()]).toEqual(['billing']);
  expect(entries.get('billing')?.value.order).toBe(1);
  expect(entries.get('billing')?.lineOf(['label', 'es'])).toBe(3);
  expect([...unreadable]).toEqual(['bad']);
  expect(problems).toMatchObject([{ code: 'FieldUnknown', file: 'bad.yaml', line: 2 }]);
});

test('never throws, whatever bytes the files hold', async () => {
  const names = ['articles/en/a/b.md', 'articles/en/a/c.mdx', 'site.yaml', 'categories/a.yaml'];
  const dir = writeContent({ 'articles/en/a/b.md': article() });
  mkdirSync(join(dir, 'categories'));
  const bytes = fc.uint8Array({ maxLength: 300 });
  // Pieces of articles in any order find more than random letters do.
  const pieces = [
    ...['<Note>', '</Note>', '<Tab', '<Tabs>\n<Tab label="a">', '</Tab>\n</Tabs>', '<Kbd>K</Kbd>'],
    ...[
      'import x',
      'export ',
      '{/* c */}',
      '{',
      '}',
      '<',
      '>',
      '<!--',
      '-->',
      '<div title="',
      '</div>',
    ],
    ...[
      '\n',
      '\n\n',
      '  ',
      '\t',
      '- ',
      '1. ',
      '> ',
      '# ',
      '```\n',
      '| a | b |\n|--|--|\n| c | |\n',
    ],
    ...[
      '[l](article:x#y)',
      '![](a.png)',
      '[^1]',
      '\n\n[^1]: n',
      '`',
      '**',
      '\\',
      '&#0;',
      '"',
      'text',
    ],
  ];
  const almost = fc
    .array(fc.constantFrom(...pieces), { maxLength: 30 })
    .map((parts) => new TextEncoder().encode(`---\ntitle: A\n---\n${parts.join('')}`));
  const yaml = fc
    .string({ maxLength: 100, unit: fc.constantFrom(...Array.from('{}[]:-&*!|>"\' \n\tlabe1#%@')) })
    .map((text) => new TextEncoder().encode(text));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.oneof(bytes, almost, yaml),
      async (name, content) => {
        writeFileSync(join(dir, name), content);
        const { problems } = await checkContent(dir, { cwd: dir, now: new Date(0) });
        expect(Array.isArray(problems)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
