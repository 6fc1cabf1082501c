import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/search/language/normalize.ts';
import {
  listSpellings,
  listTexts,
  splitText,
  tokenize,
} from '../../../../src/search/language/tokenize.ts';

const textsOf = (text: string, language = 'en'): string[] =>
  tokenize(text, language).map((token) => token.text);

const codesOf = (text: string, language = 'en'): string[] =>
  tokenize(text, language).flatMap((token) => (token.isCode ? [token.text] : []));

/** All texts under which a page with these words is found. */
const foundBy = (text: string, language = 'en'): string[] =>
  listTexts(
    splitText(text, language).filter((part) => part.trim() !== ''),
    language,
  ).flat();

describe('words', () => {
  test('are folded, without the signs around them', () => {
    expect(textsOf('¿Cómo (pagar) “ahora”? — Sí.', 'es')).toEqual(['como', 'pagar', 'ahora', 'si']);
    expect(textsOf('?!')).toEqual([]);
    expect(textsOf('Cafe\u0301', 'fr')).toEqual(['cafe']);
  });

  test('keep their accents in their spelling', () => {
    expect(tokenize('Días,', 'es')).toMatchObject([
      { typed: 'Días', spelling: 'días', text: 'dias', isCode: false, joined: undefined },
    ]);
  });

  test('with hyphens are their pieces, and the longest is the whole', () => {
    expect(tokenize('NTL-Dienste', 'de')).toMatchObject([
      { typed: 'NTL', joined: undefined },
      { typed: 'Dienste', text: 'dienste', joined: 'ntldienste' },
    ]);
    expect(foundBy('Wi‑Fi')).toEqual(['wi', 'wifi', 'fi']);
  });

  test('with a single letter are the rest, and a page has all', () => {
    expect(tokenize('e-mail', 'en')).toMatchObject([{ text: 'mail', joined: 'email' }]);
    expect(foundBy('e-mail')).toEqual(['mail', 'email', 'e']);
    expect(textsOf('a-b', 'xx')).toEqual(['a']);
  });

  test.each([
    ['l’abonnement', 'abonnement'],
    ['aujourd’hui', 'aujourd'],
    ['it’s', 'its'],
    ['d’or', 'dor'],
    ['l’été', 'ete'],
    ['AB’nin', 'ab'],
    ["2026'da", '2026'],
    ['TV’s', 'tv'],
    ['xAB’nin', 'xab'],
  ])('lose what is elided: %s is %s', (text, found) => {
    expect(textsOf(text, 'xx')).toEqual([found]);
  });

  test('are parted where they are parted on a page: a slash and an equals sign', () => {
    expect(textsOf('sign in/sign-in code=4711', 'xx')).toEqual([
      'sign',
      'in',
      'sign',
      'in',
      'code',
      '4711',
    ]);
    expect(foundBy('in/sign-in')).toEqual(['in', 'sign', 'signin']);
    expect(textsOf('support@candil.example')).toEqual(['support', 'candil', 'example']);
    expect(textsOf('DATA_DIR')).toEqual(['data', 'dir']);
  });

  test('of which an address is made are no whole', () => {
    const long = `${'a'.repeat(25)}-${'b'.repeat(25)}`;
    expect(tokenize(long, 'en').map(({ joined }) => joined)).toEqual([undefined, undefined]);
  });

  test('see through signs that nobody sees', () => {
    expect(textsOf('Rech\u00ADnung \u200Eoffen\u200F', 'de')).toEqual(['rechnung', 'offen']);
    expect(textsOf('می\u200Cخواهم', 'fa')).toEqual([fold('میخواهم')]);
  });

  test.each([
    ['zh', '密码，忘记。', ['密码', '忘记']],
    ['ja', '充電、再設定', ['充電', '再', '設定']],
    ['th', 'รหัสผ่าน', ['รหัส', 'ผ่าน']],
  ])('of %s are segmented', (language, text, words) => {
    expect(textsOf(text, language)).toEqual(words);
  });
});

