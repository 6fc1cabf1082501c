import { z } from 'zod';

/** Country code and number, E.164. */
const international = /^\+[1-9]\d{4,14}$/u;

/** A number that is dialled as it is, inside some countries only: 112, 116117. */
const short = /^\d{3,6}$/u;

/** Letters stand for the digits on whose keys they are: +1-800-FLOWERS. */
const withLetters = /^\+[1-9][\d-]*[A-Z][\dA-Z-]*$/u;

const remedy =
  'Write "+", country code and number without blanks, such as "+34960130042"; a short number such as "112"; or letters, such as "+1-800-FLOWERS"';

/** A number of a phone, as it is dialled or with letters. */
export const phoneSchema = z.coerce
  .string()
  .refine((text) => [international, short, withLetters].some((form) => form.test(text)), {
    error: `is no number that a phone dials. ${remedy}, in quotes`,
  });

/** A number that a fax or a text message goes to. */
export const internationalNumberSchema = z
  .string()
  .regex(international, 'is no international number. Write it as "+34960130042", in quotes');

export const isShortNumber = (phone: string): boolean => short.test(phone);

/** The keys of a phone, ITU-T E.161. */
const keys = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** Digits of a number in North America with its country code and "+". */
const northAmerica = 12;

/** What is dialled for a number; with letters, North America ignores what goes beyond its ten digits. */
export function toDialled(phone: string): string {
  if (!withLetters.test(phone)) return phone;
  const digits = phone
    .replaceAll('-', '')
    .replaceAll(/[A-Z]/gu, (letter) => String(keys.findIndex((key) => key.includes(letter))));
  return digits.startsWith('+1') ? digits.slice(0, northAmerica) : digits;
}

/** How a number with letters is shown: `1-800-FLOWERS`; undefined for any other. */
export const toLettered = (phone: string): string | undefined =>
  withLetters.test(phone) ? phone.slice(1) : undefined;
