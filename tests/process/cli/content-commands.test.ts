import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  article,
  writeContent,
  type ContentFiles,
} from '../../unit/content/check/write-content.ts';

const root = join(import.meta.dirname, '../../..');

interface Finished {
  code: number;
  output: string;
}

/** Runs a command of package.json as a writer would, on a folder of its own. */
function run(script: string, dir: string, ...flags: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, CONTENT_DIR: dir, HOST: '', PORT: '' } };
    const child = execFile(
      process.execPath,
      [`src/cli/${script}.ts`, ...flags],
      options,
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, output: out + err });
      },
    );
  });
}

const check = (files: ContentFiles, ...flags: readonly string[]) =>
  run('check-content', writeContent(files), ...flags);

test('check:content passes a folder with nothing but one article', async () => {
  const { code, output } = await check({ 'articles/en/x/y.md': article() });
  expect(output).toMatch(/is fine: 1 article in 1 language, checked in \d+\.\d s\.\n$/u);
  expect(code).toBe(0);
});

test('check:content passes a folder with warnings and prints them', async () => {
  const { code, output } = await check({ 'articles/en/x/y.md': article('#### Deep') });
  expect(output).toContain('y.md:5 (warning)\n');
  expect(code).toBe(0);
});

test('check:content fails on errors and ends in counts', async () => {
  const { code, output } = await check({
    'articles/en/x/y.md': article('[a](article:x/z) ![](/images/a.1a2b3c4d.png)'),
  });
  expect(output).toMatch(/\n2 errors and 0 warnings in 1 file; 1 article in 1 language checked/u);
  expect(code).toBe(1);
});

test('check:content says clearly that a folder is missing or empty', async () => {
  const missing = await run('check-content', '/nowhere/at/all');
  expect(missing.output).toMatch(
    /^ContentFolderMissing .*nowhere\/at\/all\nThere is no such folder\./u,
  );
  expect(missing.code).toBe(1);
  const empty = await check({ 'notes.txt': 'x' });
  expect(empty.output).toMatch(/^ContentFolderEmpty /u);
  expect(empty.code).toBe(1);
});

test('check:content --json prints problems for machines and nothing else', async () => {
  const { code, output } = await check(
    { 'articles/en/x/y.md': article('[a](article:x/z)') },
    '--json',
  );
  expect(JSON.parse(output)).toMatchObject([{ code: 'LinkArticleUnknown', line: 5 }]);
  expect(code).toBe(1);
});

test('check:content asks articles their own questions, and warns of those that lose', async () => {
  const twin = article('Pay by card.', 'title: Pay\nquestions: [how do I pay]');
  const files = {
    'articles/en/x/y.md': twin,
    'articles/en/x/z.md': twin.replace('Pay', 'Pay now'),
  };
  const { code, output } = await check(files);
  expect(output.match(/^QuestionLost .*\.md:3 \(warning\)$/gmu)).toHaveLength(1);
  expect(output).toMatch(/is fine: 2 articles in 1 language, 1 warning, checked/u);
  expect(code).toBe(0);
});

test('check:content asks nothing while there are errors', async () => {
  const twin = article('[a](article:x/none)', 'title: Pay\nquestions: [how do I pay]');
  const files = {
    'articles/en/x/y.md': twin,
    'articles/en/x/z.md': twin.replace('Pay', 'Pay now'),
  };
  const { code, output } = await check(files);
  expect(output).not.toContain('QuestionLost');
  expect(code).toBe(1);
});

test('check:content says that it leaves many questions to the built site', async () => {
  const asking = (name: string) =>
    article(
      'Text.',
      `title: ${name}\nquestions: [${Array.from({ length: 30 }, (_, at) => `${name} ${at}`).join()}]`,
    );
  const files = Object.fromEntries(
    Array.from({ length: 27 }, (_, at) => [`articles/en/x/a${at}.md`, asking(`Title ${at}`)]),
  );
  const { code, output } = await check(files);
  expect(output).toMatch(/^There are too many questions .* npm run search -- --check\.$/mu);
  expect(code).toBe(0);
});

test('new creates an article, says what comes next, and overwrites nothing', async () => {
  const dir = writeContent({ 'articles/en/x/y.md': article() });
  const created = await run('new-article', dir, 'en/x/new-one');
  expect(created.output).toContain('npm run dev, then http://localhost:4321/en/x/new-one/');
  expect(created.code).toBe(0);
  const again = await run('new-article', dir, 'en/x/new-one');
  expect(again.output).toContain('ArticleRefused The article exists already');
  expect(again.code).toBe(1);
  expect(readFileSync(join(dir, 'articles/en/x/new-one.mdx'), 'utf8')).toContain(
    'title: New one\n',
  );
});

test('export leads to pages that stay where the help centre stands, under a path too', async () => {
  const dir = writeContent({
    'site.yaml': 'url: https://www.example.com/help\nlocales: [en]\n',
    'articles/en/x/y.md': article('[Write](page:contact).'),
  });
  const { code, output } = await run('export', dir, join(dir, 'out'));
  expect([code, output]).toEqual([0, expect.stringContaining('1 articles')]);
  const html = readFileSync(join(dir, 'out/html/en/x/y.html'), 'utf8');
  expect(html).toContain('href="https://www.example.com/help/en/contact/"');
});
