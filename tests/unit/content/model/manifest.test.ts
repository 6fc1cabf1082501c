import { expect, test } from 'vitest';
import { toManifest } from '../../../../src/content/model/manifest.ts';
import { noTicketRules } from '../../../../src/schemas/ticket-rules.ts';
import { modelWith } from '../support/a-site.ts';
import { readFrom } from '../support/an-article.ts';

const form = {
  ticketChannels: [{ id: 'ticket', isMain: true, isForEveryone: true }],
  topics: ['billing', 'other'],
  insights: { sample: 1 },
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
      es: {
        'a/uno': { url: '/es/a/uno/', revision, title: 'a/uno', file: 'articles/es/a/uno.md' },
      },
      fr: {
        'a/uno': { url: '/fr/aide/un/', revision, title: 'a/uno', file: 'articles/fr/a/uno.md' },
      },
    },
    redirects: { '/es/viejo/': '/es/a/uno/', '/es/antiguo/': '/es/a/uno/' },
  });
});

test('says of each article what votes on it go by, and when readers are told of them', () => {
  const model = modelWith(
    [
      readFrom('es/a/uno', { significance: 'major', updated: '2026-03-02', tally: 'closed' }),
      readFrom('es/a/dos', { significance: 'minor', updated: '2026-03-02' }),
      readFrom('es/a/tres', { significance: 'major' }),
    ],
    { votes: { tally: { from: 10 }, reasons: ['wrong'] } },
  );
  const before = { 'es/a/dos': { helpful: 5, total: 24 } };
  const { articles, tally } = toManifest(model, form, new Map([['es/a/dos', 'sketch']]), before);
  expect(tally).toEqual({ from: 10 });
  expect(articles['es']).toMatchObject({
    'a/uno': { declared: '2026-03-02', tally: 'closed' },
    'a/dos': { sketch: 'sketch', before: { helpful: 5, total: 24 } },
  });
  expect(Object.keys(articles['es']?.['a/dos'] ?? {})).not.toContain('declared');
  expect(Object.keys(articles['es']?.['a/tres'] ?? {})).not.toContain('declared');
});
