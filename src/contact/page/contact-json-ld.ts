import type { Address } from '../../schemas/address.ts';
import type { Audience } from '../../schemas/audience.ts';
import type { Channel } from '../../schemas/channel.ts';
import { findText, type Text } from '../../schemas/localized-text.ts';
import type { Site, SiteLocale } from '../../i18n/locales.ts';
import { newTicketUrl } from '../../i18n/urls.ts';
import { lockOf } from '../channels/locked-channels.ts';
import { byOrder, type Entry } from '../contact-facts.ts';
import type { OpeningHours } from '../hours/schedule.ts';
import { hoursJsonLd } from '../hours/hours-json-ld.ts';

/**
 * Structured data of the contact page: an `Organization` with a `ContactPoint` for each address of
 * each channel, and the closures of the year from `now`. Undefined if there is no channel.
 */
export function contactPointsJsonLd(
  channels: readonly Entry<Channel>[],
  schedules: readonly Entry<OpeningHours<Text>>[],
  site: Site,
  { locale, now }: { locale: SiteLocale; now: Temporal.Instant },
): object | undefined {
  const points = channels.toSorted(byOrder).flatMap(({ data }) =>
    listPurposes(data).flatMap((purpose) => {
      const schedule = schedules.find(({ id }) => id === purpose.schedule)?.data;
      const hours = schedule && hoursJsonLd(schedule, locale, now);
      return toContactPoints(data, { ...purpose, hours }, site, locale);
    }),
  );
  if (points.length === 0) return undefined;
  const { organization } = site;
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: organization?.name ?? findText(site.name, locale.locale, locale.fallback)?.text,
    url: organization?.url ?? site.url,
    ...(organization && organization.sameAs.length > 0 && { sameAs: organization.sameAs }),
    contactPoint: points,
  };
}

/** What a point of contact is besides its channel. */
interface PointFacts {
  label: Text | undefined;
  languages: readonly string[] | undefined;
}

/** The hours of a channel, one for each purpose. */
const listPurposes = ({
  schedule,
  languages,
  purposes,
}: Channel): readonly (PointFacts & { schedule: string | undefined })[] =>
  purposes?.map((purpose) => ({ ...purpose, languages: purpose.languages ?? languages })) ?? [
    { label: undefined, languages, schedule },
  ];

/** The first and `emergency` are types that Google documents; schema.org takes any text. */
const contactTypes: Record<Audience, string> = {
  customers: 'customer support',
  press: 'public relations',
  partners: 'partner relations',
  applicants: 'human resources',
  suppliers: 'procurement',
  investors: 'investor relations',
  authorities: 'legal',
};

function toContactPoints(
  channel: Channel,
  { label, languages, hours }: PointFacts & { hours: readonly object[] | undefined },
  site: Site,
  locale: SiteLocale,
): readonly object[] {
  const names = [channel.label, ...(label === undefined ? [] : [label])].map(
    (text) => findText(text, locale.locale, locale.fallback)?.text,
  );
  const shared = {
    '@type': 'ContactPoint',
    contactType: channel.emergency ? 'emergency' : contactTypes[channel.audience],
    name: names.join(' – '),
    ...(languages && { availableLanguage: languages }),
    ...(hours && { hoursAvailable: hours }),
  };
  if (channel.kind === 'ticket' && channel.addresses.length === 0) {
    return [{ ...shared, url: site.url + newTicketUrl(locale.locale) }];
  }
  if (lockOf(channel) === 'addresses') return [];
  return channel.addresses.flatMap((address) => {
    const reached = toReached(address);
    const { regions = channel.regions } = address;
    return reached ? [{ ...shared, ...reached, ...(regions && { areaServed: regions }) }] : [];
  });
}

/** By what a contact point is reached; schema.org has nothing for text messages. */
function toReached({ phone, fax, email, url, postal, tollFree }: Address): object | undefined {
  if (phone !== undefined) {
    return { telephone: phone, ...(tollFree === true && { contactOption: 'TollFree' }) };
  }
  if (fax !== undefined) return { faxNumber: fax };
  if (email !== undefined) return { email };
  if (url !== undefined) return { url };
  if (postal === undefined) return undefined;
  // A postal address is a contact point itself.
  return {
    '@type': 'PostalAddress',
    streetAddress: postal.street,
    postalCode: postal.postalCode,
    addressLocality: postal.city,
    addressRegion: postal.state,
    addressCountry: postal.country,
  };
}
