import { isYearly } from '../../schemas/yearly.ts';
import { weekdays, type Weekday } from '../../schemas/weekday.ts';

/**
 * From one date to another, both included. In this room a date is text such as `2026-12-25`, and a day
 * is a count of days since 1970-01-01. Days of every year, from `12-24` until `01-06`, come as
 * `GivenDays`; `occurrencesOf` has them with their years.
 */
export interface Days {
  from: string;
  until: string;
}

/** Days with their years, or those of every year. */
export type GivenDays = Days;

export const millisecondsPerDay = 86_400_000;

/** The date of a day. */
export const toDate = (day: number): string =>
  new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** The day of a date. */
export const toDay = (date: string): number => Date.parse(date) / millisecondsPerDay;

/** The date on the calendar of a zone at a moment. */
export const dateAt = (zone: string, now: Temporal.Instant): string =>
  now.toZonedDateTimeISO(zone).toPlainDate().toString();

/** 1970-01-01 was a Thursday, three days after a Monday. */
const daysFromMonday = 3;

/** The day of the week of a day. */
export const weekdayOf = (day: number): Weekday => {
  const { length } = weekdays;
  return weekdays[(((day + daysFromMonday) % length) + length) % length] ?? 'monday';
};

/** Whether a date is one of the days. */
export const includes = ({ from, until }: Days, date: string): boolean =>
  from <= date && date <= until;

/** Whether days are those of every year. */
export const areYearly = ({ from }: GivenDays): boolean => isYearly(from);

/** Those of the given days, with their years, that have a date within a range, in order. */
export function occurrencesOf(given: GivenDays, range: Days): readonly Days[] {
  if (!areYearly(given))
    return given.from <= range.until && range.from <= given.until ? [given] : [];
  const [first, last] = [yearOf(range.from), yearOf(range.until)];
  return Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index)
    .map((year) => inYear(given, year))
    .filter(({ from, until }) => from <= until && from <= range.until && range.from <= until);
}

/** Days that begin in a year; `from` is after `until` where there are none. */
function inYear({ from, until }: GivenDays, year: number): Days {
  const lastYear = until < from ? year + 1 : year;
  return {
    from: from === leapDay && !hasLeapDay(year) ? `${year}-03-01` : `${year}-${from}`,
    until:
      until === leapDay && !hasLeapDay(lastYear) ? `${lastYear}-02-28` : `${lastYear}-${until}`,
  };
}

const hasLeapDay = (year: number): boolean => toDate(toDay(`${year}-03-01`) - 1).endsWith(leapDay);

const yearOf = (date: string): number => Number(date.slice(0, 4));

const leapDay = '02-29';

/** Days from the first to the last: 0 for a single day. */
export const lengthOf = ({ from, until }: Days): number => toDay(until) - toDay(from);

/** What is left of some days without others, in order. */
export const without = ({ from, until }: Days, others: readonly Days[]): readonly Days[] =>
  others.reduce<readonly Days[]>(
    (left, other) => left.flatMap((part) => cut(part, other)),
    [{ from, until }],
  );

function cut(days: Days, other: Days): readonly Days[] {
  if (other.until < days.from || days.until < other.from) return [days];
  const before = { from: days.from, until: toDate(toDay(other.from) - 1) };
  const after = { from: toDate(toDay(other.until) + 1), until: days.until };
  return [before, after].filter(({ from, until }) => from <= until);
}
