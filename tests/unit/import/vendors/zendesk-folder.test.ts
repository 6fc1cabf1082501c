import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createZendesk,
  listArticles,
  openAccount,
  folders,
  type Account,
} from './zendesk-account.ts';
import { startTry, startVendor, type Try, type Vendor } from './run-importer.ts';

let account: Account;
let vendor: Vendor;
let attempt: Try;
beforeEach(async () => {
  account = await openAccount();
  vendor = await startVendor(createZendesk(account));
  account.origin = vendor.origin;
  account.articles = listArticles(vendor.origin);
  attempt = await startTry('zendesk');
});
afterEach(async () => {
  await vendor.close();
  await attempt.remove();
});

const bike = 'articles/en-US/search-help/returns/return-a-bike.mdx';

describe('from a folder', () => {
  const dump = async (files: Record<string, unknown>): Promise<string> => {
    const folder = join(attempt.contentDir, '..', 'dump');
    await mkdir(folder, { recursive: true });
    for (const [name, value] of Object.entries(files)) {
      await writeFile(
        join(folder, name),
        typeof value === 'string' ? value : JSON.stringify(value),
      );
    }
    return folder;
  };

  test('reads answers of the API as they were kept', async () => {
    const folder = await dump({
      'articles-1.json': { articles: listArticles(vendor.origin) },
      'sections.json': { sections: folders.sections },
      'categories.json': { categories: folders.categories },
    });
    await attempt.run(folder, { options: { privateAddresses: true } });
    expect(await attempt.list()).toContain(bike);
  });

  test('lists and the home page keep their addresses, in the language that has articles', async () => {
    const [article] = listArticles(vendor.origin);
    const list = { locale: 'en-us', source_locale: 'en-us' };
    const named = (id: number, name: string, part: string): Record<string, unknown> => ({
      ...{ ...list, id, name, html_url: `https://acme.example/hc/en-us/${part}/${id}-${name}` },
      translations: [{ locale: 'de', title: `${name} auf Deutsch`, body: '' }],
    });
    const folder = await dump({
      'articles.json': {
        articles: [
          {
            ...{ ...article, section_id: 20, body: '<p>One</p>', position: 0 },
            translations: [{ locale: 'de', title: 'Eins', body: '<p>Eins</p>' }],
          },
        ],
      },
      'sections.json': { sections: [{ ...named(20, 'Refunds', 'sections'), category_id: 10 }] },
      'categories.json': {
        categories: [named(10, 'Billing', 'categories'), named(11, 'Empty', 'categories')],
      },
    });
    await attempt.run(folder);
    const redirects = await attempt.read('redirects.yaml');
    for (const line of [
      '- from: /hc/de\n  to: page:home\n  locale: de\n',
      '- from: /hc/en-us/requests/new\n  to: page:ticket\n  locale: en-US\n',
      '- from: /hc/en-us/categories/10-Billing\n  to: /en-US/billing/\n',
      '- from: /hc/de/categories/10\n  to: /de/billing-auf-deutsch/\n',
      '- from: /hc/de/sections/20-*\n  to: /de/billing-auf-deutsch/\n',
    ]) {
      expect(redirects).toContain(line);
    }
    expect(redirects).not.toContain('categories/11');
    expect(await attempt.check()).toEqual([]);
  });

  test('the first position is one where articles were put in order, and none where all have it', async () => {
    const [article] = listArticles(vendor.origin);
    const at = (id: number, section: number, position: number): Record<string, unknown> => ({
      ...{ ...article, id, title: `Number ${id}`, section_id: section, position, translations: [] },
      ...{ body: '<p>One</p>', html_url: `https://acme.example/hc/en-us/articles/${id}` },
    });
    const folder = await dump({
      'articles.json': { articles: [at(1, 7002, 0), at(2, 7002, 1), at(3, 7003, 0)] },
      'folders.json': folders,
    });
    await attempt.run(folder);
    const read = (path: string): Promise<string> =>
      attempt.read(`articles/en-US/search-help/returns/${path}.md`);
    expect(await read('number-1')).toContain('\norder: 0\n');
    expect(await read('number-2')).toContain('\norder: 1\n');
    expect(await read('money/number-3')).not.toContain('order:');
  });

  test('an evil dump writes nothing outside, runs nothing and reads no file of the machine', async () => {
    await writeFile(join(attempt.contentDir, '..', 'private.png'), account.png).catch(
      () => undefined,
    );
    const evil = {
      ...{
        id: 1,
        title: '../../../etc/<script>alert(1)</script>',
        locale: 'en',
        source_locale: 'en',
      },
      html_url: 'https://acme.example/hc/en/articles/1-..%2F..%2Fetc',
      body: `<img src="files/../../private.png"><img src="file:///etc/hostname">
        <img src="http://169.254.169.254/latest/meta-data"><img src="http://[::1]/x.png">
        <p onclick="alert(1)">A {process.exit(1)} <a href="java\nscript:alert(1)">b</a>
        <a href="data:text/html,<script>alert(1)</script>">c</a></p><svg onload="alert(1)"></svg>
        <p>import fs from 'node:fs'</p><details><summary>"><img onerror=alert(1)></summary><p>x</p></details>
        ${'<div>'.repeat(20_000)}deep`,
    };
    const folder = await dump({
      'articles.json': {
        articles: [
          evil,
          {
            ...evil,
            id: 2,
            title: 'Two',
            html_url: 'javascript:alert(1)',
            body: evil.body.replace(/(?:<div>)+/u, ''),
          },
        ],
      },
    });
    const report = await attempt.run(folder);
    const files = await attempt.list();
    expect(files.filter((file) => file.startsWith('articles/'))).toEqual([
      'articles/en/general/etc-script-alert-1-script.md',
      'articles/en/general/two.mdx',
    ]);
    expect(files.some((file) => file.startsWith('images/'))).toBe(false);
    const text = await attempt.read('articles/en/general/two.mdx');
    expect(text.split('---\n').at(-1)).not.toMatch(/javascript:|java\nscript|<img|onclick|data:/u);
    expect(report.articles[1]?.notes.map(({ text: note }) => note).join('\n')).toContain(
      'private network',
    );
    expect(await attempt.check()).toEqual([]);
  });

  test('titles that would be read as something else as names of files lead where they are meant', async () => {
    const titles = ['1. Start', '2. Pay', '03 Send', '3. Return', 'Index', 'README', 'Con', '404'];
    const folder = await dump({
      'articles.json': {
        articles: titles.map((title, place) => ({
          ...{ id: 100 + place, title, section_id: 20, locale: 'en', source_locale: 'en' },
          html_url: `https://acme.example/hc/en/articles/${100 + place}`,
          body: titles
            .map((_, to) => `<p><a href="/hc/en/articles/${100 + to}">a</a></p>`)
            .join(''),
        })),
      },
      'sections.json': {
        sections: [
          { id: 20, name: '1. One', category_id: 10, locale: 'en', source_locale: 'en' },
          { id: 21, name: '2. Two', category_id: 10, locale: 'en', source_locale: 'en' },
        ],
      },
      'categories.json': {
        categories: [{ id: 10, name: '01 First', locale: 'en', source_locale: 'en' }],
      },
    });
    await attempt.run(folder);
    const names = ['start', 'pay', 'send', 'return', 'index-1', 'readme-1', 'con-1', '404'];
    expect((await attempt.list()).filter((file) => file.startsWith('articles/'))).toEqual(
      names.map((name) => `articles/en/first/one/${name}.md`).sort(),
    );
    expect(await attempt.check()).toEqual([]);
  });

  test.each([
    ['{', /ImportInvalid .*articles\.json\nIt is no JSON/u],
    [{ articles: [{ title: 'no id' }] }, /ImportInvalid articles\.json\nIt is not what/u],
    [{ tickets: [] }, /No file holds "articles"/u],
  ])('says what is wrong with a folder of %j', async (content, message) => {
    const folder = await dump({ 'articles.json': content });
    await expect(attempt.run(folder)).rejects.toThrow(message);
  });

  test('unpacks no archive', async () => {
    const folder = await dump({ 'export.zip': 'PK' });
    await expect(attempt.run(join(folder, 'export.zip'))).rejects.toThrow(/Unpack it first/u);
  });
});
