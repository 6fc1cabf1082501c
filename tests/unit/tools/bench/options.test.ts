import { expect, test } from 'vitest';
import { parseOptions } from '../../../../tools/bench/search/options.ts';

test('without a word there is one table of the own collection in all its languages', () => {
  const { isTable, corpus, languages, limit } = parseOptions([]);
  expect(isTable).toBe(true);
  expect(corpus).toMatch(/collections\/shop$/u);
  expect(languages).toEqual(['es', 'de', 'en']);
  expect(limit).toBe(Infinity);
});

test('a table is made of the collections that are named', () => {
  const { isTable, corpus, json } = parseOptions(['--table', '--corpus', '/a,/b', '--json', '/c']);
  expect(isTable).toBe(true);
  expect(corpus).toBe('/a,/b');
  expect(json).toBe('/c');
});

test('the browser and other ways of measuring make no table', () => {
  expect(parseOptions(['--corpus', '/a'])).toMatchObject({ isTable: false, isEngine: false });
  expect(parseOptions(['--tune'])).toMatchObject({ isTable: false, isTune: true });
  expect(parseOptions(['--articles', '/a']).isTable).toBe(false);
});

test('articles are asked without a corpus and without a table', () => {
  expect(() => parseOptions(['--articles', '/a', '--corpus', '/b'])).toThrow(/alone/u);
  expect(() => parseOptions(['--articles', '/a', '--table'])).toThrow(/alone/u);
});
