import ical from 'ical-generator';
import type { SiteLocale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Schedule } from '../../schemas/schedule.ts';
import { describeIntervals } from './hours-text.ts';
import { toLocalText } from '../../i18n/local-text.ts';

/**
 * The special days of a schedule that are not over as iCalendar text: an entry for whole days, named
 * after the reason, with the hours if the desk is open for a part of the day. `host` makes the
 * entries recognisable when the file is imported again.
 */
export function closuresCalendar(
  { id, data }: { id: string; data: Schedule },
  { locale, t, siteName }: { locale: SiteLocale; t: Translate; siteName: string },
  { host, now }: { host: string; now: Temporal.Instant },
): string {
  const today = now.toZonedDateTimeISO(data.zone).toPlainDate().toString();
  const calendar = ical({
    name: siteName,
    prodId: { company: siteName, product: 'Candil', language: locale.tag },
  });
  for (const { from, until, label, hours } of data.closures) {
    if (until < today) continue;
    calendar.createEvent({
      id: `${id}-${from}@${host}`,
      stamp: new Date(`${today}T00:00:00Z`),
      start: new Date(`${from}T00:00:00Z`),
      // The end of a whole day is the first day after it (RFC 5545, 3.6.1).
      end: new Date(Date.parse(`${until}T00:00:00Z`) + 86_400_000),
      allDay: true,
      timezone: 'UTC',
      summary: `${toLocalText(label, locale).text}: ${describeIntervals(hours, { tag: locale.tag, t })}`,
    });
  }
  return calendar.toString();
}
