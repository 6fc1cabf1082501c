import type { Interval } from '../../schemas/interval.ts';
import {
  findClosure,
  intervalsOn,
  toCalendarDay,
  toDayNumber,
  type OpeningHours,
  type SpecialDays,
} from './opening-hours.ts';

/** A day of the desk's calendar. */
export interface DayHours {
  /** Such as `2026-12-25`. */
  date: string;
  /** In minutes from midnight of the desk; empty: closed. */
  intervals: readonly Interval[];
  /** Why the day differs from the week. */
  label: string | undefined;
}

const daysShown = 14;

/** The coming two weeks on the desk's calendar, today first, with holidays and special days named. */
export function twoWeeks(
  hours: OpeningHours<SpecialDays & { label: string }>,
  now: Temporal.Instant,
): readonly DayHours[] {
  const today = toDayNumber(now.toZonedDateTimeISO(hours.zone).toPlainDate().toString());
  return Array.from({ length: daysShown }, (_, index) => {
    const date = toCalendarDay(today + index);
    return {
      date,
      intervals: intervalsOn(hours, today + index),
      label: findClosure(hours.closures, date)?.label,
    };
  });
}
