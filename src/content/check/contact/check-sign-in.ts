import { lockOf } from '../../../contact/channels/locked-channels.ts';
import type { Site } from '../../../i18n/locales.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { YamlEntry } from '../../read/yaml/yaml-file.ts';
import type { Address } from '../../../schemas/address.ts';
import type { Channel } from '../../../schemas/channel.ts';
import { placeOf, type ContactFiles } from '../../read/read-contact.ts';

/** What is for customers who are signed in, on a site where nobody can sign in. */
export function checkSignIn(
  { channels, form }: Pick<ContactFiles, 'channels' | 'form'>,
  { customers }: Pick<Site, 'customers'>,
): readonly Problem[] {
  if (customers) return listPublic(channels);
  const places = [...channels.values()].flatMap((entry) =>
    entry.value.signedIn ? [placeOf(entry, ['signedIn'])] : [],
  );
  if (form) {
    const { fields, files } = form.value;
    if (files.signedIn) places.push(placeOf(form, ['files', 'signedIn']));
    for (const [index, { signedIn, claim }] of fields.entries()) {
      if (signedIn) places.push(placeOf(form, ['fields', index, 'signedIn']));
      else if (claim !== undefined) places.push(placeOf(form, ['fields', index, 'claim']));
    }
  }
  return places.map((place) =>
    toError(
      'SignInMissing',
      place,
      'This is for customers who are signed in, and nobody can sign in.',
      'Say in site.yaml where they do: "customers: { signIn: https://… }", or remove this line.',
    ),
  );
}

/** Addresses that are kept for customers in one channel, and shown to everybody in another. */
function listPublic(channels: ContactFiles['channels']): readonly Problem[] {
  const entries = [...channels.values()];
  const isLocked = ({ value }: YamlEntry<Channel>): boolean => lockOf(value) === 'addresses';
  const open = new Map(
    entries
      .filter((entry) => !isLocked(entry))
      .flatMap((entry) => entry.value.addresses.map((address) => [reachOf(address), entry.id])),
  );
  return entries.filter(isLocked).flatMap((entry) =>
    entry.value.addresses.flatMap((address, index) => {
      const other = open.get(reachOf(address));
      if (other === undefined) return [];
      return [
        toError(
          'LockedAddressPublic',
          placeOf(entry, ['addresses', index]),
          `This is for customers who are signed in, and the channel "${other}" shows it to everybody.`,
          'Remove it in one of the two, or "signedIn" here.',
        ),
      ];
    }),
  );
}

/** By what an address is reached, whatever it is called. */
const reachOf = ({ phone, sms, fax, email, url, postal }: Address): string =>
  phone ?? sms ?? fax ?? email ?? url ?? JSON.stringify(postal);
