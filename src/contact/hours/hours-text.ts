import { writeFirst } from '../../i18n/agreement.ts';
import { dateFormat } from '../../lib/intl/date-format.ts';
import { findLocalText, toLocalText, type LocalText } from '../../i18n/local-text.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import { listOf, zoneName } from '../../lib/intl/intl-names.ts';
import type { Interval } from '../../schemas/interval.ts';
import type { Text } from '../../schemas/localized-text.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';
import { weekdays, type Weekday } from '../../schemas/weekday.ts';
import { dateAt, type Days, type GivenDays } from './calendar-days.ts';
import { readMoment } from './moment-text.ts';
import {
  comingClosures,
  isWholeDay,
  listWeeks,
  type ListedSeason,
  type OpeningHours,
  type WeekRow,
} from './schedule.ts';

/** Opening hours in words. */
export interface HoursView {
  rows: readonly HoursRow[];
  zone: string;
  /** Weeks that are valid for a part of the year, those that are not over. */
  seasons: readonly { label: LocalText | undefined; dates: string; rows: readonly HoursRow[] }[];
  /** Those of the coming year, in order. */
  closures: readonly { dates: string; label: LocalText; hours: string }[];
}

/** A line of a week. */
export interface HoursRow {
  days: string;
  hours: string;
}

/** All that a page says of opening hours, with the closures of the year from `now`. */
export function describeHours(
  hours: OpeningHours<Text>,
  page: PageLanguage,
  now: Temporal.Instant,
): HoursView {
  const { locale } = page;
  const { zone } = hours;
  const today = dateAt(zone, now);
  const { normal, seasons } = listWeeks(hours, today);
  const toRow = ({ days, intervals }: WeekRow): HoursRow => ({
    days: describeDays(days, page),
    hours: describeIntervals(intervals, page),
  });
  return {
    rows: normal.map(toRow),
    seasons: listOnce(seasons).map(({ days, label, rows, yearly }) => ({
      label: findLocalText(label, locale),
      dates: yearly ? describeYearly(yearly, page) : describeDates(days, locale.tag),
      rows: rows.map(toRow),
    })),
    zone: describeZone(zone, page, now),
    closures: comingClosures(hours, today).map((closure) => ({
      dates: describeDates(closure, locale.tag),
      label: toLocalText(closure.label, locale),
      hours: describeIntervals(closure.hours, page),
    })),
  };
}

/** `Time zone: Central European Time (Europe/Madrid)`. */
export const describeZone = (zone: string, { locale, t }: PageLanguage, now: Temporal.Instant) =>
  t('contact.hours.zone', { name: zoneName(zone, locale.tag, now), zone });

/** A season of every year stands once, whether it is listed for this year and the next. */
export const listOnce = <Label>(
  seasons: readonly ListedSeason<Label>[],
): readonly ListedSeason<Label>[] =>
  seasons.filter(
    ({ yearly }, index) =>
      yearly === undefined || seasons.findIndex((other) => other.yearly === yearly) === index,
  );

/** Lines of a week that can be read at a glance. */
const shortWeek = 2;

/**
 * The open days of a week in one line: `Monday to Friday 9:00–18:00 · Saturday 9:00–13:00`. Empty
 * where that would be long, or where a season makes another week of it.
 */
export function describeWeek(
  hours: OpeningHours<Text>,
  page: PageLanguage,
  now: Temporal.Instant,
): string {
  const { normal, seasons } = listWeeks(hours, dateAt(hours.zone, now));
  const open = normal.filter(({ intervals }) => intervals.length > 0);
  if (seasons.length > 0 || open.length > shortWeek) return '';
  return describeRows(open, page);
}

/** The open days of a week in one line; empty if there are none. */
export const describeRows = (rows: readonly WeekRow[], page: PageLanguage): string =>
  rows
    .filter(({ intervals }) => intervals.length > 0)
    .map(
      ({ days, intervals }) => `${describeDays(days, page)} ${describeIntervals(intervals, page)}`,
    )
    .join(' · ');

/** `Monday to Friday`, `Saturday and Sunday`, `Monday`. */
function describeDays(days: WeekRow['days'], { locale: { tag }, t }: PageLanguage): string {
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
  dateFormat(tag, { weekday: 'long' }).format(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));

/** `9:00–14:00 and 15:30–18:00`, or that it is closed, or open around the clock. */
export function describeIntervals(intervals: readonly Interval[], page: PageLanguage): string {
  if (intervals.length === 0) return page.t('contact.hours.closed');
  if (isWholeDay(intervals)) return page.t('contact.hours.allDay');
  return listOf(
    intervals.map((interval) => describeInterval(interval, page)),
    page.locale.tag,
  );
}

function describeInterval({ start, end }: Interval, { locale: { tag }, t }: PageLanguage): string {
  const interval = timeOf(start, tag) + separatorOf(tag) + timeOf(end, tag, true);
  return end > minutesPerDay ? t('contact.hours.nextDay', { interval }) : interval;
}

const clock = (tag: string): Intl.DateTimeFormat =>
  dateFormat(tag, { hour: 'numeric', minute: '2-digit' });

/** A time of the clock on the wall; the end of a day is 24:00 where the clock counts to 24. */
const timeOf = (minutes: number, tag: string, isEnd = false): string =>
  readMoment({ at: Temporal.Instant.fromEpochMilliseconds(minutes * 60_000), isEnd }, 'UTC', tag)
    .time;

/** What the language writes between two times: `–` in German, ` – ` in French. */
function separatorOf(tag: string): string {
  const [morning, evening] = [8 * 3_600_000, 20 * 3_600_000];
  const parts = clock(tag).formatRangeToParts(morning, evening);
  const between = parts.find(({ source, type }) => source === 'shared' && type === 'literal');
  return between?.value ?? '–';
}

/** `Friday, 25 December 2026`, or the first and last of several days. */
function describeDates({ from, until }: Days, tag: string): string {
  const format = dateFormat(tag, { dateStyle: 'full' });
  return writeFirst(tag, format.formatRange(Date.parse(from), Date.parse(until)));
}

/** `1 June to 15 September, every year`. */
function describeYearly({ from, until }: GivenDays, { locale: { tag }, t }: PageLanguage): string {
  const format = dateFormat(tag, { day: 'numeric', month: 'long' });
  // 2024 has a 29 February.
  const [first, last] = [from, until].map((date) =>
    writeFirst(tag, format.format(Date.parse(`2024-${date}`))),
  );
  return t('contact.hours.everyYear', { first: first ?? '', last: last ?? '' });
}
