import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { ContactFacts } from '../contact-facts.ts';

/**
 * The countries that readers choose from, in the order of their codes: those that the company serves,
 * that channels, addresses and notices name, and that its numbers for customers are of, so that its
 * own is there even if nobody names it. Empty where no answer depends on the country.
 */
export function listRegions({
  channels,
  notices = [],
  countries = [],
}: Pick<ContactFacts, 'channels'> &
  Partial<Pick<ContactFacts, 'notices' | 'countries'>>): string[] {
  const places = channels.flatMap(({ data }) => [data, ...data.addresses]);
  const named = [
    ...places.flatMap(({ regions = [], excludedRegions = [] }) => [...regions, ...excludedRegions]),
    ...notices.flatMap(({ data }) => data.regions ?? []),
  ];
  if (named.length === 0) return [];
  const forCustomers = channels.filter(({ data }) => data.audience === 'customers');
  const numbers = forCustomers.flatMap(({ data }) => data.addresses.flatMap(countryOf));
  return [...new Set([...countries, ...named, ...numbers])].toSorted();
}

/** The country that a number is of; none where several share its code and the rest does not tell. */
function countryOf({ phone }: { phone?: string | undefined }): readonly string[] {
  const country = phone === undefined ? undefined : parsePhoneNumberFromString(phone)?.country;
  return country === undefined ? [] : [country];
}
