import { weekdays } from '../schemas/weekday.ts';
import type { Interval } from '../schemas/interval.ts';
import type { Weekly } from '../schemas/schedule.ts';

/** Calendar days of the desk, both included, on which `hours` replace those of the week. */
export interface SpecialDays {
  from: string;
  until: string;
  hours: readonly Interval[];
}

/** What must be known of a schedule to tell whether a desk is open. */
export interface OpeningHours<Special extends SpecialDays = SpecialDays> {
  /** IANA zone. */
  zone: string;
  weekly: Weekly;
  closures: readonly Special[];
}

export const millisecondsPerDay = 86_400_000;

/** Calendar day, such as `2026-12-25`, of a count of days since 1970-01-01. */
export const toCalendarDay = (day: number): string =>
  new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

const toDayNumber = (calendarDay: string): number => Date.parse(calendarDay) / millisecondsPerDay;

/** 1970-01-01 was a Thursday, the fourth day of the ISO week. */
const daysBeforeEpochInWeek = 3;

const weekdayOf = (day: number) => {
  const length = weekdays.length;
  return weekdays[(((day + daysBeforeEpochInWeek) % length) + length) % length] ?? 'monday';
};

/**
 * The intervals that start on a day (days since 1970-01-01 on the desk's calendar). Closures replace
 * the week: an interval that began the evening before a closed day goes on past midnight.
 */
export function intervalsOn(hours: OpeningHours, day: number): readonly Interval[] {
  const closure = findClosure(hours.closures, toCalendarDay(day));
  return closure ? closure.hours : hours.weekly[weekdayOf(day)];
}

/** The closure of a calendar day; where several meet the shortest, so that a season can hold a holiday. */
export function findClosure<Special extends SpecialDays>(
  closures: readonly Special[],
  calendarDay: string,
): Special | undefined {
  let shortest: Special | undefined;
  for (const closure of closures) {
    if (calendarDay < closure.from || calendarDay > closure.until) continue;
    if (shortest === undefined || lengthOf(closure) < lengthOf(shortest)) shortest = closure;
  }
  return shortest;
}

const lengthOf = ({ from, until }: SpecialDays): number => toDayNumber(until) - toDayNumber(from);
