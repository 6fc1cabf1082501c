import { expect, test } from 'vitest';
import { formatLeftOut } from '../../../../src/content/check/format-left-out.ts';
import { checkWhatWorks } from '../../../../src/content/check/leave-out.ts';
import { isError, toError } from '../../../../src/content/read/files/problem.ts';
import { findShown } from '../../../../src/content/model/site-model.ts';
import { article, writeContent, type ContentFiles } from './write-content.ts';

const check = (files: ContentFiles) => {
  const dir = writeContent(files);
  return checkWhatWorks(dir, { cwd: dir, now: new Date('2026-11-22T12:00:00Z') });
};

const filesOf = ({ leftOut }: Awaited<ReturnType<typeof check>>) => leftOut.map(({ file }) => file);

const site = { 'site.yaml': 'locales: [en, de]\ndefaultLocale: en\n' };

test('leaves out the articles that have errors and keeps those that link to them', async () => {
  const content = await check({
    ...site,
    'articles/en/help/good.md': article('[bad](article:help/bad#x)'),
    'articles/en/help/bad.md': article('<script>alert(1)</script>'),
    'articles/en/help/unread.md': '---\ntitle: A\norder: high\n---\n\nText, [dead](article:x/y).\n',
  });
  expect(filesOf(content)).toEqual(['articles/en/help/bad.md', 'articles/en/help/unread.md']);
  expect(content.checked.problems.filter(isError)).toEqual([]);
  expect([...content.checked.folder.leftOutFiles]).toEqual([
    'articles/en/help/bad.md',
    'articles/en/help/unread.md',
  ]);
  expect(content.leftOut[1]?.reasons.map(({ code }) => code)).toEqual([
    'FieldInvalid',
    'LinkArticleUnknown',
  ]);
});

test('another language stands in for a translation that is left out', async () => {
  const { checked } = await check({
    ...site,
    'articles/en/help/one.md': article(),
    'articles/de/help/one.md': article('[tot](article:x/y)'),
    'articles/de/help/two.md': article('[eins](article:help/one#stelle)'),
  });
  expect(findShown(checked.models.published, 'de', 'help/one')?.article.locale).toBe('en');
  expect(checked.folder.articles.map(({ path }) => path)).toEqual([
    'articles/de/help/two.md',
    'articles/en/help/one.md',
  ]);
});

test('leaves out a channel and a category file that have errors, and names of them stay', async () => {
  const content = await check({
    ...site,
    'articles/en/help/one.md': article(),
    'categories/help.yaml': 'nope: 1\n',
    'contact/channels/chat.yaml': 'kind: cat\nlabel: Chat\n',
    'contact/topics/bills.yaml': 'label: { en: Bills, de: Rechnungen }\nchannels: [chat]\n',
  });
  expect(filesOf(content)).toEqual(['categories/help.yaml', 'contact/channels/chat.yaml']);
  expect(content.checked.folder.articles).toHaveLength(1);
});

test('errors in settings stay', async () => {
  const { checked, leftOut } = await check({
    'site.yaml': 'nope: 1\n',
    'articles/en/help/one.md': article(),
    'contact/ticket-form.yaml': 'nope: 1\n',
  });
  expect(leftOut).toEqual([]);
  expect(checked.problems.filter(isError).map(({ file }) => file)).toEqual([
    'contact/ticket-form.yaml',
    'site.yaml',
  ]);
});

test('a folder whose name is taken by the site is left out as a whole', async () => {
  const content = await check({
    ...site,
    'articles/en/help/one.md': article(),
    'articles/en/search/one.md': article(),
    'articles/en/search/two.md': article(),
  });
  expect(filesOf(content)).toEqual(['articles/en/search']);
  expect(content.checked.folder.articles).toHaveLength(1);
});

test('an article whose page has errors is left out of the next round', async () => {
  const content = await check({
    ...site,
    'articles/en/help/one.md': article(),
    'articles/en/help/two.md': article('[one](article:help/one)'),
  });
  const found = [
    toError('PictureForeign', { file: 'articles/en/help/one.md', line: 5 }, 'It is foreign.', ''),
    toError('IdTwice', { file: 'dist/en/index.html' }, 'It stands twice.', ''),
  ];
  const smaller = await content.without(found);
  expect(filesOf(smaller)).toEqual(['articles/en/help/one.md']);
  expect(smaller.checked.folder.articles).toHaveLength(1);
  expect(smaller.checked.problems.filter(isError)).toEqual([]);
});

test('lists what was left out by file, with the first reasons', () => {
  const reasons = [3, 5, 7, 9].map((line) =>
    toError('LinkUnsafe', { file: 'articles/a/b/c.md', line }, 'It runs code.', 'Remove it.'),
  );
  const leftOut = [{ file: 'articles/a/b/c.md', reasons }];
  expect(formatLeftOut([], { articles: 0, total: 3 })).toBe('');
  expect(formatLeftOut(leftOut, { articles: 1, total: 3 })).toMatchInlineSnapshot(`
    "Left out of the site: 1 of 3 articles.

    articles/a/b/c.md
      line 3: LinkUnsafe. It runs code. Remove it.
      line 5: LinkUnsafe. It runs code. Remove it.
      line 7: LinkUnsafe. It runs code. Remove it.
      and 1 more"
  `);
});
