import ical, {
  ICalEventBusyStatus,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { findLocalText, toLocalText } from '../../i18n/local-text.ts';
import type { PageLanguage } from '../../i18n/translate.ts';
import type { Text } from '../../schemas/localized-text.ts';
import { areYearly, dateAt, millisecondsPerDay, type Days } from './calendar-days.ts';
import { describeIntervals, describeRows, listOnce } from './hours-text.ts';
import { joinIntervals, listWeeks, nextOf, type OpeningHours } from './schedule.ts';

/** An entry for whole days, with what stands on it. */
interface Entry {
  id: string;
  days: Days;
  isYearly: boolean;
  summary: string;
}

/**
 * The closures and seasons of a schedule that are not over as iCalendar text: an entry for whole days,
 * named after the reason, with the hours of a day that is open in part or the week of a season. None
 * of them takes up the reader's own time. `host` makes the entries recognisable when the file is
 * imported again.
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
  for (const entry of [...listClosures(hours, page, today), ...listSeasons(hours, page, today)]) {
    calendar.createEvent({
      ...toEvent(entry),
      id: `${id}-${entry.id}@${host}`,
      stamp: toMidnight(today),
    });
  }
  return calendar.toString();
}

const listClosures = (
  { closures }: OpeningHours<Text>,
  page: PageLanguage,
  today: string,
): readonly Entry[] =>
  closures.flatMap((closure) => {
    const days = nextOf(closure, today);
    if (!days) return [];
    const open = describeIntervals(joinIntervals(closure.hours), page);
    const summary = `${toLocalText(closure.label, page.locale).text}: ${open}`;
    return [{ id: closure.from, days, isYearly: areYearly(closure), summary }];
  });

const listSeasons = (
  hours: OpeningHours<Text>,
  page: PageLanguage,
  today: string,
): readonly Entry[] =>
  listOnce(listWeeks(hours, today).seasons).map(({ days, label, rows, yearly }) => {
    const name = findLocalText(label, page.locale)?.text ?? page.t('contact.hours.title');
    return {
      id: `season-${yearly?.from ?? days.from}`,
      days,
      isYearly: yearly !== undefined,
      summary: `${name}: ${describeRows(rows, page) || page.t('contact.hours.closed')}`,
    };
  });

const toEvent = ({ days, isYearly, summary }: Entry): ICalEventData => ({
  start: toMidnight(days.from),
  // The end of a whole day is the first day after it (RFC 5545, 3.6.1).
  end: new Date(toMidnight(days.until).getTime() + millisecondsPerDay),
  allDay: true,
  timezone: 'UTC',
  summary,
  // Whoever looks for a free hour has one: it is the desk that is closed (RFC 5545, 3.8.2.7).
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
  ...(isYearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
});

const toMidnight = (date: string): Date => new Date(`${date}T00:00:00Z`);
