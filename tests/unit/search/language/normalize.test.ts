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

test.each([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['þ', 'th'],
  ['ς', 'σ'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['ھ', 'ه'],
  ['\u06C1', 'ه'],
  ['\u06D5', 'ه'],
])('takes %s for %s, wherever it stands', (letter, same) => {
  expect(fold(`${letter}x${letter.toUpperCase()}`)).toBe(`${same}x${same}`);
});

test.each(['\u0660', '\u06F0', '\u0966', '\u09E6', '\u0A66', '\u0AE6', '\u0BE6', '\u0C66'])(
  'takes %s and the nine digits that follow it for 0 to 9',
  (zero) => {
    const digits = Array.from({ length: 10 }, (_, step) =>
      String.fromCharCode(zero.charCodeAt(0) + step),
    );
    expect(fold(digits.join(''))).toBe('0123456789');
  },
);

test('leaves digits alone that it does not know', () => {
  expect(fold('\uA8D1')).toBe('\uA8D1');
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

test('takes the longest piece of a word in which nothing but single letters is left', () => {
  expect(splitHyphenated('a-b')).toEqual(['a']);
  expect(splitHyphenated('de-x')).toEqual(['de']);
});

test('leaves a word whole whose pieces are short, and takes the first of the longest', () => {
  expect(splitHyphenated('d’or')).toEqual(['d’or']);
  expect(splitHyphenated('l’été')).toEqual(['été']);
  expect(splitHyphenated('abc’xyz')).toEqual(['abc']);
  expect(splitHyphenated('xAB’nin')).toEqual(['xAB']);
});

test('finds words in letters that are made of several signs', () => {
  expect(listWords('Cafe\u0301', 'fr')).toEqual(['Café']);
});

test.each([
  ['zh', '密码，忘记。', ['密码', '忘记']],
  ['ja', '充電、再設定', ['充電', '再', '設定']],
  ['th', 'รหัสผ่าน', ['รหัส', 'ผ่าน']],
])('parts the words of %s, signs left out', (language, text, words) => {
  expect(listWords(text, language)).toEqual(words);
});

test('has no words of a text without any', () => {
  expect(listWords('?!', 'en')).toEqual([]);
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
