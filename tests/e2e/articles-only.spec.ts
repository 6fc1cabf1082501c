import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildFolder } from '../support/build-folder.ts';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const articles = {
  'en/start/first.md': `---
title: First steps
---

## Run it

\`\`\`js
const answer = 42; // as always
\`\`\`

| left | right |
| :--- | ----: |
| a    |     1 |
`,
  'de/start/first.md': `---
title: Erste Schritte
---

Willkommen.
`,
  'en/start/second.mdx': `---
title: Second steps
---

Go on with the [first steps](article:start/first).
`,
};

let folder = '';
const read = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8');

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'candil-articles-'));
  for (const [path, text] of Object.entries(articles)) {
    const file = join(folder, 'content/articles', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await buildFolder({
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'site'),
    SITE_URL: 'https://help.example.org',
  });
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a folder with nothing but articles becomes a site', () => {
  expect(read('en/start/first/index.html')).toContain('<h1>First steps</h1>');
  expect(read('de/start/first/index.html')).toContain('<html lang="de"');
  expect(read('index.html')).toContain('Deutsch');
  expect(read('en/contact/index.html')).toContain('<h1');
  expect(read('en/search/index.html')).toContain('search-results');
});

test('a link by id leads to the article', () => {
  expect(read('en/start/second/index.html')).toContain('href="/en/start/first/"');
});

test('SITE_URL is where the site stands', () => {
  expect(read('en/start/first/index.html')).toContain(
    'href="https://help.example.org/en/start/first/"',
  );
});

test('code and tables are valid and need no style attribute, which the policy would refuse', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const html = read('en/start/first/index.html');
  const { results } = await validator.validateString(html, resolve('page.html'));
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
