import { expect, test } from 'vitest';
import {
  resolveStyles,
  resolveLinks,
  resolvePictures,
  resolveTables,
} from '../../../../src/content/render/article-body.ts';
import { rewriteHtml } from '../../../../src/content/render/rewrite-html.ts';

const targets = {
  findArticleUrl: (id: string) =>
    id === 'billing/invoice' ? '/es/facturacion/factura/' : undefined,
  findPageUrl: (name: string) => (name === 'contact' ? '/es/contact/' : undefined),
};

test('turns article ids and page names into addresses, fragments kept', () => {
  expect(
    rewriteHtml('<a href="article:billing/invoice#pdf">a</a> <a href="page:contact">b</a>', [
      resolveLinks(targets),
    ]),
  ).toBe('<a href="/es/facturacion/factura/#pdf">a</a> <a href="/es/contact/">b</a>');
});

test('turns the name of a picture into the address of its file, and no link without one', () => {
  const findPictureUrl = (name: string) =>
    name === 'bike lever' ? '/images/lever.png' : undefined;
  expect(
    rewriteHtml('<a href="image:bike%20lever">a</a> <a href="image:no">b</a>', [
      resolveLinks({ ...targets, findPictureUrl }),
    ]),
  ).toBe('<a href="/images/lever.png">a</a> <a>b</a>');
});

test('leaves every other link as it is', () => {
  const html =
    '<a href="https://article.example">a</a> <a href="#page:x">b</a> article:billing/invoice';
  expect(rewriteHtml(html, [resolveLinks(targets)])).toBe(html);
});

test('aligns columns by class, because the policy refuses style attributes', () => {
  expect(
    rewriteHtml('<td style="text-align: right">1</td><th style="text-align:center">', [
      resolveStyles,
    ]),
  ).toBe('<td class="align-end">1</td><th class="align-center">');
});

test('lets a table scroll in a box of its own, and an empty corner head nothing', () => {
  expect(
    rewriteHtml('<table><tr><th class="align-end"></th><th>Plan</th></tr></table>', [
      resolveTables,
    ]),
  ).toBe(
    '<div class="table-scroll"><table><tr><td class="align-end"></td><th>Plan</th></tr></table></div>',
  );
});

test('ordinary cells in the head of a table become headings, those without text stay', () => {
  expect(
    rewriteHtml(
      '<table><thead><tr><td></td><td><b>Plan</b></td></tr></thead><tbody><tr><td>A</td></tr></tbody></table>',
      [resolveTables],
    ),
  ).toBe(
    '<div class="table-scroll"><table><thead><tr><td></td><th><b>Plan</b></th></tr></thead><tbody><tr><td>A</td></tr></tbody></table></div>',
  );
});

test('resolves a link in any capitals and quotes, and a ">" in a value ends no tag', () => {
  expect(
    rewriteHtml(`<a title="a > b" href='article:billing/invoice'>a</a><A HREF=page:contact>b</A>`, [
      resolveLinks(targets),
    ]),
  ).toBe('<a title="a > b" href="/es/facturacion/factura/">a</a><A href="/es/contact/">b</A>');
});

test('changes no text that only shows HTML, and no text in an attribute', () => {
  const html =
    '<code>&lt;a href="article:billing/invoice" style="text-align: left"></code>' +
    `<img src="/a.png" alt="<a href='page:contact'> </table>">`;
  expect(rewriteHtml(html, [resolveLinks(targets), resolveStyles, resolveTables])).toBe(html);
});

test('leaves a wrongly encoded link without a target', () => {
  expect(rewriteHtml('<a href="article:100%">a</a>', [resolveLinks(targets)])).toBe('<a>a</a>');
});

const toPicture = (name: string, alt: string) =>
  name === 'app/pin' ? `<img src="/pin.png" alt="${alt}">` : undefined;

test('puts a picture in the place of its name, with the text as it was written', () => {
  expect(
    rewriteHtml('<img src="image:app/pin" alt="1 > 0" title="t">.', [resolvePictures(toPicture)]),
  ).toBe('<img src="/pin.png" alt="1 > 0">.');
});

test('lets no text of a picture end its attribute', () => {
  const html = `<img alt='x" onerror="alert(1)' src='image:app/pin'>`;
  expect(rewriteHtml(html, [resolvePictures(toPicture)])).toBe(
    '<img src="/pin.png" alt="x&quot; onerror=&quot;alert(1)">',
  );
});

test('shows the text of a picture that does not exist', () => {
  expect(rewriteHtml('<img src="image:no" alt="a < b">', [resolvePictures(toPicture)])).toBe(
    'a &lt; b',
  );
});

test('changes nothing in a comment, and leaves what is not written as it is', () => {
  const html = '<!-- <a href="page:contact"> --><p>a<table>b</p></table><br/></p><td>';
  expect(rewriteHtml(html, [resolveLinks(targets)])).toBe(html);
});

test('the box of a table ends where the table does, whatever stands in it', () => {
  const html = '<table a=">"><tr><td><table></table ></td></tr></table>.';
  expect(rewriteHtml(html, [resolveTables])).toBe(
    '<div class="table-scroll"><table a=">"><tr><td><div class="table-scroll"><table></table ></div></td></tr></table></div>.',
  );
});

test('several rules change one tag', () => {
  expect(
    rewriteHtml('<table><th style="text-align:right"></th></table>', [
      resolveTables,
      resolveStyles,
    ]),
  ).toBe('<div class="table-scroll"><table><td class="align-end"></td></table></div>');
});

test('style attributes are taken out; alignment becomes a class', () => {
  const resolve = (html: string): string => rewriteHtml(html, [resolveStyles]);
  expect(resolve('<p style="color: red">a</p>')).toBe('<p>a</p>');
  expect(resolve('<p id="b" style="color: red; text-align: right">a</p>')).toBe(
    '<p id="b" class="align-end">a</p>',
  );
  expect(resolve('<p class="c" style="text-align: right">a</p>')).toBe('<p class="c">a</p>');
});
