import type { Site } from '../../../i18n/locales.ts';
import { toError, type Problem } from '../../read/problem.ts';
import { placeOf, type ContactFiles } from '../../read/read-contact.ts';

/** What is for customers who are signed in, on a site where nobody can sign in. */
export function checkSignIn(
  { channels, form }: Pick<ContactFiles, 'channels' | 'form'>,
  { customers }: Pick<Site, 'customers'>,
): readonly Problem[] {
  if (customers) return [];
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
