import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { piecesOf, readPieces } from '../../../src/search/pagefind-pieces.ts';

const pieces = ['a', 'ca', 'cat', 'd', 'pay', 'pe'];

test.each([
  ['c', ['a', 'ca', 'cat']],
  ['cat', ['cat']],
  ['cab', ['ca']],
  ['payment', ['pay']],
  ['pa', ['d', 'pay']],
  ['zebra', ['pe']],
  ['', pieces],
])('words that begin with "%s" may be in %j', (beginning, expected) => {
  expect(piecesOf(pieces, beginning)).toEqual(expected);
});

test('a file of another form is refused, not misread', async () => {
  const file = new Blob([gzipSync('pagefind_dcd\u00A3something else')]);
  await expect(readPieces(file)).rejects.toThrow('Pagefind’s metadata');
});
