import { weekdays, type Weekday } from '../../schemas/weekday.ts';
import type { Interval } from '../../schemas/interval.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';
import type { OpeningHours } from './opening-hours.ts';

/** Days in a row that have the same hours. */
export interface WeekRow {
  days: readonly [Weekday, ...Weekday[]];
  /** Empty: closed. */
  intervals: readonly Interval[];
}

/** The normal week from Monday to Sunday, one row for days in a row with equal hours. */
export function weekTable({ weekly }: Pick<OpeningHours, 'weekly'>): readonly WeekRow[] {
  const rows: WeekRow[] = [];
  for (const day of weekdays) {
    const intervals = joinIntervals(weekly[day]);
    const last = rows.at(-1);
    if (last && sameIntervals(last.intervals, intervals)) {
      rows.splice(-1, 1, { days: [...last.days, day], intervals });
    } else {
      rows.push({ days: [day], intervals });
    }
  }
  return rows;
}

/** Tells whether the desk never closes: every day whole, and no closure ahead. */
export const isAlwaysOpen = ({ weekly, closures }: OpeningHours): boolean =>
  closures.length === 0 && weekdays.every((day) => isWholeDay(joinIntervals(weekly[day])));

export const isWholeDay = ([only, ...others]: readonly Interval[]): boolean =>
  others.length === 0 && only?.start === 0 && only.end === minutesPerDay;

/** Makes one of intervals that touch: `9:00-12:00` and `12:00-14:00`. */
function joinIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of intervals) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined.splice(-1, 1, { start: last.start, end });
    else joined.push({ start, end });
  }
  return joined;
}

const sameIntervals = (a: readonly Interval[], b: readonly Interval[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);
