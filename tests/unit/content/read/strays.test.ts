import { expect, test } from 'vitest';
import { readContentFolder } from '../../../../src/content/read/read-content-folder.ts';
import type { Problem } from '../../../../src/content/read/files/problem.ts';
import { article, writeContent, type ContentFiles } from '../check/write-content.ts';

async function problemsOf(files: ContentFiles): Promise<readonly Problem[]> {
  const dir = writeContent({ 'articles/en/billing/refund.md': article(), ...files });
  return (await readContentFolder(dir, { cwd: dir })).problems;
}

test.each([
  ['categories/a.yml', 'A file that ends in ".yml" is not read.', 'Rename it to end in ".yaml".'],
  ['categories/a.txt', 'Only .yaml files are read in this folder.', 'Move or remove the file.'],
  [
    'categories/b/a.yaml',
    'Folders inside this folder are not read.',
    'Move the file one level up.',
  ],
])('%s is told to be where nothing is read', async (file, message, remedy) => {
  expect(await problemsOf({ [file]: 'label: A\n' })).toMatchObject([
    { code: 'FileUnread', severity: 'error', file, message, remedy },
  ]);
});

test('a language without articles is a warning', async () => {
  const problems = await problemsOf({ 'site.yaml': 'locales: [en, de]\n' });
  expect(problems).toMatchObject([
    {
      code: 'LocaleEmpty',
      severity: 'warning',
      file: 'site.yaml',
      message: 'There is no article in "de".',
      remedy: 'Add one under articles/de/, or take "de" out of "locales".',
    },
  ]);
});

test('a folder of articles that is nearly a language is asked for', async () => {
  const problems = await problemsOf({
    'site.yaml': 'locales: [en]\n',
    'articles/enn/billing/refund.md': article(),
  });
  const [problem] = problems.filter(({ code }) => code === 'LocaleUnknown');
  expect(problem).toMatchObject({
    file: 'articles/enn',
    message: '"enn" is no language of this site.',
  });
  expect(problem?.remedy).toMatch(
    /^Did you mean "en"\? Articles lie in .*; other languages are listed under "locales" in site\.yaml\.$/,
  );
});
