import { describe, expect, test } from 'vitest';
import { referenceStrings } from '../../../../src/i18n/interface-strings.ts';
import { article, checkFiles, listProblems } from './write-content.ts';

const italian = { 'articles/it/a/b.md': article() };

describe('interface strings of the folder', () => {
  test('a language that does not ship shows English, with one warning', async () => {
    expect(await listProblems(italian)).toEqual(['StringsMissing site.yaml']);
  });

  test('a file for such a language is complete, or what is missing is named', async () => {
    const complete = JSON.stringify(referenceStrings);
    expect(await listProblems({ ...italian, 'strings/it.yaml': complete })).toEqual([]);
    const { problems } = await checkFiles({
      ...italian,
      'strings/it.yaml': complete.replace(/"home":"[^"]*",/u, ''),
    });
    expect(problems).toMatchObject([
      { code: 'StringsIncomplete', message: 'A string is not translated: site.home.' },
    ]);
  });

  test('a language needs the plural forms that it has', async () => {
    const polish = { 'articles/pl/a/b.md': article() };
    const { problems } = await checkFiles({
      ...polish,
      'strings/pl.yaml': JSON.stringify(referenceStrings),
    });
    expect(problems.map(({ message }) => message).join()).toContain('site.articleCount_few');
    expect(problems.map(({ message }) => message).join()).not.toContain('site.articleCount_one');
  });

  test('a file for a language that ships may change single texts', async () => {
    const strings = [
      'site:',
      '  home: Start',
      '  homeTitle_formal: Wie dürfen wir helfen?',
      '  articleCount_one: Ein Artikel',
      '  articleCount_formal_other: "{{count}} Artikel"',
      'ticket: { error: { email: { too_long: Zu lang } } }',
    ].join('\n');
    expect(
      await listProblems({ 'articles/de/a/b.md': article(), 'strings/de.yaml': strings }),
    ).toEqual([]);
  });

  test('an unknown key or placeholder is told with the nearest one', async () => {
    const strings =
      'site:\n  hoem: Start\n  articleCount: Alle\n  articleCount_other: "{{conut}}"\n';
    const { problems } = await checkFiles({
      'articles/de/a/b.md': article(),
      'strings/de.yaml': strings,
    });
    expect(problems.map(({ code, line, remedy }) => `${code} ${line ?? 0} ${remedy}`)).toEqual([
      'StringUnknown 2 Did you mean "site.home"?',
      'StringUnknown 3 Did you mean "site.articleCount_other"?',
      'StringPlaceholderUnknown 4 Did you mean "count"?',
    ]);
  });
});

describe('texts per language', () => {
  const articles = {
    'site.yaml': 'defaultLocale: es\n',
    'articles/es/a/b.md': article(),
    'articles/pt-BR/a/b.md': article(),
  };

  test('may use the language for its region', async () => {
    const files = { ...articles, 'categories/a.yaml': 'label: { es: Uno, pt: Um }\n' };
    expect(await listProblems(files)).toEqual([]);
  });

  test('are told where a language is missing or strange', async () => {
    const files = { ...articles, 'categories/a.yaml': 'label:\n  es: Uno\n  fr: Un\n' };
    expect(await listProblems(files)).toEqual([
      'TextMissing categories/a.yaml:1',
      'TextLocaleUnknown categories/a.yaml:3',
    ]);
  });

  test('may leave out a summary, which is then not shown', async () => {
    const files = { ...articles, 'categories/a.yaml': 'label: A\nsummary: { es: Todo }\n' };
    expect(await listProblems(files)).toEqual([]);
  });
});

describe('announcements', () => {
  const announcement = (until: string, more = '') => ({
    'articles/en/a/b.md': article(),
    'announcements/x.yaml': `text: Closed\nfrom: 2026-01-01T08:00:00Z\nuntil: ${until}\n${more}`,
  });

  test('are fine until they end', async () => {
    expect(await listProblems(announcement('2026-11-22T12:00:01Z', 'link: a/b\n'))).toEqual([]);
    expect(await listProblems(announcement('2026-11-22T12:00:00Z'))).toEqual([
      'AnnouncementPast announcements/x.yaml:3',
    ]);
  });

  test('end after they begin', async () => {
    const { problems } = await checkFiles(announcement('2025-12-31T08:00:00Z'));
    expect(problems).toMatchObject([
      { code: 'FieldInvalid', line: 3, message: '"until" is not after "from".' },
    ]);
  });
});

test('synonyms and strings are named after a language of the site', async () => {
  const files = {
    'articles/en/a/b.md': article('Sign in. Unlock the bike.'),
    'synonyms/en.yaml': 'synonyms: [{ both: [bike, bicycle] }, { from: [login], to: [sign in] }]\n',
    'synonyms/es.yaml': 'synonyms: []\n',
  };
  expect(await listProblems(files)).toEqual(['LocaleUnknown synonyms/es.yaml']);
});
