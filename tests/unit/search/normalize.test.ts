import { expect, test } from 'vitest';
import { fold, joinWord, listPieces, listWords } from '../../../src/search/normalize.ts';

test('folds case, accents and letters that are typed for each other', () => {
  expect(fold('Añadió')).toBe('anadio');
  expect(fold('İSTANBUL')).toBe('istanbul');
  expect(fold('أين')).toBe('اين');
  expect(fold('Straße')).toBe('strasse');
  expect(fold('IŞIK ısı')).toBe('isik isi');
  expect(fold('Ёлка')).toBe('елка');
  expect(fold('مـدرسة')).toBe(fold('مدرسه'));
  expect(fold('على')).toBe(fold('علي'));
});

test('leaves marks alone that are letters', () => {
  expect(fold('パ')).not.toBe(fold('ハ'));
  expect(fold('ที่')).toBe('ที่');
});

test('lower-cases Greek letter by letter, the end of a word included', () => {
  expect(fold('ΟΔΟΣ')).toBe('οδοσ');
});

test('keeps hyphens, apostrophes and points of numbers inside a word', () => {
  expect(listWords('¿L’E-Mail kostet 3.5 €, oder 1,000?', 'de')).toEqual([
    'L’E-Mail',
    'kostet',
    '3.5',
    'oder',
    '1,000',
  ]);
});

test('finds the words of a language that writes no spaces', () => {
  expect(listWords('我忘记了密码', 'zh')).toContain('密码');
});

test('takes hyphenated words apart and the elided article off', () => {
  expect(listPieces('NTL-Dienste')).toEqual(['NTL', 'Dienste']);
  expect(listPieces('l’abonnement')).toEqual(['abonnement']);
  expect(listPieces('e-mail')).toEqual(['mail']);
  expect(listPieces('don’t')).toEqual(['don']);
});

test('joins a word with its punctuation to what the index holds', () => {
  expect(joinWord('«E-Mail»,')).toBe('email');
});
