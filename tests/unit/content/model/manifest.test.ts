import { expect, test } from 'vitest';
import { toManifest } from '../../../../src/content/model/manifest.ts';
import { noTicketRules } from '../../../../src/schemas/ticket-rules.ts';
import { modelWith } from '../support/a-site.ts';
import { readFrom } from '../support/an-article.ts';

const form = {
  ticketChannels: [{ id: 'ticket', isMain: true, isForEveryone: true }],
  topics: ['billing', 'other'],
  ticketRules: noTicketRules,
  routes: { billing: 'money' },
  lockedChannels: [{ id: 'phone', addresses: { es: [] } }],
};

test('holds originals with their addresses and old addresses, and neither copies nor drafts', () => {
  const model = modelWith([
    readFrom('es/a/uno', { redirectFrom: ['/es/viejo', '/es/antiguo/'] }),
    readFrom('es/a/borrador', { draft: true, redirectFrom: ['/es/otro/'] }),
    readFrom('fr/a/uno', { slug: 'un' }),
  ]);
  const revision = '0123456789ab';
  expect(toManifest(model, form)).toEqual({
    ...form,
    defaultLocale: 'es',
    locales: ['es', 'en', 'fr'],
    articles: {
      es: { 'a/uno': { url: '/es/a/uno/', revision } },
      fr: { 'a/uno': { url: '/fr/aide/un/', revision } },
    },
    redirects: { '/es/viejo/': '/es/a/uno/', '/es/antiguo/': '/es/a/uno/' },
  });
});
