import { expect, test } from 'vitest';
import { readKeptPage } from '../../../../src/build/built-check/read-kept-page.ts';
import { readPage } from '../../../../src/build/built-check/read-page.ts';
import { aKept } from '../../content/support/a-kept.ts';

const rules = { apiBase: '', hasFormulas: false, isRedirect: false };
const page = '<main id="a"><p id="a">x</p><a href="/en/?a&amp;b">y</a><iframe></iframe></main>';

test('a page tells what it told before, and is read again when it or the rules have changed', () => {
  const kept = aKept();
  const read = (html: string, given = rules) =>
    readKeptPage({ name: undefined, read: () => Buffer.from(html) }, given, kept);
  expect(read(page)).toEqual(readPage(page, rules));
  expect(kept.countTaken()).toBe(0);
  expect(read(page)).toEqual(readPage(page, rules));
  expect(kept.countTaken()).toBe(1);
  const other = page.replace('y', 'z');
  expect(read(other)).toEqual(readPage(other, rules));
  const lenient = { ...rules, hasFormulas: true };
  expect(read(page, lenient)).toEqual(readPage(page, lenient));
  expect(kept.countTaken()).toBe(1);
});

test('a page with a name is read once', () => {
  const kept = aKept();
  const read = (name: string, html: () => string): unknown =>
    readKeptPage({ name, read: () => Buffer.from(html()) }, rules, kept);
  const refuse = (): string => {
    throw new Error('it is known');
  };
  expect(read('one', () => page)).toEqual(readPage(page, rules));
  expect(read('one', refuse)).toEqual(readPage(page, rules));
  expect(() => read('other', refuse)).toThrow('it is known');
});
