import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { clockTimeSchema } from './clock-time.ts';
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
  /** What is closed. */
  days: z
    .array(
      z
        .strictObject({
          /** The day, or the first of several. */
          date: calendarDateSchema,
          /** The last of several. */
          until: calendarDateSchema.optional(),
          /** Half a day: it is closed from this time on. */
          closedFrom: clockTimeSchema.optional(),
          /** Name of the holiday, in the reader's language. */
          label: textSchema,
        })
        .superRefine(({ date, until, closedFrom }, context) => {
          const refuse = (path: string, message: string): void =>
            context.addIssue({ code: 'custom', path: [path], message });
          if (until !== undefined && until < date) refuse('until', 'is before "date"');
          if (until !== undefined && closedFrom !== undefined) {
            refuse('closedFrom', 'is for a single day. Give that day its own entry');
          }
        }),
    )
    .min(1),
});
/** `closedFrom` is in minutes from midnight. */
export type Holidays = z.infer<typeof holidaysSchema>;
