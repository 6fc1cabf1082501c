import { describe, expect, test } from 'vitest';
import { findNumberAsked, isMoney, isNumber } from '../../../../src/search/language/numbers.ts';
import { fold } from '../../../../src/search/language/normalize.ts';

const kindOf = (question: string, tag: string): string | undefined =>
  findNumberAsked(fold(question).split(' '), tag);

describe('a question asks for a number', () => {
  test.each([
    ['how long does charging take', 'en', 'number'],
    ['what is the price', 'en-GB', 'price'],
    ['wie viel luft im reifen', 'de', 'number'],
    ['ab wann gilt das', 'de', 'number'],
    ['Cuánto tarda en cargar', 'es', 'number'],
    ['combien coûte une pause', 'fr', 'price'],
    ['quanto custa', 'pt-BR', 'price'],
    ['كم يستغرق الشحن', 'ar', 'number'],
    ['ne kadar sürer', 'tr', 'number'],
  ])('%s', (question, tag, kind) => {
    expect(kindOf(question, tag)).toBe(kind);
  });

  test('without spaces, too', () => {
    expect(findNumberAsked(['充电', '要', '多', '久'], 'zh')).toBe('number');
    expect(findNumberAsked(['忘记', '密码'], 'zh')).toBeUndefined();
  });

  test.each([
    ['how do I charge', 'en'],
    ['long ride, how', 'en'],
    ['wie lade ich', 'de'],
    ['how long', 'de'],
    ['how long', 'eo'],
  ])('but not: %s (%s)', (question, tag) => {
    expect(kindOf(question, tag)).toBeUndefined();
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

test('money has the sign or the name of its currency', () => {
  expect(['€', '€9,', '59€', 'Euro.', 'يورو', 'Europe', '9'].map(isMoney)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
