import { expect, test } from 'vitest';
import { createLocaleContext } from '../../../../src/i18n/locale-context.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { toFrame } from '../../../../src/content/model/frame.ts';
import { modelWith } from '../support/a-site.ts';
import { readFrom } from '../support/an-article.ts';

const model = modelWith([readFrom('es/a/b'), readFrom('fr/a/b')]);

const frameOf = (settings: object, locale: string) => {
  const { header, footer } = siteSchema.parse(settings);
  const site = { ...model.site, header, footer };
  return toFrame(createLocaleContext(site, locale), model);
};

const articleLink = { label: 'Title', link: 'a/b' };

test('leads to an article at its address in the language of the page', () => {
  const settings = { header: { links: [articleLink] } };
  expect(frameOf(settings, 'es').headerLinks).toEqual([
    { text: 'Title', lang: undefined, url: '/es/a/b/' },
  ]);
  expect(frameOf(settings, 'fr').headerLinks[0]?.url).toBe('/fr/aide/b/');
});

test('leads to pages of the site and to other sites', () => {
  const links = [
    { label: 'Contact', link: 'page:contact' },
    { label: 'Company', link: 'https://www.example.com/' },
  ];
  const { groups } = frameOf({ footer: { groups: [{ title: 'More', links }] } }, 'es');
  expect(groups[0]?.links.map(({ url }) => url)).toEqual([
    '/es/contact/',
    'https://www.example.com/',
  ]);
});

test('leads each language to its own page, and others to that of the language they fall back to', () => {
  const link = { es: 'https://example.com/es', en: 'https://example.com/en' };
  const settings = { footer: { legal: [{ kind: 'privacy', link }] } };
  const urls = ['es', 'en', 'fr'].map((locale) => frameOf(settings, locale).legal[0]?.url);
  expect(urls).toEqual([link.es, link.en, link.es]);
});

test('leaves out what leads nowhere, and a column of nothing else', () => {
  const gone = { label: 'Gone', link: 'a/gone' };
  const settings = {
    header: { links: [gone] },
    footer: { groups: [{ title: 'x', links: [gone] }] },
  };
  const frame = frameOf(settings, 'es');
  expect(frame.headerLinks).toEqual([]);
  expect(frame.groups).toEqual([]);
});

test('names legal pages in the language of the reader, unless the company has its own words', () => {
  const link = 'https://example.com/';
  const legal = [
    { kind: 'imprint', link },
    { kind: 'privacy', label: 'Your data', link },
    { label: { es: 'Canal ético' }, link },
  ];
  expect(frameOf({ footer: { legal } }, 'fr').legal.map(({ text, lang }) => [text, lang])).toEqual([
    ['Mentions légales', undefined],
    ['Your data', undefined],
    ['Canal ético', 'es'],
  ]);
});
