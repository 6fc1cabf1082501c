import { z } from 'zod';
import { isYearly } from './yearly.ts';

/** A day of the calendar such as `2026-12-25`. YAML readers that make dates of it are understood. */
export const calendarDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'is no day of the calendar. Write it as 2026-12-25' }),
);

/** The same of every year: `12-25`. */
const isYearlyDate = (text: string): boolean =>
  /^\d\d-\d\d$/u.test(text) && z.iso.date().safeParse(`2024-${text}`).success;

/** A day of the calendar or, without its year, of every year: `2026-12-25`, `12-25`. */
export const anyDateSchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().refine((text) => isYearlyDate(text) || z.iso.date().safeParse(text).success, {
    error: 'is no day of the calendar. Write it as 2026-12-25, or as 12-25 for every year',
  }),
);

/** What is wrong with the first and the last of some days; of every year, they may go past its end. */
export function findDaysProblem(from: string, until: string): string | undefined {
  if (isYearly(from) !== isYearly(until)) {
    return 'and "from" are not of the same kind. Write both with a year, or both without';
  }
  return until < from && !isYearly(from) ? 'is before "from"' : undefined;
}

/** A day, or a time on it, on the clock of a zone that is said elsewhere: `2026-12-20 18:00`. */
export const localMomentSchema = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 16) : value),
    z.string().refine(isLocalMoment, {
      error: 'is no day and no time of one. Write it as 2026-12-20, or as 2026-12-20 18:00',
    }),
  )
  .transform((text) => text.replace('T00:00', '').replace(' ', 'T'));

function isLocalMoment(text: string): boolean {
  const [date, time] = text.split(/[T ]/u);
  const isTime = time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time);
  return isTime && /^.{10}(?:[T ].{5})?$/u.test(text) && z.iso.date().safeParse(date).success;
}
