import { formatTag } from '../../lib/format-tag.ts';
import type { Interval } from '../../schemas/interval.ts';
import { dateAt, toDate, toDay } from './calendar-days.ts';
import { closureOn, intervalsOn, isWholeDay, type OpeningHours } from './schedule.ts';
import { formatTime } from './state-text.ts';

/** The words of the two weeks; interface strings `contact.<word>`. */
export const twoWeeksWords = [
  'hours.closed',
  'hours.allDay',
  'hours.day',
  'hours.here',
  'hours.yours',
  'hours.days14',
] as const;
export type TwoWeeksWords = Record<(typeof twoWeeksWords)[number], string>;

/** A day of the schedule's calendar, in words. */
export interface DayRow {
  /** `Fri 25 Dec`, and why the day differs from the week. */
  name: string;
  /** On the schedule's clock. */
  here: string;
  /** On the reader's clock. */
  yours: string;
}

const daysShown = 14;

/**
 * The coming two weeks of a schedule, today first. `clocksDiffer` tells whether the reader's clock
 * shows another time than the schedule's on one of the days; if not, `yours` repeats `here`.
 */
export function describeTwoWeeks(
  hours: OpeningHours<string>,
  now: Temporal.Instant,
  reader: { tag: string; zone: string; words: TwoWeeksWords },
): { days: readonly DayRow[]; clocksDiffer: boolean } {
  const { tag, zone } = reader;
  const today = toDay(dateAt(hours.zone, now));
  const days = Array.from({ length: daysShown }, (_, index) => today + index);
  const clocksDiffer = days.some((day) => offsetOn(day, hours.zone) !== offsetOn(day, zone));
  return {
    clocksDiffer,
    days: days.map((day) => {
      const date = toDate(day);
      const label = closureOn(hours, date)?.label;
      const shown = { date, intervals: intervalsOn(hours, day), own: hours.zone };
      const here = describeDay(shown, { ...reader, zone: hours.zone });
      return {
        name: nameOf(date, tag) + (label === undefined ? '' : ` (${label})`),
        here,
        yours: clocksDiffer ? describeDay(shown, reader) : here,
      };
    }),
  };
}

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

/** The hours of a day on the clock of `zone`; `own` is the zone that they are kept in. */
function describeDay(
  { date, intervals, own }: { date: string; intervals: readonly Interval[]; own: string },
  { tag, zone, words }: { tag: string; zone: string; words: TwoWeeksWords },
): string {
  if (intervals.length === 0) return words['hours.closed'];
  if (isWholeDay(intervals) && own === zone) return words['hours.allDay'];
  const at = (minutes: number): string =>
    own === zone
      ? formatTime(Temporal.Instant.fromEpochMilliseconds(minutes * 60_000), 'UTC', tag)
      : formatTime(onTheWall(date, minutes).toZonedDateTime(own).toInstant(), zone, tag);
  const spans = intervals.map(({ start, end }) => `${at(start)}–${at(end)}`);
  return new Intl.ListFormat(tag, { type: 'unit' }).format(spans);
}

/** A time of the clock on the wall. In a night when clocks go forward, it may never be shown. */
const onTheWall = (date: string, minutes: number): Temporal.PlainDateTime =>
  Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes });
