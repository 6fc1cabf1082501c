import type { Closure } from '../../schemas/closure.ts';
import { findText } from '../../schemas/localized-text.ts';
import type { Schedule } from '../../schemas/schedule.ts';
import type { Interval } from '../../schemas/interval.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';
import type { Weekday } from '../../schemas/weekday.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import { comingClosures } from './coming-closures.ts';
import { weekTable } from './week-table.ts';

/**
 * Hours as `OpeningHoursSpecification`s, in times of the desk's clock (schema.org has no place for
 * a zone). Closures are specifications with a range of days; closed is 00:00 to 00:00, and hours
 * that end before they start end on the next day, as Google documents for both. Closures are those of
 * the year from `now`.
 */
export function hoursJsonLd(
  schedule: Schedule,
  locale: SiteLocale,
  now: Temporal.Instant,
): readonly object[] {
  const week = weekTable(schedule).flatMap(({ days, intervals }) =>
    intervals.map((interval) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.map(toDayOfWeek),
      ...toHours(interval),
    })),
  );
  const closures = comingClosures(schedule, now);
  return [...week, ...closures.flatMap((closure) => closureJsonLd(closure, locale))];
}

function closureJsonLd(closure: Closure, locale: SiteLocale): readonly object[] {
  const { from, until, label, hours } = closure;
  const shown = hours.length > 0 ? hours.map(toHours) : [{ opens: '00:00', closes: '00:00' }];
  return shown.map((times) => ({
    '@type': 'OpeningHoursSpecification',
    name: findText(label, locale.locale, locale.fallback)?.text,
    validFrom: from,
    validThrough: until,
    ...times,
  }));
}

const toDayOfWeek = (day: Weekday): string =>
  `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`;

const toHours = ({ start, end }: Interval) => ({ opens: toTime(start), closes: toTime(end) });

/** `24:00` is written `23:59`: an end of `00:00` would mean that the day is closed. */
function toTime(minutes: number): string {
  if (minutes === minutesPerDay) return '23:59';
  const minuteOfDay = minutes % minutesPerDay;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}
