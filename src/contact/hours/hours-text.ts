import { weekdays, type Weekday } from '../../schemas/weekday.ts';
import type { Interval } from '../../schemas/interval.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';
import { writeFirst } from '../../i18n/agreement.ts';
import { calendarTag } from '../../i18n/calendar-tag.ts';
import type { Translate } from '../../i18n/translate.ts';
import { listOf } from '../../lib/intl-names.ts';
import { isWholeDay, type WeekRow } from './week-table.ts';

/** Words of a page: its language tag and its translator. */
export interface Language {
  tag: string;
  t: Translate;
}

/** A line of the table of hours, in words. */
export interface HoursRow {
  days: string;
  hours: string;
}

export const describeRow = ({ days, intervals }: WeekRow, language: Language): HoursRow => ({
  days: describeDays(days, language),
  hours: describeIntervals(intervals, language),
});

/** `Monday to Friday`, `Saturday and Sunday`, `Monday`. */
function describeDays(days: WeekRow['days'], { tag, t }: Language): string {
  const [first] = days;
  const last = days.at(-1) ?? first;
  return days.length < 3
    ? listOf(
        days.map((day) => dayName(day, tag)),
        tag,
      )
    : t('contact.hours.dayRange', { first: dayName(first, tag), last: dayName(last, tag) });
}

/** 2024-01-01 was a Monday. */
const dayName = (day: Weekday, tag: string): string =>
  new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + weekdays.indexOf(day)),
  );

/** `9:00–14:00 and 15:30–18:00`, or that the desk is closed, or open around the clock. */
export function describeIntervals(intervals: readonly Interval[], language: Language): string {
  if (intervals.length === 0) return language.t('contact.hours.closed');
  if (isWholeDay(intervals)) return language.t('contact.hours.allDay');
  return listOf(
    intervals.map((interval) => describeInterval(interval, language)),
    language.tag,
  );
}

function describeInterval({ start, end }: Interval, { tag, t }: Language): string {
  const interval = timeOf(start, tag) + separatorOf(tag) + timeOf(end, tag);
  return end > minutesPerDay ? t('contact.hours.nextDay', { interval }) : interval;
}

const clock = (tag: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(calendarTag(tag), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });

const timeOf = (minutes: number, tag: string): string => clock(tag).format(minutes * 60_000);

/** What the language writes between two times: `–` in German, ` – ` in French. */
function separatorOf(tag: string): string {
  const [morning, evening] = [8 * 3_600_000, 20 * 3_600_000];
  const parts = clock(tag).formatRangeToParts(morning, evening);
  const between = parts.find(({ source, type }) => source === 'shared' && type === 'literal');
  return between?.value ?? '–';
}

/** `Friday, 25 December 2026`, or the first and last of several days. */
export function describeDates(from: string, until: string, tag: string): string {
  const format = new Intl.DateTimeFormat(calendarTag(tag), { dateStyle: 'full', timeZone: 'UTC' });
  return writeFirst(tag, format.formatRange(Date.parse(from), Date.parse(until)));
}
