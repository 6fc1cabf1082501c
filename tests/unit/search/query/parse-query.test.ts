import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';

const textsOf = (query: string, language: string): string[] =>
  parseQuery(query, language).terms.map(({ text }) => text);

describe('stop words', () => {
  test('are dropped while three other words remain', () => {
    const parsed = parseQuery('¿Cómo puedo cambiar la tarjeta de mi cuenta?', 'es');
    expect(parsed.terms.map(({ text }) => text)).toEqual(['cambiar', 'tarjeta', 'cuenta']);
    expect(parsed.dropped).toEqual(['Cómo', 'puedo', 'la', 'de', 'mi']);
  });

  test('stay with little weight in a short query', () => {
    const { terms, dropped } = parseQuery('wie zahle ich', 'de');
    expect(dropped).toEqual([]);
    expect(terms.map(({ text, weight }) => [text, weight])).toEqual([
      ['wie', 0.2],
      ['zahle', 1],
      ['ich', 0.2],
    ]);
  });

  test('count fully if the query has nothing else', () => {
    expect(parseQuery('to be or not to be', 'en').terms.every(({ weight }) => weight === 1)).toBe(
      true,
    );
  });

  test('are recognised as contractions', () => {
    expect(parseQuery('I can’t unlock my new bike today', 'en').dropped).toContain('can’t');
  });

  test.each([
    ['ar', 'ماهي طرق تغيير كلمة المرور؟', 'ماهي'],
    ['ko', '비밀번호 변경 방법은 무엇인가요 지금', '무엇인가요'],
    ['tr', 'Şifre değiştirme adımları nelerdir?', 'nelerdir'],
    ['uk', 'Як змінити пароль облікового запису', 'Як'],
  ])('in %s "%s": %s asks and says nothing', (language, query, word) => {
    expect(parseQuery(query, language).dropped).toContain(word);
  });

  test('are unknown in a language without a list, so every word counts', () => {
    expect(textsOf('kako mogu platiti račun', 'hr')).toEqual(['kako', 'mogu', 'platiti', 'racun']);
  });
});

describe('words', () => {
  test('with hyphens are looked up in pieces, the longest also as a whole', () => {
    const { terms } = parseQuery('Rechnungs-Adresse', 'de');
    expect(terms.map(({ text, joined }) => [text, joined])).toEqual([
      ['rechnungs', 'rechnungsadresse'],
      ['adresse', undefined],
    ]);
  });

  test('count once however often they are typed', () => {
    expect(textsOf('Pay pay PAY', 'en')).toEqual(['pay']);
  });

  test('are open only at the end of a query that is being typed', () => {
    const openWords = (query: string): string[] =>
      parseQuery(query, 'en', { asYouType: true })
        .terms.filter(({ isOpen }) => isOpen)
        .map(({ text }) => text);
    expect(openWords('change passw')).toEqual(['passw']);
    expect(openWords('change password ')).toEqual([]);
    expect(openWords('change password?')).toEqual([]);
  });

  test('that are still being typed are never dropped', () => {
    const parsed = parseQuery('cambiar tarjeta cuenta con', 'es', { asYouType: true });
    expect(parsed.terms.map(({ text }) => text)).toContain('con');
  });
});

test('any text is parsed to at most 32 terms', () => {
  const language = fc.constantFrom('es', 'de', 'en', 'ar', 'zh', 'ja', 'th', 'xx');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), language, (query, tag) => {
      const { terms } = parseQuery(query, tag, { asYouType: true });
      return terms.length <= 32 && terms.every(({ text }) => text === text.toLowerCase());
    }),
    { numRuns: 500 },
  );
});

test('lone surrogates and control characters do no harm', () => {
  expect(textsOf('\uD800 \u0000 bike \uDFFF', 'en')).toEqual(['bike']);
});

test('of a pasted book four pages are read', () => {
  expect(textsOf(`${'lorem '.repeat(1990)} cardholder`, 'en')).toEqual(['lorem', 'cardholder']);
  expect(textsOf(`${'lorem '.repeat(2010)} cardholder`, 'en')).toEqual(['lorem']);
});

