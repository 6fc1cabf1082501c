import { expect, test } from 'vitest';
import {
  resolveAlignment,
  resolveLinks,
  resolveTables,
} from '../../../src/articles/article-body.ts';

const targets = {
  findArticleUrl: (id: string) =>
    id === 'billing/invoice' ? '/es/facturacion/factura/' : undefined,
  findPageUrl: (name: string) => (name === 'contact' ? '/es/contact/' : undefined),
};

test('turns article ids and page names into addresses, fragments kept', () => {
  expect(
    resolveLinks(
      '<a href="article:billing/invoice#pdf">a</a> <a href="page:contact">b</a>',
      targets,
    ),
  ).toBe('<a href="/es/facturacion/factura/#pdf">a</a> <a href="/es/contact/">b</a>');
});

test('leaves every other link as it is', () => {
  const html =
    '<a href="https://article.example">a</a> <a href="#page:x">b</a> article:billing/invoice';
  expect(resolveLinks(html, targets)).toBe(html);
});

test('aligns columns by class, because the policy refuses style attributes', () => {
  expect(
    resolveAlignment('<td style="text-align: right">1</td><th style="text-align:center">'),
  ).toBe('<td class="align-end">1</td><th class="align-center">');
});

test('lets a table scroll in a box of its own, and an empty corner head nothing', () => {
  expect(resolveTables('<table><tr><th class="align-end"></th><th>Plan</th></tr></table>')).toBe(
    '<div class="table-scroll"><table><tr><td class="align-end"></td><th>Plan</th></tr></table></div>',
  );
});
