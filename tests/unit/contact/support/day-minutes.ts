import type { Closure, OpeningHours, Season } from '../../../../src/contact/hours/schedule.ts';
import type { Interval } from '../../../../src/schemas/interval.ts';
import { weekdays } from '../../../../src/schemas/weekday.ts';

/**
 * Each minute of a day's hours, from its midnight to that of the day after the next: 1 where the
 * desk is open because of what begins on this day. Two days that are the same here are the same to
 * whoever looks at the desk's clock, since its minutes are those of the day and, past midnight, those
 * of the day before.
 */
export type DayMinutes = Uint8Array;

export function toMinutes(intervals: readonly Interval[]): DayMinutes {
  const minutes = new Uint8Array(2 * 1440);
  for (const { start, end } of intervals) minutes.fill(1, start, end);
  return minutes;
}

/** The dates from one to another, both included. */
export function listDates(from: string, until: string): readonly string[] {
  const first = Temporal.PlainDate.from(from);
  const { days } = first.until(until, { largestUnit: 'days' });
  return Array.from({ length: days + 1 }, (_, index) => first.add({ days: index }).toString());
}

/**
 * What the rules say, word for word: the shortest closure, of two as long the one that begins first, of
 * two of the same days the one with a year; else the first season, else the week.
 */
export function hoursOn(hours: OpeningHours, date: string): readonly Interval[] {
  const [ruling] = hours.closures
    .filter((closure) => isOn(closure, date))
    .map((closure) => ({ closure, days: walkDays(closure, date) }))
    .toSorted(
      (a, b) =>
        a.days.length - b.days.length ||
        (a.days.from === b.days.from
          ? b.closure.from.length - a.closure.from.length
          : a.days.from.localeCompare(b.days.from)),
    );
  if (ruling) return ruling.closure.hours;
  const week = hours.seasons.find((season) => isOn(season, date))?.weekly ?? hours.weekly;
  return week[weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? 'monday'];
}

/** Whether a date is one of some days, which come with a year or every year. */
function isOn({ from, until }: Closure | Season, date: string): boolean {
  const day = from.length === 5 ? date.slice(5) : date;
  return from <= until ? from <= day && day <= until : from <= day || day <= until;
}

/** When the days that hold a date began, and how many they are: found by walking the calendar. */
function walkDays(days: Closure, date: string): { from: string; length: number } {
  if (days.from.length > 5) return { from: days.from, length: lengthOf(days) };
  let [first, last] = [Temporal.PlainDate.from(date), Temporal.PlainDate.from(date)];
  while (
    first.toString().slice(5) !== days.from &&
    isOn(days, first.subtract({ days: 1 }).toString())
  )
    first = first.subtract({ days: 1 });
  while (last.toString().slice(5) !== days.until && isOn(days, last.add({ days: 1 }).toString()))
    last = last.add({ days: 1 });
  return {
    from: first.toString(),
    length: lengthOf({ from: first.toString(), until: last.toString() }),
  };
}

const lengthOf = ({ from, until }: { from: string; until: string }): number =>
  Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days;

const minute = 60_000;

/**
 * Each minute of `[from, until)`, read from the desk's clock: 1 where it shows a time of the hours.
 * A day on which no clock changes is copied whole; the others are read minute by minute.
 */
export function readClock(
  hours: { zone: string; ofDate: (date: string) => DayMinutes },
  from: string,
  until: string,
): { start: number; minutes: Uint8Array } {
  const midnight = (date: string): Temporal.ZonedDateTime =>
    Temporal.PlainDate.from(date).toZonedDateTime(hours.zone);
  const start = midnight(from).epochMilliseconds;
  const minutes = new Uint8Array((midnight(until).epochMilliseconds - start) / minute);
  for (const date of listDates(from, until).slice(0, -1)) {
    const [today, tonight] = [hours.ofDate(date), hours.ofDate(dayBefore(date))];
    const shown = today.slice(0, 1440).map((open, at) => open | (tonight[1440 + at] ?? 0));
    const begin = midnight(date);
    const offset = (begin.epochMilliseconds - start) / minute;
    minutes.set(keepsItsClock(begin) ? shown : readMinutes(begin, shown), offset);
  }
  return { start, minutes };
}

/** A day of 24 hours whose first and last minute are as far from UTC as noon: nothing changes on it. */
const keepsItsClock = (begin: Temporal.ZonedDateTime): boolean =>
  begin.hoursInDay === 24 &&
  begin.hour === 0 &&
  begin.minute === 0 &&
  [6, 12, 18, 23].every(
    (hours) => begin.add({ hours }).offsetNanoseconds === begin.offsetNanoseconds,
  );

function readMinutes(begin: Temporal.ZonedDateTime, shown: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: begin.hoursInDay * 60 }, (_, index) => {
    const clock = begin.add({ minutes: index });
    return shown[clock.hour * 60 + clock.minute] ?? 0;
  });
}

const dayBefore = (date: string): string =>
  Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
