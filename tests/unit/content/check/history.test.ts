import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { article, writeContent } from './write-content.ts';

const now = new Date('2026-11-22T12:00:00Z');

const check = async (files: Record<string, string>, isShallow: boolean) => {
  const dir = writeContent(files);
  return (await checkContent(dir, { cwd: dir, now, isShallow })).problems;
};

test('says once that a shallow clone gives no days', async () => {
  const files = {
    'articles/en/x/a.md': article(),
    'articles/en/x/b.md': article('Text.', 'title: B'),
  };
  expect(await check(files, true)).toMatchInlineSnapshot(`
    [
      {
        "code": "HistoryShallow",
        "file": ".",
        "message": "Articles show no day of their last change, because this copy of the repository lacks its history.",
        "remedy": "Fetch all of it: "fetch-depth: 0" at actions/checkout on GitHub, "git fetch --unshallow" on a machine.",
        "severity": "warning",
      },
    ]
  `);
  expect(await check(files, false)).toEqual([]);
});

test('says nothing if every article tells its day', async () => {
  const dated = article('Text.', 'title: A\nupdated: 2026-01-01');
  expect(await check({ 'articles/en/x/a.md': dated }, true)).toEqual([]);
});
