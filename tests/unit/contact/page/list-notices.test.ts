import { describe, expect, test } from 'vitest';
import { listNotices } from '../../../../src/contact/page/list-notices.ts';
import { noticeSchema } from '../../../../src/schemas/notice.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { page } from '../support/pages.ts';
import { at, schedule } from '../support/schedules.ts';

const channels = [
  { id: 'phone', data: channelSchema.parse({ kind: 'phone', label: 'x', schedule: 'brazil' }) },
  { id: 'mail', data: channelSchema.parse({ kind: 'email', label: 'x' }) },
];
const schedules = [
  {
    id: 'brazil',
    data: schedule({ zone: 'America/Sao_Paulo', weekly: { monday: ['9:00-17:00'] } }),
  },
];
const notice = (id: string, content: Record<string, unknown>) => ({
  id,
  data: noticeSchema.parse({ kind: 'rule', text: id, ...content }),
});
const findArticle = (id: string) =>
  id === 'billing/pay'
    ? { url: '/de/billing/pay/', title: { text: 'Bezahlen', lang: undefined } }
    : undefined;
const list = (
  notices: readonly ReturnType<typeof notice>[],
  now = '2026-11-23T10:00:00Z',
  zone: string | undefined = 'Europe/Madrid',
) => {
  const facts = { notices, channels, schedules };
  return listNotices(facts, { locale: page('de').locale, zone, now: at(now) }, findArticle);
};
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

  test('stay until their last day is over where the company is', () => {
    const passing = [notice('outage', { kind: 'outage', until: '2026-11-23' })];
    expect(list(passing, '2026-11-23T22:59:59Z')).toHaveLength(1);
    expect(list(passing, '2026-11-23T23:00:00Z')).toEqual([]);
  });

  describe('begin and end at a time', () => {
    const spanOf = (content: Record<string, unknown>, zone?: string) => {
      const [view] = list(
        [
          notice('one', {
            kind: 'outage',
            from: '2026-11-23',
            until: '2026-11-23 14:30',
            ...content,
          }),
        ],
        '2026-11-23T00:00:00Z',
        zone,
      );
      return [view?.from, view?.until];
    };

    test.each([
      ['of the site', {}, ['2026-11-22T23:00:00Z', '2026-11-23T13:30:00Z']],
      [
        'of the channel that they name',
        { channels: ['phone'] },
        ['2026-11-23T03:00:00Z', '2026-11-23T17:30:00Z'],
      ],
      [
        'of the site for a channel without hours',
        { channels: ['mail'] },
        ['2026-11-22T23:00:00Z', '2026-11-23T13:30:00Z'],
      ],
      [
        'of their own',
        { channels: ['phone'], zone: 'Asia/Tokyo' },
        ['2026-11-22T15:00:00Z', '2026-11-23T05:30:00Z'],
      ],
    ])('on the clock %s', (_, content, expected) => {
      expect(spanOf(content)).toEqual(expected);
    });

    test('where the site has no zone, on the clock of the first channel with hours', () => {
      const [one] = listNotices(
        { notices: [notice('one', { from: '2026-11-23' })], channels, schedules },
        { locale: page('de').locale, zone: undefined, now: at('2026-11-20T00:00:00Z') },
        findArticle,
      );
      expect(one?.from).toBe('2026-11-23T03:00:00Z');
    });

    test('until the minute', () => {
      const passing = [notice('outage', { kind: 'outage', until: '2026-11-23T14:30' })];
      expect(list(passing, '2026-11-23T13:29:59Z')).toHaveLength(1);
      expect(list(passing, '2026-11-23T13:30:00Z')).toEqual([]);
    });

    test('and are known to be on, or not yet', () => {
      const coming = [notice('one', { from: '2026-11-23 14:30' })];
      expect(list(coming, '2026-11-23T13:29:59Z')[0]?.isOn).toBe(false);
      expect(list(coming, '2026-11-23T13:30:00Z')[0]?.isOn).toBe(true);
      expect(list([notice('two', {})])[0]?.isOn).toBe(true);
    });
  });

  test.each([
    [{ from: '2026-11-23 25:00' }, /no time of one/u],
    [{ from: '2026-02-30 10:00' }, /no day/u],
    [{ from: '2026-11-23 10:00 CET' }, /no day/u],
    [{ from: '2026-11-23 10:00', until: '2026-11-23 10:00' }, /is before/u],
    [{ from: '2026-11-24', until: '2026-11-23 18:00' }, /is before/u],
    [{ zone: 'CET' }, /no time zone/u],
  ])('%j is refused', (content, expected) => {
    expect(() => notice('one', content)).toThrow(expected);
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
      {
        ...facts,
        from: '2026-12-01T03:00:00Z',
        until: '2027-01-01T03:00:00Z',
        isOn: false,
        text: { text: 'Navidad', lang: 'es' },
        link: undefined,
      },
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
