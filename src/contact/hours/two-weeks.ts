import { formatTag } from '../../lib/intl/format-tag.ts';
import type { Interval } from '../../schemas/interval.ts';
import type { Weekly } from '../../schemas/schedule.ts';
import { dateAt, toDate, toDay } from './calendar-days.ts';
import { readMoment } from './moment-text.ts';
import { openSpans, type Span } from './open-state.ts';
import type { TwoWeeksWords } from './two-weeks-words.ts';
import { closureOn, intervalsOn, isWholeDay, type OpeningHours } from './schedule.ts';

/** A day of the schedule's calendar, in words. */
export interface DayRow {
  /** `Fri 25 Dec`, and why the day differs from the week. */
  name: string;
  /** On the schedule's clock. */
  here: string;
  /** On the reader's clock, with the reader's day where it is another. */
  yours: string;
}

const daysShown = 14;

/**
 * The coming two weeks of a schedule, today first: before it yesterday, for as long as somebody is there
 * because of its hours, since a night shift that goes on is what a reader looks for. `clocksDiffer` tells whether the reader's clock
 * shows another time than the schedule's on one of the days; if not, `yours` repeats `here`.
 */
export function describeTwoWeeks(
  hours: OpeningHours<string>,
  now: Temporal.Instant,
  reader: { tag: string; zone: string; words: TwoWeeksWords },
): { days: readonly DayRow[]; clocksDiffer: boolean } {
  const { tag, zone } = reader;
  const today = toDay(dateAt(hours.zone, now));
  const first = goesOn(hours, today - 1, now) ? today - 1 : today;
  const days = Array.from({ length: today + daysShown - first }, (_, index) => first + index);
  const clocksDiffer = days.some((day) => offsetOn(day, hours.zone) !== offsetOn(day, zone));
  return {
    clocksDiffer,
    days: days.map((day) => {
      const date = toDate(day);
      const label = closureOn(hours, date)?.label;
      const intervals = intervalsOn(hours, day);
      const here = describeHere(intervals, reader);
      return {
        name: nameOf(date, tag) + (label === undefined ? '' : ` (${label})`),
        here,
        yours: clocksDiffer
          ? describeYours(date, spansOf(hours.zone, date, intervals), reader)
          : here,
      };
    }),
  };
}

/** Whether somebody is there at a moment because of the hours of a day. */
const goesOn = (hours: OpeningHours, day: number, now: Temporal.Instant): boolean =>
  spansOf(hours.zone, toDate(day), intervalsOn(hours, day)).some(
    ({ from, until }) => from <= now.epochMilliseconds && now.epochMilliseconds < until,
  );

/** At noon, when no clock changes. */
const offsetOn = (day: number, zone: string): number =>
  Temporal.PlainDate.from(toDate(day)).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
    .offsetNanoseconds;

const nameOf = (date: string, tag: string): string =>
  new Intl.DateTimeFormat(formatTag(tag), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(date));

/** The hours of a day on the clock of their zone, the one on the wall. */
function describeHere(
  intervals: readonly Interval[],
  { tag, words }: { tag: string; words: TwoWeeksWords },
): string {
  if (intervals.length === 0) return words['hours.closed'];
  if (isWholeDay(intervals)) return words['hours.allDay'];
  const at = (minutes: number, isEnd: boolean): string =>
    readMoment({ at: toInstant(minutes * millisecondsPerMinute), isEnd }, 'UTC', tag).time;
  return toList(
    intervals.map(({ start, end }) => `${at(start, false)}–${at(end, true)}`),
    tag,
  );
}

/**
 * When somebody is there because of a day's hours, on the reader's clock: `Sun 2:00–5:00, 6:00–10:00`
 * on a Saturday. The day is said where it is not that of the row, or of what stands before.
 */
function describeYours(
  date: string,
  spans: readonly Span[],
  { tag, zone, words }: { tag: string; zone: string; words: TwoWeeksWords },
): string {
  if (spans.length === 0) return words['hours.closed'];
  let shown = date;
  const texts = spans.map(({ from, until }) => {
    const start = readMoment({ at: toInstant(from), isEnd: false }, zone, tag);
    const end = readMoment({ at: toInstant(until), isEnd: true }, zone, tag);
    const startDay = start.date.toString() === shown ? '' : `${weekdayOf(start.date, tag)} `;
    // “22:00–2:00” ends at night; what lasts a whole day or longer says on which day it ends.
    const isLong = dayLater(from, zone) <= until;
    const endDay = isLong ? `${weekdayOf(end.date, tag)} ` : '';
    shown = (isLong ? end.date : start.date).toString();
    return `${startDay}${start.time}–${endDay}${end.time}`;
  });
  return toList(texts, tag);
}

/** The same time of the clock on the next day. */
const dayLater = (at: number, zone: string): number =>
  toInstant(at).toZonedDateTimeISO(zone).add({ days: 1 }).epochMilliseconds;

const toList = (texts: readonly string[], tag: string): string =>
  new Intl.ListFormat(tag, { type: 'unit' }).format(texts);

const weekdayOf = (date: Temporal.PlainDate, tag: string): string =>
  new Intl.DateTimeFormat(formatTag(tag), { weekday: 'short', timeZone: 'UTC' }).format(
    Date.parse(date.toString()),
  );

/** When it is really open because of the hours of one day: clocks may skip some, or repeat them. */
function spansOf(zone: string, date: string, intervals: readonly Interval[]): readonly Span[] {
  const alone = {
    zone,
    weekly: closedWeek,
    seasons: [],
    closures: [{ from: date, until: date, hours: intervals, label: '' }],
  };
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  const end = midnight.add({ days: 3 });
  return [...openSpans(alone, midnight.epochMilliseconds, end.epochMilliseconds)];
}

const closedWeek: Weekly = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

const millisecondsPerMinute = 60_000;

const toInstant = (milliseconds: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds);
