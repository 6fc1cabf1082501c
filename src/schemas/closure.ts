import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { intervalSchema } from './interval.ts';
import { textSchema } from './localized-text.ts';

/** Days that differ from the week: a holiday, a closed season, special hours. */
export const closureSchema = z
  .strictObject({
    /** One day. */
    date: calendarDateSchema.optional(),
    /** First of several days, together with `until`. */
    from: calendarDateSchema.optional(),
    /** Last of several days; it is closed too. */
    until: calendarDateSchema.optional(),
    /** Why, in the reader's language: the name of the holiday. */
    label: textSchema,
    /** Hours instead of those of the week. Without it the days are closed. */
    hours: z.array(intervalSchema).default([]),
  })
  .transform(({ date, from, until, label, hours }, context) => {
    const first = date ?? from;
    const last = date ?? until;
    const hasBoth = date !== undefined && (from ?? until) !== undefined;
    if (first === undefined || last === undefined || hasBoth) {
      context.addIssue('needs either "date", or "from" and "until"');
      return z.NEVER;
    }
    if (last < first) {
      context.addIssue({ code: 'custom', path: ['until'], message: 'is before "from"' });
      return z.NEVER;
    }
    return { from: first, until: last, label, hours: hours.toSorted((a, b) => a.start - b.start) };
  });
/** `from` and `until` are dates in the schedule's zone, both included. */
export type Closure = z.infer<typeof closureSchema>;
