import { expect, test } from 'vitest';
import { findRefused, type Attributes } from '../../../../src/build/built-check/page-policy.ts';

const find = (
  name: string,
  attributes: Attributes,
  { inArticle = true, hasFormulas = true } = {},
): unknown =>
  findRefused(name, attributes, inArticle, { apiBase: '', hasFormulas, isRedirect: false });

test.each(['math', 'mrow', 'mi', 'mtable', 'mtd'])('<%s> stands in an article', (name) => {
  expect(find(name, { class: 'formula-end', display: 'block' })).toBeUndefined();
});

test('formulas stand in the articles of a site that has them, and nowhere else', () => {
  expect(find('math', {}, { inArticle: false })).toEqual({ element: 'math' });
  expect(find('math', {}, { hasFormulas: false })).toEqual({ element: 'math' });
});

test.each([
  ['annotation-xml', {}, { element: 'annotation-xml' }],
  ['mi', { href: 'javascript:alert(1)' }, { attribute: 'href' }],
  ['mi', { 'xlink:href': '/en/' }, { attribute: 'xlink:href' }],
  ['mi', { style: 'color: red' }, { attribute: 'style' }],
  ['mi', { onclick: 'alert(1)' }, { attribute: 'onclick' }],
])('of %s, what could run or hide is refused', (name, attributes, refused) => {
  expect(find(name, attributes)).toEqual(refused);
});
