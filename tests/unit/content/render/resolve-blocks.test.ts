import { expect, test } from 'vitest';
import { resolveCallouts, resolveTabs } from '../../../../src/content/render/resolve-blocks.ts';
import { rewriteHtml } from '../../../../src/content/render/rewrite-html.ts';

const titles = { note: 'Hinweis', tip: 'Tipp', attention: 'Achtung', warning: 'Warnung & Gefahr' };

test('a call-out without a title gets the one of its kind', () => {
  const toHtml = (title: string): string =>
    `<div class="callout" data-kind="warning"><p class="callout-title">${title}</p><p>a</p></div>`;
  const resolve = (html: string): string => rewriteHtml(html, [resolveCallouts(titles)]);
  expect(resolve(toHtml(''))).toBe(toHtml('Warnung &amp; Gefahr'));
  expect(resolve(toHtml('Own'))).toBe(toHtml('Own'));
  expect(resolve('<p class="callout-title"></p>')).toBe('<p class="callout-title"></p>');
});

test('tabs of other systems become ours, with an id for each', () => {
  const html =
    '<div data-tabs><div data-tab="A &amp; b"><div>1</div></div><div data-tab="C">2</div></div><p>3</p>';
  const taken = new Map([['tab:c', 1]]);
  expect(rewriteHtml(html, [resolveTabs(taken)])).toBe(
    '<candil-tabs class="tabs">' +
      '<div class="tab" id="tab:a--b" data-label="A &amp; b" data-search-section="A &amp; b">' +
      '<p class="tab-label" data-pagefind-ignore>A &amp; b</p><div>1</div></div>' +
      '<div class="tab" id="tab:c:2" data-label="C" data-search-section="C">' +
      '<p class="tab-label" data-pagefind-ignore>C</p>2</div></candil-tabs><p>3</p>',
  );
});
