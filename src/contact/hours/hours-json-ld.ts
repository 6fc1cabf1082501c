import type { SiteLocale } from '../../i18n/locales.ts';
import type { Interval } from '../../schemas/interval.ts';
import { findText, type Text } from '../../schemas/localized-text.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';
import type { Weekday } from '../../schemas/weekday.ts';
import { dateAt, without, type Days } from './calendar-days.ts';
import {
  comingClosures,
  listWeeks,
  untangleClosures,
  type OpeningHours,
  type WeekRow,
} from './schedule.ts';

/** A stretch of opening hours as schema.org describes it; closed is 00:00 to 00:00. */
export interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: readonly string[];
  name?: string | undefined;
  /** First date on which it stands in place of those without dates. */
  validFrom?: string;
  /** Last such date. */
  validThrough?: string;
  opens: string;
  closes: string;
}

/**
 * Hours as `OpeningHoursSpecification`s of schema.org, on the clock of their zone (there is no
 * place for a zone): the normal week, the seasons that are not over and the closures of the year
 * from `now`. A specification with `validFrom` and `validThrough`, both included, stands in place of
 * those without, as Google documents for hours of a season and of holidays. No two of them share a
 * day, since nobody documents which would rule it.
 */
export function hoursJsonLd(
  hours: OpeningHours<Text>,
  locale: SiteLocale,
  now: Temporal.Instant,
): readonly OpeningHoursSpecification[] {
  const today = dateAt(hours.zone, now);
  const { normal, seasons } = listWeeks(hours, today);
  const closures = untangleClosures(comingClosures(hours, today));
  return [
    ...normal.flatMap(({ days, intervals }) => intervals.map((one) => toWeekly(days, one))),
    ...seasons.flatMap(({ days, label, rows }) =>
      without(days, closures).flatMap((part) =>
        rows.flatMap((row) => toSeason(row, { name: toName(label, locale), ...toValid(part) })),
      ),
    ),
    ...closures.flatMap((closure) =>
      orClosed(closure.hours).map((times): OpeningHoursSpecification => ({
        '@type': 'OpeningHoursSpecification',
        name: toName(closure.label, locale),
        ...toValid(closure),
        ...times,
      })),
    ),
  ];
}

const toWeekly = (days: readonly Weekday[], interval: Interval): OpeningHoursSpecification => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: days.map(toDayOfWeek),
  ...toTimes(interval),
});

/** A closed day of a season is said, so that nobody takes the normal week's hours for it. */
const toSeason = (
  { days, intervals }: WeekRow,
  valid: Pick<OpeningHoursSpecification, 'name' | 'validFrom' | 'validThrough'>,
): readonly OpeningHoursSpecification[] =>
  orClosed(intervals).map((times) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map(toDayOfWeek),
    ...valid,
    ...times,
  }));

const toName = (label: Text | undefined, { locale, fallback }: SiteLocale): string | undefined =>
  label === undefined ? undefined : findText(label, locale, fallback)?.text;

const toValid = ({ from, until }: Days) => ({ validFrom: from, validThrough: until });

const toDayOfWeek = (day: Weekday): string =>
  `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`;

/** Closed is 00:00 to 00:00, as Google documents. */
const orClosed = (intervals: readonly Interval[]) =>
  intervals.length > 0 ? intervals.map(toTimes) : [{ opens: '00:00', closes: '00:00' }];

/**
 * Hours that end before they start end on the next day. Those that end at the minute at which they
 * started, a day later, lose their last minute, or they would have no length.
 */
const toTimes = ({ start, end }: Interval) => ({
  opens: toTime(start),
  closes: toTime(end - start === minutesPerDay ? end - 1 : end),
});

/** `24:00` is written `23:59`, as Google documents: `00:00` would be the start of the day. */
function toTime(minutes: number): string {
  if (minutes === minutesPerDay) return '23:59';
  const minuteOfDay = minutes % minutesPerDay;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}
