import type { Holidays } from '../../schemas/holidays.ts';
import type { Interval } from '../../schemas/interval.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';
import type { Schedule, ScheduleFile, Weekly } from '../../schemas/schedule.ts';
import { weekdays, type Weekday } from '../../schemas/weekday.ts';
import {
  areYearly,
  lengthOf,
  occurrencesOf,
  toDate,
  toDay,
  weekdayOf,
  without,
  type Days,
  type GivenDays,
} from './calendar-days.ts';

/** Days on which another week is valid. Where seasons meet, the first of the list rules the day. */
export interface Season<Label = unknown> extends GivenDays {
  weekly: Weekly;
  label?: Label | undefined;
}

/**
 * Days on which `hours` replace those of the week: a holiday, a closed month, special hours. Where
 * closures meet, the shortest rules the day; of two as long, the one that begins first; of two of the
 * same days, the one that has its year.
 */
export interface Closure<Label = unknown> extends GivenDays {
  hours: readonly Interval[];
  label: Label;
}

/**
 * All that decides when a channel is open. Whatever is said of its hours is made from this: state,
 * tables, words, structured data, calendar, and the data for browser and server. Nothing in it is
 * optional, so that none of them can leave out seasons or closures; `holidays`, which only a
 * schedule file has, is refused: `withHolidays` makes closures of them.
 */
export interface OpeningHours<Label = unknown> {
  /** IANA zone. */
  zone: string;
  weekly: Weekly;
  seasons: readonly Season<Label>[];
  closures: readonly Closure<Label>[];
  holidays?: never;
}

/** A day of a holiday calendar, several, or half a day. */
type Holiday = Holidays['days'][number];

/**
 * The schedule of a file with the days of its holiday calendars among its closures. Where the file
 * says something of its own about a day, that stands: somebody may work on a holiday. Half a day has
 * the hours of its week until it begins.
 */
export function withHolidays(
  { holidays, ...schedule }: ScheduleFile,
  calendars: ReadonlyMap<string, Pick<Holidays, 'days'>>,
): Schedule {
  const own = new Set(
    schedule.closures.flatMap(({ from, until }) => (from === until ? [from] : [])),
  );
  const days = holidays
    .flatMap((id) => calendars.get(id)?.days ?? [])
    .filter(
      ({ date, until = date }) =>
        until !== date || !(own.has(date) || own.has(date.slice('2026-'.length))),
    );
  const usual = { ...schedule, closures: [] };
  const closures = takeOnce(days).map(({ date, until = date, label, closedFrom }) => ({
    from: date,
    until,
    label,
    hours: closedFrom === undefined ? [] : hoursBefore(closedFrom, intervalsOn(usual, toDay(date))),
  }));
  return { ...schedule, closures: [...schedule.closures, ...closures] };
}

/** Two calendars may name the same days; one that is closed all day stands before half a day. */
function takeOnce(days: readonly Holiday[]): readonly Holiday[] {
  const named = new Map<string, Holiday>();
  for (const day of days) {
    const key = `${day.date} ${day.until ?? day.date}`;
    if (day.closedFrom === undefined || !named.has(key)) named.set(key, day);
  }
  return [...named.values()];
}

/** What is left of hours that end at a time of the day. */
const hoursBefore = (end: number, intervals: readonly Interval[]): Interval[] =>
  intervals
    .filter(({ start }) => start < end)
    .map((interval) => ({ start: interval.start, end: Math.min(interval.end, end) }));

/**
 * The intervals that start on a day, a count of days since 1970-01-01 on the calendar of its zone. An
 * interval that began the evening before a closed day is not among them, and goes on past midnight.
 */
export function intervalsOn(hours: OpeningHours, day: number): readonly Interval[] {
  const date = toDate(day);
  return joinIntervals(closureOn(hours, date)?.hours ?? weekOn(hours, date)[weekdayOf(day)]);
}

/** The week that is valid on a date. */
export const weekOn = ({ weekly, seasons }: OpeningHours, date: string): Weekly =>
  seasons.find((season) => isOn(season, date))?.weekly ?? weekly;

const isOn = (days: GivenDays, date: string): boolean =>
  occurrencesOf(days, { from: date, until: date }).length > 0;

/** A closure with its year, and whether it is that of every year. */
export interface DatedClosure<Label = unknown> extends Closure<Label>, Days {
  yearly: boolean;
}

/** The closures that have a date within a range. */
const closuresWithin = <Label>(
  { closures }: OpeningHours<Label>,
  range: Days,
): readonly DatedClosure<Label>[] =>
  closures.flatMap((closure) =>
    occurrencesOf(closure, range).map((days) => ({
      ...closure,
      ...days,
      yearly: areYearly(closure),
    })),
  );

/** The closure that rules a date, if any. */
export const closureOn = <Label>(
  hours: OpeningHours<Label>,
  date: string,
): DatedClosure<Label> | undefined =>
  closuresWithin(hours, { from: date, until: date }).toSorted(byRule)[0];

/** The shortest first; of two as long, the one that begins first; at last that of every year. */
const byRule = (a: DatedClosure, b: DatedClosure): number =>
  lengthOf(a) - lengthOf(b) || byDate(a, b) || Number(a.yearly) - Number(b.yearly);

