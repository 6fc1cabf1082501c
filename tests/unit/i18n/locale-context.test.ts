import { expect, test } from 'vitest';
import { createLocaleContext } from '../../../src/i18n/locale-context.ts';
import { toSite } from '../../../src/i18n/locales.ts';
import { siteSchema } from '../../../src/schemas/site.ts';

const site = toSite(
  siteSchema.parse({ name: { en: 'Help' }, locales: ['en', 'de'], defaultLocale: 'en' }),
  [],
);

test('a locale has its own texts, and the name of the site in the nearest language', () => {
  const { locale, t, siteName, siteNameLang } = createLocaleContext(site, 'de');
  expect([locale.tag, siteName, t('site.home')]).toEqual(['de', 'Help', 'Startseite']);
  expect([siteNameLang, createLocaleContext(site, 'en').siteNameLang]).toEqual(['en', undefined]);
});

test('texts of the content folder take the place of those that ship', () => {
  const { t } = createLocaleContext(site, 'de', { site: { home: 'Anfang' } });
  expect([t('site.home'), t('site.skip')]).toEqual(['Anfang', 'Zum Inhalt springen']);
});

test('a language that the site does not have is refused', () => {
  expect(() => createLocaleContext(site, 'fr')).toThrow('"fr" is no locale of this site.');
});
