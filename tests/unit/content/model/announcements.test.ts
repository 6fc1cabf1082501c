import { expect, test } from 'vitest';
import { getLocale, toSite } from '../../../../src/i18n/locales.ts';
import { announcementSchema } from '../../../../src/schemas/announcement.ts';
import { siteSchema } from '../../../../src/schemas/site.ts';
import { listAnnouncements } from '../../../../src/content/model/announcements.ts';

const site = toSite(siteSchema.parse({ locales: ['es', 'de'] }), []);
const announce = (given: object) =>
  announcementSchema.parse({
    text: { es: 'Hola' },
    from: '2026-12-01T00:00:00+01:00',
    until: '2026-12-10T00:00:00+01:00',
    ...given,
  });
const list = (given: Record<string, object>, locale: string, now: string) =>
  listAnnouncements(
    new Map(Object.entries(given).map(([id, item]) => [id, announce(item)])),
    getLocale(site, locale),
    new Date(now),
    (link) => link,
  );

test('is on between its two moments and gone after them', () => {
  expect(list({ a: {} }, 'es', '2026-12-05T00:00:00Z')[0]?.isCurrent).toBe(true);
  expect(list({ a: {} }, 'es', '2026-11-05T00:00:00Z')[0]?.isCurrent).toBe(false);
  expect(list({ a: {} }, 'es', '2026-12-09T23:00:00Z')).toEqual([]);
});

test('is not shown in a language that it has no text in', () => {
  expect(list({ a: {} }, 'de', '2026-12-05T00:00:00Z')).toEqual([]);
});

test('puts the gravest first', () => {
  const given = {
    info: { severity: 'info' },
    critical: { severity: 'critical' },
    warning: { severity: 'warning' },
    another: { severity: 'info' },
  };
  const shown = list(given, 'es', '2026-12-05T00:00:00Z');
  expect(shown.map(({ id }) => id)).toEqual(['critical', 'warning', 'info', 'another']);
});

test('is on from its first moment', () => {
  expect(list({ a: {} }, 'es', '2026-11-30T23:00:00Z')[0]?.isCurrent).toBe(true);
  expect(list({ a: {} }, 'es', '2026-11-30T22:59:59Z')[0]?.isCurrent).toBe(false);
});

test('may have one text for all languages, and a link', () => {
  const [shown] = list({ a: { text: 'Hi', link: 'a/b' } }, 'de', '2026-12-05T00:00:00Z');
  expect(shown).toMatchObject({ text: 'Hi', link: 'a/b' });
  expect(list({ a: {} }, 'es', '2026-12-05T00:00:00Z')[0]?.link).toBeUndefined();
});
