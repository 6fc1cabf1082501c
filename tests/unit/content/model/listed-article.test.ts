import { expect, test } from 'vitest';
import { toListed } from '../../../../src/content/model/listed-article.ts';
import { findShown } from '../../../../src/content/model/site-model.ts';
import { createLocaleContext } from '../../../../src/i18n/locale-context.ts';
import { modelWith } from '../support/a-site.ts';
import { readFrom } from '../support/an-article.ts';

const model = modelWith([readFrom('es/a/uno', { title: 'Uno' })]);

function listedIn(locale: string) {
  const page = findShown(model, locale, 'a/uno');
  return page && toListed(page, createLocaleContext(model.site, locale), 'About it');
}

test('an article of the language has its note', () => {
  expect(listedIn('es')).toEqual({
    url: '/es/a/uno/',
    title: 'Uno',
    note: 'About it',
    foreignTag: undefined,
  });
});

test('one in another language says so, in the language of the page', () => {
  expect(listedIn('en')).toEqual({
    url: '/en/a/uno/',
    title: 'Uno',
    note: 'In Spanish',
    foreignTag: 'es',
  });
});
