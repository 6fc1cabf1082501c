import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { planNewArticle } from '../../../../src/content/write/new-article.ts';
import { readContentFolder } from '../../../../src/content/read/read-content-folder.ts';
import { article, writeContent, type ContentFiles } from '../check/write-content.ts';

const files: ContentFiles = {
  'site.yaml': 'defaultLocale: es\n',
  'articles/es/billing/invoices.md': article('Texto con <b>HTML</b>.', 'title: "Facturas: todo"'),
  'articles/en/account/pin.mdx': article(),
  'categories/billing.yaml': 'label: Billing\nslug: { es: facturacion }\n',
};

async function plan(typed: string, options = {}, content = files) {
  const dir = writeContent(content);
  const folder = await readContentFolder(dir, { cwd: dir });
  return { dir, ...planNewArticle(typed, folder, options) };
}

test('plans an article that passes the check as it is', async () => {
  const planned = await plan('es/billing/cards/refund-late');
  expect(planned).toMatchObject({
    ok: true,
    path: 'articles/es/billing/cards/refund-late.mdx',
    url: '/es/facturacion/cards/refund-late/',
  });
  if (!planned.ok) return;
  expect(planned.text).toContain('title: Refund late\n');
  mkdirSync(dirname(join(planned.dir, planned.path)), { recursive: true });
  writeFileSync(join(planned.dir, planned.path), planned.text);
  const { problems } = await checkContent(planned.dir, { cwd: planned.dir });
  expect(problems).toEqual([]);
});

test('begins a translation with the original text, in the format of the original', async () => {
  const planned = await plan('en/billing/invoices');
  expect(planned).toMatchObject({ ok: true, path: 'articles/en/billing/invoices.md' });
  if (!planned.ok) return;
  expect(planned.text).toContain('title: "Facturas: todo"\n');
  expect(planned.text).toContain('translatedFrom: es\n');
  expect(planned.text).toContain('Texto con <b>HTML</b>.');
});

test('takes the path as it was copied from elsewhere', async () => {
  expect(await plan('content/articles/es/billing/refund.mdx')).toMatchObject({
    path: 'articles/es/billing/refund.mdx',
  });
  expect(await plan('/es/billing/refund/')).toMatchObject({
    path: 'articles/es/billing/refund.mdx',
  });
});

describe('refuses', () => {
  test.each([
    ['', 'Name it as <language>/<category>/<article>'],
    ['es/refund', 'Name it as'],
    ['es//refund', 'Name it as'],
    ['ess/billing/refund', 'Did you mean "es"?'],
    ['it/billing/refund', 'The languages are: en, es'],
    ['es/contact/refund', 'cannot be a category'],
    ['es/biling/refund', 'Did you mean "billing"?'],
    ['es/billing/Refund Late', 'Did you mean "refund-late"?'],
    ['es/billing/..', 'cannot stand in an address'],
    ['es/billing/invoices', 'exists already: articles/es/billing/invoices.md'],
  ])('"%s"', async (typed, reason) => {
    const planned = await plan(typed);
    expect(planned.ok ? '' : planned.reason).toContain(reason);
  });

  test('a category like another one only until told that it is new', async () => {
    expect(await plan('es/biling/refund', { newCategory: true })).toMatchObject({ ok: true });
  });
});

test('accepts any language for the first article of a folder', async () => {
  expect(await plan('it/basi/ciao', {}, {})).toMatchObject({ ok: true, url: '/it/basi/ciao/' });
  expect(await plan('billing/basics/hello', {}, {})).toMatchObject({ ok: false });
});
