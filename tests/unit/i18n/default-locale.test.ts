import { expect, test } from 'vitest';
import { chooseDefaultLocale } from '../../../src/i18n/default-locale.ts';
import { article, checkFiles } from '../content/check/write-content.ts';

const choose = (counts: Record<string, number>) =>
  chooseDefaultLocale(Object.keys(counts), (locale) => counts[locale] ?? 0);

test.each([
  [{ ar: 9, de: 9, en: 1 }, 'en'],
  [{ ar: 9, 'en-GB': 1, es: 9 }, 'en-GB'],
  [{ ar: 1, de: 5, es: 3 }, 'de'],
  [{ de: 2, es: 2 }, 'de'],
  [{ fr: 0 }, 'fr'],
])('of %o the default is %s', (counts, locale) => {
  expect(choose(counts)).toBe(locale);
});

const three = {
  'articles/ar/x/a.md': article(),
  'articles/de/x/a.md': article(),
  'articles/de/x/b.md': article(),
};

test('English readers of a folder without site.yaml do not get Arabic', async () => {
  const { folder } = await checkFiles({ ...three, 'articles/en/x/c.md': article() });
  expect(folder.site.defaultLocale).toBe('en');
  expect(folder.site.locales.map(({ fallback }) => fallback)).toEqual([['en'], ['en'], []]);
});

test('a guess is told once, with how to confirm it', async () => {
  const { folder, problems } = await checkFiles(three);
  expect(folder.site.defaultLocale).toBe('de');
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "code": "DefaultLocaleGuessed",
        "file": "site.yaml",
        "message": "Where a translation is missing, readers get "de", because nothing says otherwise.",
        "remedy": "Write "defaultLocale: de" into site.yaml to confirm it, or name another language there.",
        "severity": "warning",
      },
    ]
  `);
});

test('what site.yaml says is no guess', async () => {
  for (const said of ['defaultLocale: ar', 'locales: [ar, de]']) {
    const { folder, problems } = await checkFiles({ ...three, 'site.yaml': `${said}\n` });
    expect(folder.site.defaultLocale).toBe('ar');
    expect(problems).toEqual([]);
  }
});

test('a folder with one language needs no default', async () => {
  const { problems } = await checkFiles({ 'articles/ar/x/a.md': article() });
  expect(problems).toEqual([]);
});
