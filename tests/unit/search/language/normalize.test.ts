import { expect, test } from 'vitest';
import { fold, joinWord, segmentWords } from '../../../../src/search/language/normalize.ts';

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

test('joins a word with its punctuation to what the index holds', () => {
  expect(joinWord('«E-Mail»,')).toBe('email');
});

test('segments what runs together, and leaves what has spaces of its own whole', () => {
  const segmentsOf = (text: string): string[] =>
    segmentWords(text, 'zh').map(({ segment }) => segment);
  expect(segmentsOf('USB-C充电线 v2.8版本')).toEqual(['USB-C', '充电', '线', ' ', 'v2.8', '版本']);
  expect(segmentsOf('型号.8')).toEqual(['型号', '.8']);
  expect(segmentsOf('密码，忘记。').join('')).toBe('密码，忘记。');
});
