import { z } from 'zod';
import { anyDateSchema, findDaysProblem } from './calendar-date.ts';
import { intervalSchema } from './interval.ts';
import { textSchema } from './localized-text.ts';

/** Days that differ from the week: a holiday, a closed season, special hours. */
export const closureSchema = z
  .strictObject({
    /** One day, `2026-12-24`, or one of every year, `12-24`. */
    date: anyDateSchema.optional(),
    /** First of several days, together with `until`. */
    from: anyDateSchema.optional(),
    /** Last of several days; it is closed too. */
    until: anyDateSchema.optional(),
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
    const message = findDaysProblem(first, last);
    if (message !== undefined) {
      context.addIssue({ code: 'custom', path: ['until'], message });
      return z.NEVER;
    }
    return { from: first, until: last, label, hours: hours.toSorted((a, b) => a.start - b.start) };
  });
/** `from` and `until` are dates in the schedule's zone, both included; without a year of every year. */
export type Closure = z.infer<typeof closureSchema>;
