import { createTranslator } from '../../../../src/i18n/translate.ts';
import { getLocale, toSite } from '../../../../src/i18n/locales.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import type { ContactPage } from '../../../../src/contact/page/describe-contact.ts';
import { at } from './schedules.ts';

/** A site in all six languages of the interface; German addresses its readers formally. */
export const site = toSite(
  siteSchema.parse({
    name: 'Help',
    url: 'https://help.example.com',
    locales: ['es', { locale: 'de', register: 'formal' }, 'en', 'fr', 'pt-BR', 'ar'],
    organization: { name: 'Brisela', url: 'https://www.brisela.example' },
  }),
  [],
);

export const page = (locale: string): ContactPage => ({
  locale: getLocale(site, locale),
  t: createTranslator(getLocale(site, locale)),
  hasTicketForm: true,
  now: at('2026-11-23T10:00:00Z'),
});
