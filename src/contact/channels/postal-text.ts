import { regionName } from '../../lib/intl/intl-names.ts';
import type { PostalAddress } from '../../schemas/postal-address.ts';

/**
 * Countries that write the postal code after the city and the state (Universal Postal Union, addressing
 * systems); most others before the city.
 */
const codeLast: ReadonlySet<string> = new Set(
  'AU BR CA CO GB IE IN JP KR MX NZ SG TH US ZA'.split(' '),
);

/** A postal address in a line, as its country orders it, with the country in the reader's language. */
export function writePostal(address: PostalAddress, tag: string): string {
  const { name, street, postalCode, city, state, country } = address;
  const place = codeLast.has(country)
    ? [[city, state].filter(isGiven).join(', '), postalCode].filter(isGiven).join(' ')
    : [[postalCode, city].filter(isGiven).join(' '), state].filter(isGiven).join(', ');
  return [name, street, place, regionName(country, tag)].filter(isGiven).join(', ');
}

/** Looks for an address on a map that belongs to nobody; asked only by who opens it. */
export function mapUrl({ street, postalCode, city, country }: PostalAddress): string {
  const query = [street, postalCode, city, country].filter(isGiven).join(', ');
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query }).toString()}`;
}

const isGiven = (part: string | undefined): part is string => part !== undefined && part !== '';
