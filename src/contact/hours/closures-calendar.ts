import ical from 'ical-generator';
import { toLocalText } from '../../i18n/local-text.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import type { Text } from '../../schemas/localized-text.ts';
import { dateAt, millisecondsPerDay } from './calendar-days.ts';
import { describeIntervals } from './hours-text.ts';
import { closuresFrom, type OpeningHours } from './schedule.ts';

/**
 * The closures of a schedule that are not over as iCalendar text: an entry for whole days, named
 * after the reason, with the hours of a day that is open in part. `host` makes the
 * entries recognisable when the file is imported again.
 */
export function closuresCalendar(
  { id, data: hours }: { id: string; data: OpeningHours<Text> },
  page: PageLanguage & { siteName: string },
  { host, now }: { host: string; now: Temporal.Instant },
): string {
  const today = dateAt(hours.zone, now);
  const { locale, siteName } = page;
  const calendar = ical({
    name: siteName,
    prodId: { company: siteName, product: 'Candil', language: locale.tag },
  });
  for (const { from, until, label, hours: open } of closuresFrom(hours, today)) {
    calendar.createEvent({
      id: `${id}-${from}@${host}`,
      stamp: toMidnight(today),
      start: toMidnight(from),
      // The end of a whole day is the first day after it (RFC 5545, 3.6.1).
      end: new Date(toMidnight(until).getTime() + millisecondsPerDay),
      allDay: true,
      timezone: 'UTC',
      summary: `${toLocalText(label, locale).text}: ${describeIntervals(open, page)}`,
    });
  }
  return calendar.toString();
}

const toMidnight = (date: string): Date => new Date(`${date}T00:00:00Z`);
