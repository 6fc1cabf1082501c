import { z } from 'zod';
import { textSchema } from './localized-text.ts';
import { internationalNumberSchema, phoneSchema, toDialled, toLettered } from './phone-number.ts';
import { postalAddressSchema } from './postal-address.ts';
import { regionSchema } from './region.ts';

/** What an address is reached by; it has exactly one of them. */
export const addressForms = ['phone', 'sms', 'fax', 'email', 'url', 'postal'] as const;
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
  addressForms.map((form) => `"${form}"`),
);

const fieldsSchema = z
  .strictObject({
    /**
     * Number with country code and without blanks, such as `+34960130042` (E.164), a short number
     * such as `112`, or one with letters such as `+1-800-FLOWERS`.
     */
    phone: phoneSchema.optional(),
    /** The number as people write it. Without it: `phone`. */
    display: z.string().min(1).optional(),
    /** What to press in the phone menu, such as `2`. */
    menuOption: z.coerce
      .string()
      .regex(/^[\d*#]+$/u, 'is no key of a phone')
      .optional(),
    /** Number that takes text messages: as `phone`, without letters. */
    sms: z.coerce
      .string()
      .regex(
        /^(?:\+[1-9]\d{4,14}|\d{3,6})$/u,
        'is no number for messages. Write it as "+34960130042" or "55512", in quotes',
      )
      .optional(),
    fax: internationalNumberSchema.optional(),
    email: z.email({ error: 'is no e-mail address. Example: help@example.com' }).optional(),
    url: z
      .url({ protocol: /^https?$/u, error: 'is no address. Example: https://chat.example.com' })
      .optional(),
    postal: postalAddressSchema.optional(),
    /** What stands on the link, or before the number where there are several. */
    label: textSchema.optional(),
    /** Countries that this address is for. Without it: all of the channel's. */
    regions: z.array(regionSchema).min(1).optional(),
    /** Countries that have another address. */
    excludedRegions: z.array(regionSchema).min(1).optional(),
    /** Whether the call costs nothing. */
    tollFree: z.boolean().optional(),
  })
  .superRefine(({ phone, display, menuOption, tollFree, ...others }, context) => {
    const given = addressForms.filter(
      (form) => (form === 'phone' ? phone : others[form]) !== undefined,
    );
    if (given.length !== 1) context.addIssue(`needs exactly one of ${listed}`);
    if (phone === undefined && (display ?? menuOption ?? tollFree) !== undefined) {
      context.addIssue('has "display", "menuOption" or "tollFree" without "phone"');
    }
  });
export type Address = z.infer<typeof fieldsSchema>;

/** Where a channel is reached; a number with letters is kept as it is dialled and as it is shown. */
export const addressSchema = fieldsSchema.transform((address): Address => {
  const { phone, display } = address;
  const lettered = phone === undefined ? undefined : toLettered(phone);
  if (phone === undefined || lettered === undefined) return address;
  return { ...address, phone: toDialled(phone), display: display ?? lettered };
});
