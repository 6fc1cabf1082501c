import { describe, expect, test } from 'vitest';
import { describeAddresses } from '../../../../src/contact/channels/channel-view.ts';
import { mapUrl, writePostal } from '../../../../src/contact/channels/postal-text.ts';
import { contactPointsJsonLd } from '../../../../src/contact/page/contact-json-ld.ts';
import { describeContact } from '../../../../src/contact/page/describe-contact.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { isShortNumber, toDialled } from '../../../../src/schemas/phone-number.ts';
import { readOrganisation } from '../support/organisations.ts';
import { page, site } from '../support/pages.ts';

const clinic = readOrganisation('clinic');
const addressesOf = (id: string, locale = 'en') =>
  describeAddresses(clinic.channel(id), page(locale)).map(
    ({ href, text, notes, label, postal }) => ({
      href,
      text: text.text,
      ...(notes.length > 0 && { notes }),
      ...(label && { label: label.text }),
      ...(postal !== undefined && { postal }),
    }),
  );

describe('a way that is', () => {
  test('a short number is shown and dialled as it is, with its countries', () => {
    expect(addressesOf('emergency')).toEqual([
      { href: 'tel:112', text: '112', notes: ['Can be dialled from: Germany and Austria'] },
      { href: 'tel:116117', text: '116117', notes: ['Can be dialled from: Germany'] },
    ]);
  });

  test('a number with letters is shown with them and dialled as digits', () => {
    expect(addressesOf('hotline')).toEqual([
      { href: 'tel:+18003569377', text: '1-800-FLOWERS', notes: ['toll-free'] },
    ]);
  });

  test('a text message has a link of its own', () => {
    expect(addressesOf('sms', 'de')).toEqual([
      { href: 'sms:+491701234567', text: '+49 170 1234567', label: 'SMS' },
      {
        href: 'sms:55512',
        text: '55512',
        label: 'SMS',
        notes: ['Erreichbar aus: Vereinigte Staaten'],
      },
    ]);
  });

  test('a letter or a fax says where it goes; a letter has a map', () => {
    expect(addressesOf('post')).toEqual([
      {
        href: 'https://www.openstreetmap.org/search?query=Lindenstra%C3%9Fe+12%2C+10969%2C+Berlin%2C+DE',
        text: 'Show on a map',
        postal: 'Clinics, Records, Lindenstraße 12, 10969 Berlin, Germany',
      },
      {
        href: 'https://maps.example.com/new-york',
        text: 'Show on a map',
        postal: '350 Fifth Avenue, New York, NY 10118, United States',
        notes: ['For customers in this country: United States'],
      },
      { href: undefined, text: '+49 30 55570199', label: 'Fax' },
    ]);
  });

  test('a booking or a video call has a link that says so', () => {
    expect(addressesOf('booking')).toEqual([
      { href: 'https://clinics.example/book', text: 'Book an appointment' },
    ]);
    expect(addressesOf('video', 'de')).toEqual([
      { href: 'https://clinics.example/video', text: 'Videoanruf starten' },
    ]);
  });

  test('by appointment is neither open nor always there', () => {
    const channels = ['visit', 'booking'].map((id) => ({ id, data: clinic.channel(id) }));
    expect(describeContact({ channels, schedules: [] }, page('en')).channels).toMatchObject([
      { id: 'booking', state: 'always', byAppointment: false },
      { id: 'visit', state: 'unknown', byAppointment: true, hours: [] },
    ]);
  });
});

test('structured data has what schema.org has a word for', () => {
  const { locale } = page('en');
  const now = Temporal.Instant.from('2026-11-23T10:00:00Z');
  const pointsOf = (id: string) => {
    const channels = [{ id, data: clinic.channel(id) }];
    return contactPointsJsonLd(channels, [], site, { locale, now });
  };
  expect(pointsOf('post')).toMatchObject({
    contactPoint: [
      {
        '@type': 'PostalAddress',
        contactType: 'customer support',
        streetAddress: 'Lindenstraße 12',
        postalCode: '10969',
        addressLocality: 'Berlin',
        addressCountry: 'DE',
      },
      { '@type': 'PostalAddress', addressRegion: 'NY', areaServed: ['US'] },
      { '@type': 'ContactPoint', faxNumber: '+493055570199' },
    ],
  });
  expect(pointsOf('hotline')).toMatchObject({
    contactPoint: [{ telephone: '+18003569377', contactOption: 'TollFree', areaServed: ['US'] }],
  });
  expect(pointsOf('emergency')).toMatchObject({
    contactPoint: [
      { contactType: 'emergency', telephone: '112', areaServed: ['DE', 'AT'] },
      { telephone: '116117', areaServed: ['DE'] },
    ],
  });
  expect(pointsOf('sms')).toBeUndefined();
});

test('a number with letters may be written in several ways', () => {
  expect(toDialled('+1-800-FLOWERS')).toBe('+18003569377');
  // The ten digits of North America; what is dialled beyond is ignored.
  expect(toDialled('+1-800-CONTACTS')).toBe('+18002668228');
  expect(toDialled('+44-800-HELPZ')).toBe('+4480043579');
  expect(toDialled('+34960130042')).toBe('+34960130042');
  const addresses = [{ phone: '+1-800-FLOWERS', display: '1 800 FLOWERS (356 9377)' }];
  const parsed = channelSchema.parse({ kind: 'phone', label: 'x', addresses });
  expect(parsed.addresses[0]).toEqual({
    phone: '+18003569377',
    display: '1 800 FLOWERS (356 9377)',
  });
  // A collection parses what was parsed before.
  expect(channelSchema.parse(parsed)).toEqual(parsed);
  expect(isShortNumber('112')).toBe(true);
  expect(isShortNumber('+112')).toBe(false);
});

test('an address stands as its country writes it', () => {
  const london = {
    street: '221B Baker Street',
    postalCode: 'NW1 6XE',
    city: 'London',
    country: 'GB',
  };
  expect(writePostal(london, 'de')).toBe(
    '221B Baker Street, London NW1 6XE, Vereinigtes Königreich',
  );
  const dublin = { street: 'Main Street', city: 'Dublin', country: 'IE' };
  expect(writePostal(dublin, 'en')).toBe('Main Street, Dublin, Ireland');
  expect(mapUrl(dublin)).toBe(
    'https://www.openstreetmap.org/search?query=Main+Street%2C+Dublin%2C+IE',
  );
});
