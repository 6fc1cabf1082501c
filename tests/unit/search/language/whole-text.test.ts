import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../../src/search/language/tokenize.ts';
import { wholeText, wholeTextKey } from '../../../../src/search/language/whole-text.ts';

test('a text is the same as a whole whatever its signs, accents and capitals', () => {
  expect(wholeText('  ¿Dónde está mi PEDIDO?! ', 'es')).toBe('donde esta mi pedido');
  expect(wholeTextKey('Where’s my money?', 'en')).toBe(wholeTextKey("WHERE'S my money", 'en'));
});

test('a text with other words, or the same in another order, is another', () => {
  const key = wholeTextKey('cancel my order', 'en');
  for (const other of ['cancel order', 'order my cancel', 'cancel my orders', '']) {
    expect(wholeTextKey(other, 'en')).not.toBe(key);
  }
});

test('a key is FNV-1a of the text behind letters with which no word begins', () => {
  // Of the empty text the hash is its offset, and of "a" what RFC 9923 lists.
  expect(wholeTextKey('', 'en')).toBe(`zz0${(0x811c9dc5).toString(36)}`);
  expect(wholeTextKey('a', 'xx')).toBe(`zz0${(0xe40c292c).toString(36)}`);
});

test('a key is one word of the index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const key = wholeTextKey(text, 'en');
      expect(tokenize(key, 'en').map((token) => token.text)).toEqual([key]);
    }),
  );
});
