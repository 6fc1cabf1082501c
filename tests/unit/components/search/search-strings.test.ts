import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { countIn } from '../../../../src/components/search/counted.ts';
import { readPanelTexts } from '../../../../src/components/search/read-panel-texts.ts';
import {
  toSearchAttributes,
  toSearchTexts,
} from '../../../../src/components/search/search-attributes.ts';
import {
  toCountText,
  withQuery,
  type SearchStrings,
} from '../../../../src/components/search/search-strings.ts';
import { createLocaleContext } from '../../../../src/i18n/locale-context.ts';
import { toSite } from '../../../../src/i18n/locales.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';

const locales = ['en', 'es', 'de', 'fr', 'pt-BR', 'ar'];

afterEach(() => vi.unstubAllGlobals());

const contextOf = (locale: string) =>
  createLocaleContext(toSite(siteSchema.parse({ locales }), []), locale);

function createBox(attributes: Record<string, string>): HTMLElement {
  const element = parseHTML('<candil-search>').document.createElement('candil-search');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function stringsOf(locale: string): Promise<SearchStrings> {
  const box = createBox(toSearchAttributes(contextOf(locale), { atOnce: true }));
  return (await readPanelTexts(box)).strings;
}

test('a box that waits for its reader gets the same texts from a file', async () => {
  const context = contextOf('de');
  const { file, content } = toSearchTexts(context);
  expect(file).toMatch(/^search-de\.[\da-f]{8}\.json$/u);
  const fetched = vi.fn(() => Promise.resolve(new Response(content)));
  vi.stubGlobal('fetch', fetched);
  const box = createBox(toSearchAttributes(context));
  expect((await readPanelTexts(box)).strings).toEqual(await stringsOf('de'));
  expect(fetched).toHaveBeenCalledExactlyOnceWith(`/texts/${file}`);
});

test('each language has a file of its own', () => {
  expect(new Set(locales.map((locale) => toSearchTexts(contextOf(locale)).file))).toHaveProperty(
    'size',
    locales.length,
  );
});

test.each([
  ['en', '1 result', '2 results', '1,234 results'],
  ['es', '1 resultado', '2 resultados', '1234 resultados'],
  ['de', '1 Ergebnis', '2 Ergebnisse', '1.234 Ergebnisse'],
  ['fr', '1 résultat', '2 résultats', '1 234 résultats'],
  ['pt-BR', '1 resultado', '2 resultados', '1.234 resultados'],
  ['ar', 'نتيجة واحدة', 'نتيجتان', '1,234 نتيجة'],
])('counts one result, two and thousands in %s', async (locale, one, two, thousands) => {
  const strings = await stringsOf(locale);
  const texts = [1, 2, 1234].map((count) =>
    toCountText(strings, countIn(locale, count)).replaceAll(/\s/gu, ' '),
  );
  expect(texts).toEqual([one, two, thousands]);
});

test('every language says that it searches, that it found nothing, and that it cannot search', async () => {
  for (const { searching, nothing, failed } of await Promise.all(locales.map(stringsOf))) {
    expect(searching).toMatch(/…$/u);
    expect(withQuery(nothing, '$& «x»')).toContain('$& «x»');
    expect(failed).not.toBe('');
  }
});
