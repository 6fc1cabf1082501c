import { expect, test } from 'vitest';
import { article, checkFiles } from './write-content.ts';

const renamed = (title: string) =>
  article(`${title}.`, `title: ${title}\ncountedAs: billing/refund`);
const codes = async (files: Record<string, string>): Promise<string[]> =>
  (await checkFiles(files)).problems.map(({ code, file }) => `${code} ${file}`);

test('an article may be counted under the name that it had', async () => {
  expect(await codes({ 'articles/en/billing/money-back.md': renamed('Money back') })).toEqual([]);
});

test('two articles are not counted under one name', async () => {
  const copy = {
    'articles/en/billing/a.md': renamed('One'),
    'articles/en/billing/b.md': renamed('Two'),
  };
  expect(await codes(copy)).toEqual(['CountedAsTaken articles/en/billing/b.md']);
  const again = {
    'articles/en/billing/a.md': renamed('One'),
    'articles/en/billing/refund.md': article(),
  };
  expect(await codes(again)).toEqual(['CountedAsTaken articles/en/billing/a.md']);
});
