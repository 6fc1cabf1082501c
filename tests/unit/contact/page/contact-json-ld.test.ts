import { describe, expect, test } from 'vitest';
import { contactPointsJsonLd } from '../../../../src/contact/page/contact-json-ld.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { page, site } from '../support/pages.ts';
import { at, night, office, schedule } from '../support/schedules.ts';

const { locale } = page('de');
const now = at('2026-11-22T12:00:00Z');
const schedules = [
  { id: 'office', data: office },
  { id: 'night', data: night },
];
const points = (content: Record<string, unknown>) => {
  const data = channelSchema.parse({ kind: 'phone', label: 'Telefon', ...content });
  return contactPointsJsonLd([{ id: 'one', data }], schedules, site, { locale, now });
};

describe('structured data', () => {
  test('of a phone names number, languages and region', () => {
    const addresses = [{ phone: '+34960130042', display: '+34 960 130 042' }];
    expect(points({ addresses, languages: ['es', 'en'], regions: ['ES'] })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: 'Brisela',
      url: 'https://www.brisela.example',
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'customer support',
          name: 'Telefon',
          availableLanguage: ['es', 'en'],
          telephone: '+34960130042',
          areaServed: ['ES'],
        },
      ],
    });
  });

  test('of a ticket leads to the form', () => {
    expect(points({ kind: 'ticket' })).toMatchObject({
      contactPoint: [{ url: 'https://help.example.com/de/tickets/new/' }],
    });
  });

  test('of hours tells the week and the closures', () => {
    const addresses = [{ phone: '+34960130042' }];
    expect(points({ addresses, schedule: 'office' })).toMatchObject({
      contactPoint: [
        {
          hoursAvailable: [
            { opens: '09:00', closes: '14:00' },
            { opens: '15:30', closes: '18:00' },
            { dayOfWeek: ['https://schema.org/Saturday'], opens: '09:00', closes: '13:00' },
            { name: 'Nochebuena', opens: '09:00', closes: '12:00' },
            {
              name: 'Weihnachten',
              validFrom: '2026-12-25',
              validThrough: '2026-12-25',
              opens: '00:00',
              closes: '00:00',
            },
          ],
        },
      ],
    });
    expect(points({ addresses, schedule: 'night' })).toMatchObject({
      contactPoint: [{ hoursAvailable: [{ opens: '22:00', closes: '02:00' }] }],
    });
  });

  test('names whom a channel is for', () => {
    const addresses = [{ phone: '+34960130042' }];
    expect(points({ addresses, audience: 'press' })).toMatchObject({
      contactPoint: [{ contactType: 'public relations' }],
    });
    expect(points({ addresses, emergency: true })).toMatchObject({
      contactPoint: [{ contactType: 'emergency' }],
    });
  });

  test('of nothing is nothing', () => {
    expect(contactPointsJsonLd([], schedules, site, { locale, now })).toBeUndefined();
  });
});

test('a channel with purposes is a point of contact for each, with its languages and hours', () => {
  const purposes = [
    { label: 'Morning', schedule: 'office', languages: ['en'] },
    { label: 'Night', schedule: 'night' },
  ];
  const channel = channelSchema.parse({
    ...{ kind: 'phone', label: 'Phone', languages: ['es'], purposes },
    addresses: [{ phone: '+34960130042' }],
  });
  const data = contactPointsJsonLd(
    [{ id: 'phone', data: channel }],
    [
      { id: 'office', data: schedule({ weekly: { monday: ['9:00-14:00'] } }) },
      { id: 'night', data: schedule({ weekly: { friday: ['22:00-24:00'] } }) },
    ],
    site,
    { locale: page('en').locale, now: at('2026-11-23T10:00:00Z') },
  );
  expect(data).toMatchObject({
    contactPoint: [
      {
        name: 'Phone – Morning',
        availableLanguage: ['en'],
        hoursAvailable: [{ opens: '09:00', closes: '14:00' }],
      },
      {
        name: 'Phone – Night',
        availableLanguage: ['es'],
        hoursAvailable: [{ opens: '22:00', closes: '23:59' }],
      },
    ],
  });
});
