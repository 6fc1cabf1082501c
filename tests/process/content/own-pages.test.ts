import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check/check-content.ts';
import { buildFolder } from '../../support/build-folder.ts';

mkdirSync('.candil/test', { recursive: true });
const folder = mkdtempSync(resolve('.candil/test/pages-'));

const files = {
  'content/site.yaml': `name: Acme help
url: https://help.example.com
locales: [en, { locale: de, fallback: [en] }]
defaultLocale: en
footer:
  legal:
    - { kind: imprint, link: page:imprint }
`,
  'content/articles/en/billing/prices.md':
    '---\ntitle: Prices\n---\n\nSee [who we are](page:imprint).\n',
  'content/articles/de/billing/prices.md':
    '---\ntitle: Preise\n---\n\nSiehe [Impressum](page:imprint).\n',
  'content/pages/en/imprint.mdx': `---
title: Imprint
description: Who runs this site.
questions: [Who is behind this site?]
redirectFrom: [/legal]
---

<Note>

Acme Cycles, Harbour 1. See [prices](article:billing/prices), [as a file](../../articles/en/billing/prices.md).

</Note>

![Our house](../../media/house.svg)
`,
  'content/pages/de/imprint.md': '---\ntitle: Impressum\nslug: impressum\n---\n\nAcme Cycles.\n',
  'content/media/house.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>',
  'content/pages/en/terms.md': '---\ntitle: Terms\ninSearch: false\n---\n\nTerms.\n',
  'content/pages/en/draft.md': '---\ntitle: Later\ndraft: true\n---\n\nLater.\n',
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const listProblems = async (): Promise<readonly string[]> =>
  (await checkContent(join(folder, 'content'), { cwd: folder })).problems.map(
    ({ code, file, message }) => `${code} ${file} ${message}`,
  );

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) write(path, text);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('are pages of their language, linked to by name from articles and the footer', async () => {
  expect(await listProblems()).toEqual([]);
  await buildFolder({ CONTENT_DIR: 'content', OUT_DIR: 'dist' }, folder);
  const read = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');
  const imprint = read('en/imprint/index.html');
  expect(imprint).toContain('<h1>Imprint</h1>');
  expect(imprint).toContain('data-kind="note"');
  expect(imprint.match(/href="\/en\/billing\/prices\/"/gu)?.length).toBe(2);
  expect(imprint).toMatch(/<img[^>]* src="\/images\/media-house\.[\da-f]{8}\.svg"/u);
  expect(read('legal/index.html')).toContain('url=/en/imprint/');
  expect(imprint).toContain('hreflang="de" href="https://help.example.com/de/impressum/"');
  expect(read('de/impressum/index.html')).toContain('Acme Cycles.');
  expect(read('en/billing/prices/index.html').match(/href="\/en\/imprint\/"/gu)?.length).toBe(2);
  expect(read('sitemap.xml')).toContain('https://help.example.com/en/imprint/');
  const entry: unknown = JSON.parse(read('pagefind/pagefind-entry.json'));
  // Prices and the imprint of each; the terms are not to be found.
  expect(entry).toMatchObject({ languages: { en: { page_count: 2 }, de: { page_count: 2 } } });
  expect(() => read('en/draft/index.html')).toThrow('ENOENT');
}, 120_000);

test('are checked as articles are', async () => {
  write('content/pages/en/contact.md', '---\ntitle: Contact\n---\n\nText.\n');
  write('content/pages/en/billing.md', '---\ntitle: Billing\n---\n\nText.\n');
  write('content/pages/en/deep/er.md', '---\ntitle: Deep\n---\n\nText.\n');
  write('content/pages/en/links.md', '---\ntitle: Links\n---\n\n[x](page:imprnt)\n');
  expect(await listProblems()).toEqual([
    'AddressTaken content/pages/en/billing.md The category "billing" has the address /en/billing/ already.',
    'AddressTaken content/pages/en/contact.md A page of the site has the address /en/contact/ already.',
    'FileUnread content/pages/en/deep/er.md This is no page: pages lie in the folder of a language of the site, and end in .md or .mdx.',
    'LinkPageUnknown content/pages/en/links.md There is no page "imprnt".',
  ]);
});
