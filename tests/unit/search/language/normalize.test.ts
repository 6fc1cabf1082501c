import { expect, test } from 'vitest';
import {
  fold,
  joinWord,
  splitHyphenated,
  listWords,
} from '../../../../src/search/language/normalize.ts';

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

test('takes the digits of any script for the same', () => {
  expect(fold('٢٠٢٦')).toBe('2026');
  expect(fold('۱۲ १२ ๑๒ １２')).toBe('12 12 12 12');
});

test('parts Korean syllables into their letters, so that an ending is an ending', () => {
  expect(fold('한국은').startsWith(fold('한국'))).toBe(true);
  expect(fold('한국').startsWith(fold('한구'))).toBe(true);
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
  expect(splitHyphenated('NTL-Dienste')).toEqual(['NTL', 'Dienste']);
  expect(splitHyphenated('l’abonnement')).toEqual(['abonnement']);
  expect(splitHyphenated('e-mail')).toEqual(['mail']);
  expect(splitHyphenated('don’t')).toEqual(['don']);
  expect(splitHyphenated('it’s')).toEqual(['it’s']);
});

test('takes the ending off a number and off capitals', () => {
  expect(splitHyphenated('AB’nin')).toEqual(['AB']);
  expect(splitHyphenated("2026'da")).toEqual(['2026']);
  expect(splitHyphenated('TV’s')).toEqual(['TV']);
  expect(splitHyphenated('L’ABONNEMENT')).toEqual(['ABONNEMENT']);
});

test('sees through signs that nobody sees', () => {
  expect(listWords('Rech\u00ADnung \u200Eoffen\u200F', 'de')).toEqual(['Rechnung', 'offen']);
  expect(listWords('می\u200Cخواهم', 'fa').map(joinWord)).toEqual([fold('میخواهم')]);
});

test('joins a word with its punctuation to what the index holds', () => {
  expect(joinWord('«E-Mail»,')).toBe('email');
});

test('reads the beginning of a very long query', () => {
  expect(listWords('lock '.repeat(400), 'en')).toHaveLength(200);
});
