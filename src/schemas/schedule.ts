import { z } from 'zod';
import { anyDateSchema, findDaysProblem } from './calendar-date.ts';
import { closureSchema } from './closure.ts';
import { intervalSchema, type Interval } from './interval.ts';
import { minutesPerDay } from './minutes.ts';
import { textSchema } from './localized-text.ts';
import { timeZoneSchema } from './time-zone.ts';
import { weekdays, type Weekday } from './weekday.ts';

const daySchema = z.array(intervalSchema).default([]);

/** Intervals of each day; a day without any is closed. An interval belongs to the day it starts on. */
const weeklySchema = z
  .strictObject({
    monday: daySchema,
    tuesday: daySchema,
    wednesday: daySchema,
    thursday: daySchema,
    friday: daySchema,
    saturday: daySchema,
    sunday: daySchema,
  })
  .superRefine((weekly, context) => {
    for (const { day, index } of findOverlaps(weekly)) {
      const message = 'overlaps the interval before it. Let one end where the other starts';
      context.addIssue({ code: 'custom', path: [day, index], message });
    }
  });

/** A part of the year with another week, such as summer hours. */
const seasonSchema = z
  .strictObject({
    /** First day on which it is valid; without a year, `06-01`, of every year. */
    from: anyDateSchema,
    /** Last day on which it is valid. */
    until: anyDateSchema,
    /** Why, in the reader's language: "Summer hours". */
    label: textSchema.optional(),
    weekly: weeklySchema,
  })
  .superRefine(({ from, until }, context) => {
    const message = findDaysProblem(from, until);
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['until'], message });
  })
  .transform((season) => ({ ...season, weekly: sortDays(season.weekly) }));

/** `content/contact/schedules/<id>.yaml`: when channels are open, on a clock of their own. */
export const scheduleSchema = z
  .strictObject({
    /** IANA zone of these hours, such as `Europe/Madrid`. */
    zone: timeZoneSchema,
    /** Hours of a normal week. */
    weekly: weeklySchema.optional(),
    /** Open day and night, instead of `weekly`. */
    always: z.boolean().default(false),
    /** Weeks that are valid for a part of the year. The first that fits a day rules it. */
    seasons: z.array(seasonSchema).default([]),
    /** Ids of files in `content/contact/holidays/`: days that are closed. */
    holidays: z.array(z.string().min(1)).default([]),
    /** Days that differ from the week. Where several meet, the shortest wins. */
    closures: z.array(closureSchema).default([]),
  })
  .transform(({ weekly, always, ...schedule }, context) => {
    if (always !== (weekly === undefined)) {
      context.addIssue('needs either "weekly" or "always: true"');
      return z.NEVER;
    }
    return { ...schedule, weekly: weekly ? sortDays(weekly) : alwaysOpen() };
  });
/** What the file says; the days of its holidays stand in files of their own. */
export type ScheduleFile = z.infer<typeof scheduleSchema>;
/**
 * A schedule with its holidays among its closures. That it cannot have `holidays` keeps a file from
 * being taken for one, and its holidays from being forgotten.
 */
export type Schedule = Omit<ScheduleFile, 'holidays'> & { holidays?: never };
export type Weekly = Record<Weekday, readonly Interval[]>;

function sortDays(weekly: Weekly): Weekly {
  return mapDays((day) => weekly[day].toSorted((a, b) => a.start - b.start));
}

function alwaysOpen(): Weekly {
  return mapDays(() => [{ start: 0, end: minutesPerDay }]);
}

function mapDays(intervalsOf: (day: Weekday) => readonly Interval[]): Weekly {
  return {
    monday: intervalsOf('monday'),
    tuesday: intervalsOf('tuesday'),
    wednesday: intervalsOf('wednesday'),
    thursday: intervalsOf('thursday'),
    friday: intervalsOf('friday'),
    saturday: intervalsOf('saturday'),
    sunday: intervalsOf('sunday'),
  };
}

/** Intervals that start before an earlier one ends, also from Sunday night into Monday. */
function findOverlaps(weekly: Weekly): readonly { day: Weekday; index: number }[] {
  const placed = weekdays
    .flatMap((day, number) =>
      weekly[day].map(({ start, end }, index) => {
        const midnight = number * minutesPerDay;
        return { day, index, start: midnight + start, end: midnight + end };
      }),
    )
    .toSorted((a, b) => a.start - b.start);
  const week = weekdays.length * minutesPerDay;
  let lastEnd = Math.max(0, ...placed.map(({ end }) => end - week));
  return placed.filter(({ start, end }) => {
    const overlaps = start < lastEnd;
    lastEnd = Math.max(lastEnd, end);
    return overlaps;
  });
}
