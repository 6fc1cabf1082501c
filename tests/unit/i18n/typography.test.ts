import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInStrings, type StringTree } from '../../../src/i18n/interface-strings.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';

const locales = Object.keys(builtInStrings);

/** Texts of the interface and of the demo content in a locale, a line each. */
function listLines(locale: string): string[] {
  return [
    ...listTexts(builtInStrings[locale] ?? {}),
    ...globSync(`content/articles/${locale}/**/*.{md,mdx}`).flatMap(proseLines),
    ...globSync('content/{categories,contact,announcements}/**/*.yaml').flatMap((file) =>
      linesOf(file).flatMap((line) => {
        const [key = '', ...text] = line.trim().split(': ');
        return key === locale ? [text.join(': ')] : [];
      }),
    ),
  ];
}

const listTexts = (tree: StringTree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : listTexts(value)));

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n');

/** Lines of an article without lists of words, addresses and tags. */
const proseLines = (file: string): string[] =>
  linesOf(file)
    .filter((line) => !/^(?:keywords|slug|redirectFrom|related): ?|^ {2}- /u.test(line))
    .map((line) => line.replaceAll(/<[^>]*>|\]\([^)]*\)|\*\*/gu, ''));

/** What no text of a language holds, and what it would hold in its place. */
const mistakes: Record<string, [name: string, pattern: RegExp][]> = {
  fr: [
    ['no narrow space before ; : ! ? »', /[\p{L}\d)…][ \u{A0}]?[;!?»]|[\p{L}\d)…][ \u{A0}]:/u],
    ['no narrow space after «', /«(?!\u{202F})/u],
  ],
  es: [
    ['a question without ¿', /^[^¿]*\?/u],
    ['an exclamation without ¡', /^[^¡]*!(?!\[)/u],
    ['quotes other than «»', /[“”„]/u],
  ],
  de: [['quotes other than „“', /[”«»]|(?:^|\s)“/u]],
  en: [
    ['quotes other than “”', /[„«»]/u],
    [
      'a comma before the last of a list',
      /\p{L}, (?:\p{L}+ ){0,3}\p{L}+, and (?:\p{L}+ ?){1,3}(?:[.;:]|$)/u,
    ],
  ],
  'pt-BR': [['quotes other than “”', /[„«»]/u]],
  ar: [['a Latin comma, semicolon or question mark', /[\u0600-\u06FF] ?[,;?]/u]],
};

describe.each(locales)('the texts of %s', (locale) => {
  const lines = listLines(locale);

  test('keep to the typographic rules of the language', () => {
    expect(lines.length).toBeGreaterThan(200);
    const found = (mistakes[locale] ?? []).flatMap(([name, pattern]) =>
      lines.filter((line) => pattern.test(line)).map((line) => `${name}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  test('have no typewriter apostrophes and dots', () => {
    expect(lines.filter((line) => /\p{L}'\p{L}|\.\.\./u.test(line))).toEqual([]);
  });

  test('never break between a number and its unit', () => {
    expect(lines.filter((line) => /\d (?:€|km|h|kg|V|bar|°C|%|Uhr)(?!\p{L})/u.test(line))).toEqual(
      [],
    );
  });
});

test.each([
  ['es', '0 artículos', '1 artículo', '1.000.000 de artículos'],
  ['de', '0 Artikel', '1 Artikel', '1.000.000 Artikel'],
  ['en', '0 articles', '1 article', '1,000,000 articles'],
  ['fr', '0 article', '1 article', '1 000 000 d’articles'],
  ['pt-BR', '0 artigo', '1 artigo', '1.000.000 de artigos'],
  ['ar', 'لا توجد مقالات', 'مقالة واحدة', '1,000,000 مقالة'],
])('counts in %s as its speakers do', (tag, none, one, million) => {
  const t = createTranslator({ tag, register: 'informal' });
  const counted = [0, 1, 1_000_000].map((count) =>
    t('site.articleCount', { count }).replaceAll(/\s/gu, ' '),
  );
  expect(counted).toEqual([none, one, million]);
});

test.each([
  [2, 'الرد خلال ساعتين'],
  [3, 'الرد خلال 3 ساعات'],
  [11, 'الرد خلال 11 ساعة'],
  [100, 'الرد خلال 100 ساعة'],
])('puts %i hours into the right Arabic form', (count, expected) => {
  const t = createTranslator({ tag: 'ar', register: 'informal' });
  expect(t('contact.replyHours', { count }).replaceAll(/\s/gu, ' ')).toBe(expected);
});
