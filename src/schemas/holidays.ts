import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { textSchema } from './localized-text.ts';
import { regionSchema } from './region.ts';

/** `content/contact/holidays/<id>.yaml`: the public holidays of a place, written by `npm run holidays`. */
export const holidaysSchema = z.strictObject({
  /** Country, ISO 3166-1, such as `ES`. */
  country: regionSchema,
  /** Part of the country as ISO 3166-2 has it after the hyphen, such as `VC` of `ES-VC`. */
  subdivision: z.string().min(1).optional(),
  /** Where the days come from. */
  source: z.string().min(1).optional(),
  /** Each day that is closed. */
  days: z
    .array(
      z.strictObject({
        date: calendarDateSchema,
        /** Name of the holiday, in the reader's language. */
        label: textSchema,
      }),
    )
    .min(1),
});
export type Holidays = z.infer<typeof holidaysSchema>;
