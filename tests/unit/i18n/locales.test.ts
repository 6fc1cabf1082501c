import { expect, test } from 'vitest';
import { directionOf, languageAttributes } from '../../../src/i18n/direction.ts';
import { getLocale, listOtherTags, toSite } from '../../../src/i18n/locales.ts';
import { matchLocale } from '../../../src/i18n/match-locale.ts';
import { siteSchema } from '../../../src/schemas/site.ts';

const siteOf = (settings: unknown, folders: readonly string[] = ['en'], url?: string) =>
  toSite(siteSchema.parse(settings), folders, url);

test('takes the folders of the articles as locales if site.yaml lists none', () => {
  const site = siteOf({}, ['ar', 'es']);
  expect(site.locales.map(({ locale }) => locale)).toEqual(['ar', 'es']);
  expect(site.defaultLocale).toBe('ar');
});

test('writes a language from right to left by its script, not by a list of languages', () => {
  expect(['ar', 'he', 'fa', 'ur', 'ckb'].map(directionOf)).toEqual(Array(5).fill('rtl'));
  expect(['es', 'zh', 'uz', 'az-Latn'].map(directionOf)).toEqual(Array(4).fill('ltr'));
  expect(directionOf('az-Arab')).toBe('rtl');
});

test('a text in another language says its direction too, one in the language of the page nothing', () => {
  expect(languageAttributes('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageAttributes('pt-BR')).toEqual({ lang: 'pt-BR', dir: 'ltr' });
  expect(languageAttributes(undefined)).toEqual({});
});

test('calls each language by its own name with a capital letter, unless it is given another', () => {
  const site = siteOf({ locales: ['es', { locale: 'de', label: 'Deitsch' }] });
  expect(site.locales.map(({ label }) => label)).toEqual(['Español', 'Deitsch']);
});

test('falls back to the default locale, never to itself', () => {
  const site = siteOf({ defaultLocale: 'es', locales: ['es', 'de'] });
  expect(getLocale(site, 'de').fallback).toEqual(['es']);
  expect(getLocale(site, 'es').fallback).toEqual([]);
});

test('follows the order of fallbacks that a locale names', () => {
  const site = siteOf({ locales: ['en', 'es', { locale: 'ca', fallback: ['es', 'en'] }] });
  expect(getLocale(site, 'ca').fallback).toEqual(['es', 'en']);
});

test('the other languages come in the order of fallbacks, then in that of the site', () => {
  const locales = ['en', 'fr', 'es', 'pt-br', { locale: 'ca', fallback: ['es', 'en'] }];
  const site = siteOf({ locales });
  expect(listOtherTags(site, getLocale(site, 'ca'))).toEqual(['es', 'en', 'fr', 'pt-BR']);
  expect(listOtherTags(site, getLocale(site, 'en'))).toEqual(['fr', 'es', 'pt-BR', 'ca']);
});

test('lets SITE_URL win over site.yaml and drops the slash at the end', () => {
  expect(siteOf({ url: 'https://one.example/' }).url).toBe('https://one.example');
  expect(siteOf({ url: 'https://one.example' }, ['en'], 'https://two.example/').url).toBe(
    'https://two.example',
  );
});

test('names a locale that the site does not have', () => {
  expect(() => getLocale(siteOf({}), 'xx')).toThrow('"xx" is no locale of this site.');
});

test('matches a reader to a locale exactly, else by language', () => {
  const locales = ['es', 'pt-BR', 'en'];
  expect(matchLocale(['pt-PT', 'en'], locales)).toBe('pt-BR');
  expect(matchLocale(['ja', 'EN-us'], locales)).toBe('en');
  expect(matchLocale(['ja'], locales)).toBeUndefined();
});

test('counts the company’s own country among those that it serves', () => {
  const organization = { name: 'Brisela', url: 'https://brisela.example', country: 'ES' };
  expect(siteOf({ countries: ['DE', 'ES'], organization }).countries).toEqual(['ES', 'DE']);
  expect(siteOf({ organization }).countries).toEqual(['ES']);
  expect(siteOf({}).countries).toEqual([]);
});
