import { expect, test } from 'vitest';
import { readSite } from '../../../../src/content/read/read-site.ts';
import { article, writeContent, type ContentFiles } from '../check/write-content.ts';

function read(siteYaml: string | undefined, folders: readonly string[], files: ContentFiles = {}) {
  const dir = writeContent({
    'note.txt': '',
    ...files,
    ...(siteYaml !== undefined && { 'site.yaml': siteYaml }),
  });
  return readSite(dir, folders, { cwd: dir });
}
const tell = ({ problems }: ReturnType<typeof readSite>): readonly string[] =>
  problems.map(({ code, file, line, message, remedy }) =>
    [`${code} ${file}:${line ?? '-'}`, message, remedy].join('\n'),
  );
const localesOf = ({ site }: ReturnType<typeof readSite>) =>
  site.locales.map(({ locale }) => locale);

test('the languages are the folders of articles that are languages, the fullest by default', () => {
  const files = {
    'articles/de/x/a.md': article(),
    'articles/de/x/image.png': '',
    'articles/es/x/a.md': article(),
    'articles/es/x/b.mdx': article(),
    'articles/fr/x/a.png': '',
    'articles/fr/x/b.png': '',
    'articles/fr/x/c.png': '',
  };
  const site = read(undefined, ['billing', 'de', 'es', 'fr'], files);
  expect(localesOf(site)).toEqual(['de', 'es', 'fr']);
  expect(site.site.defaultLocale).toBe('es');
  expect(tell(site)).toEqual([
    [
      'DefaultLocaleGuessed site.yaml:-',
      'Where a translation is missing, readers get "es", because nothing says otherwise.',
      'Write "defaultLocale: es" into site.yaml to confirm it, or name another language there.',
    ].join('\n'),
  ]);
});

test('a file without languages is guessed for as well, and one language needs no guess', () => {
  const two = read('name: Help\n', ['de', 'es']);
  expect(two.problems).toMatchObject([{ code: 'DefaultLocaleGuessed', severity: 'warning' }]);
  expect(read('name: Help\n', ['de']).problems).toEqual([]);
  expect(read(undefined, ['de']).site.defaultLocale).toBe('de');
});

test('what the file names is not guessed', () => {
  const named = read('defaultLocale: de\n', ['es', 'de'], { 'articles/es/x/a.md': article() });
  expect([named.site.defaultLocale, named.problems]).toEqual(['de', []]);
  const listed = read('locales: [es, de]\n', ['es', 'de'], { 'articles/de/x/a.md': article() });
  expect([localesOf(listed), listed.site.defaultLocale, listed.problems]).toEqual([
    ['es', 'de'],
    'es',
    [],
  ]);
});

test('without any language the site is English', () => {
  expect(localesOf(read(undefined, []))).toEqual(['en']);
  expect(localesOf(read(undefined, ['billing']))).toEqual(['en']);
});

test('a file that cannot be read is replaced by what is usual', () => {
  const wrong = read('nam: Help\n', ['de']);
  expect(wrong.problems).toMatchObject([{ code: 'FieldUnknown', line: 1 }]);
  expect([wrong.settings, localesOf(wrong)]).toEqual([undefined, ['de']]);
});

test('languages that the list lacks are told where they are named, and left out', () => {
  const site = read(
    [
      'locales:',
      '  - es',
      '  - { locale: de, fallback: [es, ess, fr] }',
      '  - es',
      'defaultLocale: dee',
      '',
    ].join('\n'),
    ['es', 'de'],
  );
  expect(tell(site)).toMatchInlineSnapshot(`
    [
      "DefaultLocaleUnknown site.yaml:5
    The default locale "dee" is no locale of the site.
    Did you mean "de"?",
      "FallbackUnknown site.yaml:3
    "de" falls back to "ess", which is no locale of the site.
    Did you mean "es"?",
      "FallbackUnknown site.yaml:3
    "de" falls back to "fr", which is no locale of the site.
    The locales are: es, de, es.",
      "LocaleTwice site.yaml:4
    The locale "es" is listed twice.
    Remove one.",
    ]
  `);
  expect(localesOf(site)).toEqual(['es', 'de']);
  expect(site.site.defaultLocale).toBe('es');
  expect(site.site.locales[1]).toMatchObject({ fallback: ['es'] });
});

test('languages are the folders where the list names none', () => {
  const site = read('defaultLocale: fr\n', ['es', 'de']);
  expect(tell(site)).toMatchInlineSnapshot(`
    [
      "DefaultLocaleUnknown site.yaml:1
    The default locale "fr" is no locale of the site.
    The locales are: es, de.",
    ]
  `);
  expect(site.settings?.value.defaultLocale).toBe('fr');
});
