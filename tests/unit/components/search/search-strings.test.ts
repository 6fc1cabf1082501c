import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPanelTexts } from '../../../../src/components/search/read-panel-texts.ts';
import {
  toCountText,
  toSearchAttributes,
  withQuery,
  type SearchStrings,
} from '../../../../src/components/search/search-strings.ts';
import { createLocaleContext } from '../../../../src/i18n/locale-context.ts';
import { toSite } from '../../../../src/i18n/locales.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';

const locales = ['en', 'es', 'de', 'fr', 'pt-BR', 'ar'];

function stringsOf(locale: string): SearchStrings {
  const context = createLocaleContext(toSite(siteSchema.parse({ locales }), []), locale);
  const element = parseHTML('<candil-search>').document.createElement('candil-search');
  for (const [name, value] of Object.entries(toSearchAttributes(context))) {
    element.setAttribute(name, value);
  }
  return readPanelTexts(element).strings;
}

test.each([
  ['en', '1 result', '2 results', '1,234 results'],
  ['es', '1 resultado', '2 resultados', '1234 resultados'],
  ['de', '1 Ergebnis', '2 Ergebnisse', '1.234 Ergebnisse'],
  ['fr', '1 résultat', '2 résultats', '1 234 résultats'],
  ['pt-BR', '1 resultado', '2 resultados', '1.234 resultados'],
  ['ar', 'نتيجة واحدة', 'نتيجتان', '1,234 نتيجة'],
])('counts one result, two and thousands in %s', (locale, one, two, thousands) => {
  const strings = stringsOf(locale);
  const texts = [1, 2, 1234].map((count) =>
    toCountText(strings, count, locale).replaceAll(/\s/gu, ' '),
  );
  expect(texts).toEqual([one, two, thousands]);
});

test('every language says that it searches, that it found nothing, and that it cannot search', () => {
  for (const { searching, nothing, failed } of locales.map(stringsOf)) {
    expect(searching).toMatch(/…$/u);
    expect(withQuery(nothing, '$& «x»')).toContain('$& «x»');
    expect(failed).not.toBe('');
  }
});