const byDate = (a: Days, b: Days): number => toDay(a.from) - toDay(b.from);

/** Days of a week in a row that have the same hours. */
export interface WeekRow {
  days: readonly [Weekday, ...Weekday[]];
  /** Empty: closed. */
  intervals: readonly Interval[];
}

/** The weeks of a schedule as they are listed. */
export interface ListedWeeks<Label> {
  /** The week of all days that are in no season. */
  normal: readonly WeekRow[];
  seasons: readonly ListedSeason<Label>[];
}

export interface ListedSeason<Label> {
  days: Days;
  label: Label | undefined;
  rows: readonly WeekRow[];
  /** As it was given, where these are all of its days of a year. */
  yearly: GivenDays | undefined;
}

/**
 * The normal week, and the seasons that are not over on `today`, in their order; of those of every
 * year the ones that begin within a year. Listed seasons do not share days: one that an earlier one
 * covers in part is listed with the days that are left to it, if need be twice.
 */
export const listWeeks = <Label>(
  { weekly, seasons }: OpeningHours<Label>,
  today: string,
): ListedWeeks<Label> => ({
  normal: toRows(weekly),
  seasons: seasons.flatMap((season, index) => {
    const range = { from: today, until: areYearly(season) ? aYearAfter(today) : lastDate };
    const earlier = (days: Days): readonly Days[] =>
      seasons.slice(0, index).flatMap((other) => occurrencesOf(other, days));
    const rows = toRows(season.weekly);
    return occurrencesOf(season, range).flatMap((whole) => {
      const yearly = areYearly(season) && earlier(whole).length === 0 ? season : undefined;
      return without(whole, earlier(whole))
        .filter(({ until }) => until >= today)
        .map((days) => ({ days, label: season.label, rows, yearly }));
    });
  }),
});

/** No schedule knows a later one. */
const lastDate = '9999-12-31';

const aYearAfter = (date: string): string =>
  Temporal.PlainDate.from(date).add({ years: 1 }).toString();

/**
 * The closures that are not over on `today` and begin within a year, in order; each rules at least one
 * of its days. Calendars are written for several years: a page that listed them all would be half as
 * long again.
 */
export function comingClosures<Label>(
  hours: OpeningHours<Label>,
  today: string,
): readonly DatedClosure<Label>[] {
  const coming = closuresWithin(hours, { from: today, until: aYearAfter(today) });
  const ruling = new Set(untangle(coming).map(({ closure }) => closure));
  return coming
    .filter((closure) => ruling.has(closure))
    .map((closure) => ({ ...closure, hours: joinIntervals(closure.hours) }))
    .toSorted(byDate);
}

/** Closures with only the days that each of them rules, in order; where one rules none, it is left out. */
export const untangleClosures = <Label>(
  closures: readonly DatedClosure<Label>[],
): readonly DatedClosure<Label>[] =>
  untangle(closures)
    .map(({ closure, days }) => ({ ...closure, ...days }))
    .toSorted(byDate);

const untangle = <Label>(
  closures: readonly DatedClosure<Label>[],
): readonly { closure: DatedClosure<Label>; days: Days }[] =>
  closures
    .toSorted(byRule)
    .flatMap((closure, index, ruling) =>
      without(closure, ruling.slice(0, index)).map((days) => ({ closure, days })),
    );

/** The first of the given days that are not over on `today`; undefined if all are. */
export const nextOf = (given: GivenDays, today: string): Days | undefined =>
  occurrencesOf(given, {
    from: today,
    until: areYearly(given) ? leapDaysLater(today) : lastDate,
  })[0];

/** The longest time without a 29 February: from 1896 to 1904, as from 2096 to 2104. */
const leapDaysLater = (date: string): string =>
  Temporal.PlainDate.from(date).add({ years: 8 }).toString();

/** Whether it never closes: every week is open day and night, and so is every closure. */
export const isAlwaysOpen = ({ weekly, seasons, closures }: OpeningHours): boolean =>
  [weekly, ...seasons.map((season) => season.weekly)].every((week) =>
    weekdays.every((day) => isWholeDay(joinIntervals(week[day]))),
  ) && closures.every(({ hours }) => isWholeDay(joinIntervals(hours)));

export const isWholeDay = ([only, ...others]: readonly Interval[]): boolean =>
  others.length === 0 && only?.start === 0 && only.end === minutesPerDay;

/** A week from Monday to Sunday, one row for days in a row with equal hours. */
function toRows(weekly: Weekly): readonly WeekRow[] {
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

/**
 * Makes one of intervals that touch: `9:00-12:00` and `12:00-14:00`. Not of those that would last
 * longer than a day together: nobody could tell `9:00-10:00+1` from an hour.
 */
export function joinIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const joined: Interval[] = [];
  for (const { start, end } of intervals) {
    const last = joined.at(-1);
    const both = last && { start: last.start, end: Math.max(last.end, end) };
    if (last && both && start <= last.end && both.end - both.start <= minutesPerDay) {
      joined.splice(-1, 1, both);
    } else {
      joined.push({ start, end });
    }
  }
  return joined;
}

const sameIntervals = (a: readonly Interval[], b: readonly Interval[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);
