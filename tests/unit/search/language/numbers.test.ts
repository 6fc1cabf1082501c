import { describe, expect, test } from 'vitest';
import { asksForNumber, isNumber } from '../../../../src/search/language/numbers.ts';
import { fold } from '../../../../src/search/language/normalize.ts';

const asks = (question: string, tag: string): boolean =>
  asksForNumber(fold(question).split(' '), tag);

describe('a question asks for a number', () => {
  test.each([
    ['how long does charging take', 'en'],
    ['what is the price', 'en-GB'],
    ['wie viel luft im reifen', 'de'],
    ['ab wann gilt das', 'de'],
    ['Cuánto tarda en cargar', 'es'],
    ['combien coûte une pause', 'fr'],
    ['quanto custa', 'pt-BR'],
    ['كم يستغرق الشحن', 'ar'],
    ['ne kadar sürer', 'tr'],
  ])('%s', (question, tag) => {
    expect(asks(question, tag)).toBe(true);
  });

  test('without spaces, too', () => {
    expect(asksForNumber(['充电', '要', '多', '久'], 'zh')).toBe(true);
    expect(asksForNumber(['忘记', '密码'], 'zh')).toBe(false);
  });

  test.each([
    ['how do I charge', 'en'],
    ['long ride, how', 'en'],
    ['wie lade ich', 'de'],
    ['how long', 'de'],
    ['how long', 'eo'],
  ])('but not: %s (%s)', (question, tag) => {
    expect(asks(question, tag)).toBe(false);
  });
});

test('a number has its digits first', () => {
  expect(['35', '4h', 'e07', 'br204815', ''].map(isNumber)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