describe('codes', () => {
  test.each([
    ['F-07', 'f07'],
    ['f07', 'f07'],
    ['E07,', 'e07'],
    ['USB-C', 'usbc'],
    ['usb-c', 'usbc'],
    ['ABC-1234/X', 'abc1234x'],
    ['C++', 'c++'],
    ['C#.', 'c#'],
    ['AT&T', 'att'],
    ['Q&A', 'qa'],
    ['v2.1.3', 'v2.1.3'],
    ['v2.13.', 'v2.13'],
    ['24/7', '24/7'],
    ['10:30', '10:30'],
    ['30000', '30000'],
    ['30.000', '30000'],
    ['30,000', '30000'],
    ['30’000', '30000'],
    ['3,50', '3.50'],
    ['16GB', '16gb'],
    ['16 GB', '16gb'],
    ['U.S.', 'u.s'],
    ['N.Y.', 'ny'],
    ['X-ray', 'xray'],
    ['2-in-1', '2in1'],
  ])('%s is one: %s', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
    expect(textsOf(text)).toEqual([code]);
    expect(foundBy(text)).toContain(code);
  });

  test.each([
    'e.g.',
    'y/o',
    'a-t-il',
    'well-known',
    'sign-in',
    'T-Shirt',
    'C',
    'I',
    'a-b',
    'on/off',
  ])('%s is none', (text) => {
    expect(codesOf(text, 'fr')).toEqual([]);
  });

  test('stand beside the words that they are joined to', () => {
    expect(textsOf('USB-C-Kabel', 'de')).toEqual(['usbc', 'kabel']);
    expect(textsOf('10-jährige', 'de')).toEqual(['10', 'jahrige']);
    expect(textsOf('3-Tage-Ticket', 'de')).toEqual(['3', 'tage', 'ticket']);
    expect(textsOf('iPhone15')).toEqual(['iphone', '15']);
    expect(textsOf('24stunden', 'de')).toEqual(['24', 'stunden']);
  });

  test('are found by their pieces, too', () => {
    expect(foundBy('F-07')).toEqual(['f07', 'f', '07']);
    expect(foundBy('1990s')).toEqual(['1990s', '1990']);
    expect(foundBy('24.12.2026')).toContain('2026');
  });

  test('of numbers in a row are the numbers', () => {
    expect(tokenize('10-20', 'en')).toMatchObject([
      { text: '10', joined: '10-20' },
      { text: '20', joined: '10-20' },
    ]);
  });

  test.each([
    ['型号.8怎么办', ['型号', '8', '怎么', '办']],
    ['USB-C充电线', ['usbc', '充电', '线']],
    ['错误E-07', ['错误', 'e07']],
    ['v2.8版本', ['v2.8', '版本']],
    ['C++课程', ['c++', '课程']],
  ])('are the same in Chinese: %s', (text, texts) => {
    expect(textsOf(text, 'zh')).toEqual(texts);
  });
});

describe('a long number', () => {
  const iban = 'es9121000418450200051332';

  test.each([
    'ES91 2100 0418 4502 0005 1332',
    'ES91-2100-0418-4502-0005-1332',
    'ES9121000418450200051332',
  ])('of an account is the same in groups and without: %s', (text) => {
    expect(foundBy(text)).toContain(iban);
    const [token] = tokenize(text, 'es');
    expect([token?.text, token?.joined]).toContain(iban);
  });

  test.each([
    '900 123 456',
    '900-123-456',
    '(900) 123-456',
    '+34 900 123 456',
    '900123456',
    '0900 123456',
  ])('of a telephone is the same in groups and without: %s', (text) => {
    expect(foundBy(text)).toContain('900123456');
  });

  test('is looked up whole, whichever of its groups is asked for', () => {
    expect(
      tokenize('call 900 123 456 now', 'en').map(({ text, joined }) => [text, joined]),
    ).toEqual([
      ['call', undefined],
      ['900', '900123456'],
      ['123', '900123456'],
      ['456', '900123456'],
      ['now', undefined],
    ]);
  });

  test('has its thousands apart', () => {
    expect(foundBy('30 000 €')).toContain('30000');
    expect(foundBy('30 0000')).not.toContain('300000');
  });
});

test('what a query is parted into, a page with the same text is found by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const found = new Set(foundBy(text));
      return textsOf(text).every((one) => found.has(one));
    }),
    { numRuns: 500 },
  );
});

test('the parts of a text are the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('en', 'zh'),
      (text, language) => splitText(text, language).join('') === text,
    ),
  );
});

test('a word of signs has no spelling, and a spelling stands once', () => {
  expect(listSpellings(['–', 'Sí', 'x-x'], 'es')).toEqual([[], ['sí'], ['x', 'xx']]);
});
