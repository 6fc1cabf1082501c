import { describe, expect, test } from 'vitest';
import { listNotices } from '../../../../src/contact/page/list-notices.ts';
import { noticeSchema } from '../../../../src/schemas/notice.ts';
import { page } from '../support/pages.ts';

const notice = (id: string, content: Record<string, unknown>) => ({
  id,
  data: noticeSchema.parse({ kind: 'rule', text: id, ...content }),
});
const findArticle = (id: string) =>
  id === 'billing/pay'
    ? { url: '/de/billing/pay/', title: { text: 'Bezahlen', lang: undefined } }
    : undefined;
const list = (notices: readonly ReturnType<typeof notice>[], today = '2026-11-23') =>
  listNotices(notices, page('de').locale, today, findArticle);
const linkOf = (content: Record<string, unknown>) => list([notice('one', content)])[0]?.link;

describe('notices', () => {
  test('are those of the locale, in their order', () => {
    const shown = list([
      notice('b', {}),
      notice('spanish', { locales: ['es', 'en'] }),
      notice('german', { locales: ['es', 'de'] }),
      notice('first', { order: 1 }),
    ]);
    expect(shown.map(({ text }) => text.text)).toEqual(['first', 'b', 'german']);
  });

  test('stay until their last day is over', () => {
    const passing = [notice('outage', { kind: 'outage', until: '2026-11-23' })];
    expect(list(passing, '2026-11-23')).toHaveLength(1);
    expect(list(passing, '2026-11-24')).toEqual([]);
  });

  test('carry what the browser looks at again', () => {
    const facts = {
      kind: 'season',
      from: '2026-12-01',
      until: '2026-12-31',
      regions: ['DE'],
      channels: ['phone'],
    };
    expect(list([notice('one', { ...facts, text: { es: 'Navidad' } })])).toEqual([
      { ...facts, text: { text: 'Navidad', lang: 'es' }, link: undefined },
    ]);
  });
});

describe('the link of a notice', () => {
  test('leads to an article under its title, or under the words of the notice', () => {
    expect(linkOf({ link: 'billing/pay' })).toEqual({
      href: '/de/billing/pay/',
      text: { text: 'Bezahlen', lang: undefined },
    });
    expect(linkOf({ link: 'billing/pay', linkLabel: 'Mehr' })?.text.text).toBe('Mehr');
  });

  test('is left out if the locale does not show the article', () => {
    expect(linkOf({ link: 'billing/gone', linkLabel: 'Mehr' })).toBeUndefined();
  });

  test('leads out of the site under the name of the host, or under the words of the notice', () => {
    const link = 'https://status.example.com/now';
    expect(linkOf({ link })).toEqual({
      href: link,
      text: { text: 'status.example.com', lang: undefined },
    });
    expect(linkOf({ link, linkLabel: 'Status' })).toEqual({
      href: link,
      text: { text: 'Status', lang: undefined },
    });
    expect(linkOf({ link: 'go/https://status.example.com' })).toBeUndefined();
  });
});
