import { z } from 'zod';
import { textSchema } from './localized-text.ts';
import { regionSchema } from './region.ts';

/** Where a channel is reached: exactly one of `phone`, `email` and `url`. */
export const addressSchema = z
  .strictObject({
    /** Number with country code and without blanks, such as `+34960130042` (E.164). */
    phone: z
      .string()
      .regex(
        /^\+[1-9]\d{4,14}$/u,
        'is no international number. Write "+", country code and number without blanks, such as "+34960130042"',
      )
      .optional(),
    /** The number as people write it. Without it: `phone`. */
    display: z.string().min(1).optional(),
    /** What to press in the phone menu, such as `2`. */
    menuOption: z.coerce
      .string()
      .regex(/^[\d*#]+$/u, 'is no key of a phone')
      .optional(),
    email: z.email({ error: 'is no e-mail address. Example: help@example.com' }).optional(),
    url: z
      .url({ protocol: /^https?$/u, error: 'is no address. Example: https://chat.example.com' })
      .optional(),
    /** What stands on the link, or before the number where there are several. */
    label: textSchema.optional(),
    /** Countries that this address is for. Without it: all of the channel's. */
    regions: z.array(regionSchema).min(1).optional(),
    /** Countries that have another address. */
    excludedRegions: z.array(regionSchema).min(1).optional(),
    /** Whether the call costs nothing. */
    tollFree: z.boolean().optional(),
  })
  .superRefine(({ phone, email, url, display, menuOption, tollFree }, context) => {
    const given = [phone, email, url].filter((one) => one !== undefined);
    if (given.length !== 1) context.addIssue('needs exactly one of "phone", "email" and "url"');
    if (phone === undefined && (display ?? menuOption ?? tollFree) !== undefined) {
      context.addIssue('has "display", "menuOption" or "tollFree" without "phone"');
    }
  });
export type Address = z.infer<typeof addressSchema>;
