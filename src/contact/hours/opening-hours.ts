import { weekdays, type Weekday } from '../../schemas/weekday.ts';
import type { Interval } from '../../schemas/interval.ts';
import type { Weekly } from '../../schemas/schedule.ts';

/** Calendar days of the desk, both included, on which `hours` replace those of the week. */
export interface SpecialDays {
  from: string;
  until: string;
  hours: readonly Interval[];
}

/** Calendar days of the desk, both included, on which another week is valid. */
export interface Season {
  from: string;
  until: string;
  weekly: Weekly;
}

/** What must be known of a schedule to tell whether a desk is open. */
export interface OpeningHours<Special extends SpecialDays = SpecialDays> {
  /** IANA zone. */
  zone: string;
  weekly: Weekly;
  /** Without it: the same week all the year. */
  seasons?: readonly Season[];
  closures: readonly Special[];
}

export const millisecondsPerDay = 86_400_000;

/** Calendar day, such as `2026-12-25`, of a count of days since 1970-01-01. */
export const toCalendarDay = (day: number): string =>
  new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

export const toDayNumber = (calendarDay: string): number =>
  Date.parse(calendarDay) / millisecondsPerDay;

/** 1970-01-01 was a Thursday, the fourth day of the ISO week. */
const daysBeforeEpochInWeek = 3;

/** The day of the week of a count of days since 1970-01-01. */
export const weekdayOf = (day: number): Weekday => {
  const length = weekdays.length;
  return weekdays[(((day + daysBeforeEpochInWeek) % length) + length) % length] ?? 'monday';
};

/**
 * The intervals that start on a day (days since 1970-01-01 on the desk's calendar). Closures replace
 * the week: an interval that began the evening before a closed day goes on past midnight.
 */
export function intervalsOn(hours: OpeningHours, day: number): readonly Interval[] {
  const calendarDay = toCalendarDay(day);
  const closure = findClosure(hours.closures, calendarDay);
  return closure ? closure.hours : findWeek(hours, calendarDay)[weekdayOf(day)];
}

/** The week that is valid on a calendar day. */
export function findWeek({ weekly, seasons = [] }: OpeningHours, calendarDay: string): Weekly {
  const season = seasons.find(({ from, until }) => from <= calendarDay && calendarDay <= until);
  return season?.weekly ?? weekly;
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