describe('a pasted letter', () => {
  const filler = (count: number, word = 'story'): string =>
    Array.from(
      { length: count },
      (_, number) =>
        word +
        'abcdefghij'.charAt(number % 10) +
        'xyz'.charAt(Math.floor(number / 10) % 3) +
        'mnop'.charAt(Math.floor(number / 30)),
    ).join(' ');

  test('has 32 terms, and tells what was left out', () => {
    const { terms, dropped } = parseQuery(filler(100), 'en');
    expect(terms).toHaveLength(32);
    expect(dropped).toHaveLength(68);
    expect([...terms.map(({ word }) => word), ...dropped].sort()).toEqual(
      filler(100).split(' ').sort(),
    );
  });

  test('has its codes and long words looked up wherever they stand, in their order', () => {
    const letter = `${filler(50)} declined ${filler(50, 'other')} cardholder F-07 ${filler(20, 'again')}`;
    const texts = textsOf(letter, 'en');
    expect(texts).toEqual(expect.arrayContaining(['cardholder', 'f07']));
    expect(texts.indexOf('cardholder')).toBeLessThan(texts.indexOf('f07'));
  });

  test('has a sign of Chinese count as three letters', () => {
    const query = `${filler(32, 'story')} 发票 ${filler(32, 'extraordinarily')}`;
    expect(textsOf(query, 'zh')).not.toContain('发票');
    expect(textsOf(`${filler(100, 'a')} 发票`, 'zh')).toContain('发票');
  });

  test('has words looked up that come again', () => {
    expect(
      textsOf(`${filler(60)} fee ${filler(40, 'other')} ${'fee, '.repeat(5)}`, 'en'),
    ).toContain('fee');
    expect(textsOf(`${filler(60)} fee ${filler(40, 'other')}`, 'en')).not.toContain('fee');
    const long = filler(60, 'extraordinarily');
    expect(textsOf(`${long} ${'fee, '.repeat(5)}`, 'en')).not.toContain('fee');
  });

  test('is read to its end', () => {
    expect(textsOf(`${'lorem '.repeat(1500)} cardholder`, 'en')).toEqual(['lorem', 'cardholder']);
  });

  test('has a long word before a code, and a code before shorter words', () => {
    const long = filler(32, 'extraordinarily');
    expect(textsOf(`${long} F-07`, 'en')).not.toContain('f07');
    expect(textsOf(`${filler(100)} F-07`, 'en')).toContain('f07');
  });

  test('has the word that is being typed looked up', () => {
    const { terms } = parseQuery(`${filler(100)} ca`, 'en', { asYouType: true });
    expect(terms.at(-1)).toMatchObject({ text: 'ca', isOpen: true });
  });

  test('is compared by as many words as a page of text has', () => {
    expect(parseQuery(`${filler(120)} ${filler(120, 'other')}`, 'en').words).toHaveLength(160);
  });
});

describe('a general word', () => {
  const weightsOf = (query: string): Record<string, number> =>
    Object.fromEntries(parseQuery(query, 'en').terms.map(({ text, weight }) => [text, weight]));

  test('tells less than another, and more than a stop word', () => {
    const { week = 0, deposit, how = 0 } = weightsOf('how week deposit');
    expect(deposit).toBe(1);
    expect(week).toBeLessThan(0.95);
    expect(week).toBeGreaterThan(how);
  });

  test('tells as much as any if there is no other', () => {
    expect(weightsOf('last week')).toEqual({ last: 1, week: 1 });
  });
});

test('the terms of a question that a number answers say so', () => {
  const askedBy = (query: string): ReadonlySet<string | undefined> =>
    new Set(parseQuery(query, 'en').terms.map((term) => term.numberAsked));
  expect(askedBy('how long does charging take')).toEqual(new Set(['number']));
  expect(askedBy('what does charging cost')).toEqual(new Set(['price']));
  expect(askedBy('charging')).toEqual(new Set([undefined]));
});
