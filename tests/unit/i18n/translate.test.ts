import { describe, expect, test } from 'vitest';
import {
  builtInStrings,
  findBuiltInStrings,
  mergeStrings,
  type StringTree,
} from '../../../src/i18n/interface-strings.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';

const suffix = /_(?:formal|zero|one|two|few|many|other)$/u;

/** Keys without plural and register suffixes, `area.key`. */
function listKeys(tree: StringTree, path = ''): Set<string> {
  const keys = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [`${path}${key}`.replace(suffix, '').replace(suffix, '')]
      : [...listKeys(value, `${path}${key}.`)],
  );
  return new Set(keys);
}

function listTexts(tree: StringTree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : listTexts(value, `${path}${key}.`),
  );
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/gu)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'count');

describe.each(Object.keys(builtInStrings))('the interface strings of %s', (locale) => {
  const strings = builtInStrings[locale] ?? {};
  const reference = builtInStrings['en'] ?? {};

  test('hold every key of the English ones and no other', () => {
    expect([...listKeys(strings)].sort()).toEqual([...listKeys(reference)].sort());
  });

  test('hold no empty text', () => {
    expect(listTexts(strings).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('have every plural form that the language needs', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const keys = new Set(listTexts(strings).map(([key]) => key));
    const plurals = [...keys].filter((key) => key.endsWith('_other'));
    const missing = plurals.flatMap((key) =>
      needed
        .map((form) => key.replace(/_other$/u, `_${form}`))
        .filter((wanted) => !keys.has(wanted)),
    );
    expect(missing).toEqual([]);
  });

  test('use the placeholders of the English ones', () => {
    const known = new Map(
      listTexts(reference).map(([key, text]) => [key.replace(suffix, ''), placeholders(text)]),
    );
    const strange = listTexts(strings).filter(([key, text]) => {
      const expected = known.get(key.replace(suffix, '').replace(suffix, '')) ?? [];
      return placeholders(text).some((name) => !expected.includes(name));
    });
    expect(strange).toEqual([]);
  });
});

test('addresses the reader in the register of the locale', () => {
  const informal = createTranslator({ tag: 'de', register: 'informal' });
  const formal = createTranslator({ tag: 'de', register: 'formal' });
  expect(informal('site.homeTitle')).toBe('Wie können wir dir helfen?');
  expect(formal('site.homeTitle')).toBe('Wie können wir Ihnen helfen?');
});

/** Words by which one addresses a friend. */
const familiarWords: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:du|dir|dich|dein(?:e[mnrs]?)?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|tus?|te|ti|contigo)(?!\p{L})/iu,
};

test.each(['de', 'es'])('every familiar text of %s has a formal one, which is formal', (locale) => {
  const texts = listTexts(builtInStrings[locale] ?? {});
  const keys = new Set(texts.map(([key]) => key));
  const familiar = texts.filter(([, text]) => familiarWords[locale]?.test(text));
  expect(familiar.length).toBeGreaterThan(30);
  expect(familiar.filter(([key]) => !keys.has(`${key}_formal`))).toEqual([]);
});

test('chooses the plural of the language', () => {
  const t = createTranslator({ tag: 'ar', register: 'informal' });
  expect([1, 2, 3, 11].map((count) => t('site.articleCount', { count }))).toEqual([
    'مقالة واحدة',
    'مقالتان',
    '3\u00A0مقالات',
    '11\u00A0مقالة',
  ]);
});

test('stops at a key without a text and names key and locale', () => {
  const t = createTranslator({ tag: 'de', register: 'formal' }, { site: { home: '' } });
  expect(() => {
    // @ts-expect-error The types refuse an unknown key; a content folder could still lack one.
    t('site.nowhere');
  }).toThrow(/InterfaceStringMissing[^]*"site\.nowhere"[^]*"de"/u);
});

test('puts the texts of the content folder before the built-in ones', () => {
  const t = createTranslator({ tag: 'en', register: 'informal' }, { site: { home: 'Start' } });
  expect([t('site.home'), t('site.contact')]).toEqual(['Start', 'Contact']);
});

test('uses the nearest built-in language', () => {
  expect(findBuiltInStrings('pt-PT')).toBe(builtInStrings['pt-BR']);
  expect(findBuiltInStrings('es-MX')).toBe(builtInStrings['es']);
  expect(findBuiltInStrings('it')).toBeUndefined();
});

test('merges without changing either side', () => {
  const base = { a: { b: '1', c: '2' } };
  expect(mergeStrings(base, { a: { c: '3' } })).toEqual({ a: { b: '1', c: '3' } });
  expect(base).toEqual({ a: { b: '1', c: '2' } });
});
