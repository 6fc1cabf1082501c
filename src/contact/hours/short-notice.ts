import type { Interval } from '../../schemas/interval.ts';
import type { Text } from '../../schemas/localized-text.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';
import type { ShortNotice } from '../../schemas/short-notice.ts';
import type { Entry } from '../contact-facts.ts';
import { dateAt, toDate, toDay } from './calendar-days.ts';
import type { HoursData } from './hours-data.ts';
import type { ShortNoticeData } from './short-notice-data.ts';
import { intervalsOn, type Closure, type OpeningHours } from './schedule.ts';

/** Opening hours that do not count for a while. */
export interface Break<Label> {
  from: Temporal.Instant;
  until: Temporal.Instant;
  /** Why. */
  label: Label;
}

/**
 * Opening hours with what is closed at short notice, as closures of the days that it touches: the hours
 * of each without the break. What is over at `now` leaves no trace, not even its reason.
 */
export const withBreaks = <Label>(
  hours: OpeningHours<Label>,
  breaks: readonly Break<Label>[],
  now: Temporal.Instant,
): OpeningHours<Label> =>
  breaks
    .filter(({ until }) => Temporal.Instant.compare(until, now) > 0)
    .reduce((left, one) => withBreak(left, one), hours);

function withBreak<Label>(
  hours: OpeningHours<Label>,
  { from, until, label }: Break<Label>,
): OpeningHours<Label> {
  const first = toDay(dateAt(hours.zone, from));
  const last = toDay(dateAt(hours.zone, until.subtract({ nanoseconds: 1 })));
  // An evening that goes on past midnight belongs to the day before.
  const days = Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index);
  const closures = days.flatMap((day): Closure<Label>[] => {
    const span = { start: minuteOn(day, hours.zone, from), end: minuteOn(day, hours.zone, until) };
    const usual = intervalsOn(hours, day);
    const left = usual.flatMap((interval) => cut(interval, span));
    const isSame =
      left.length === usual.length && left.every(({ end }, index) => end === usual[index]?.end);
    const date = toDate(day);
    return day < first && isSame ? [] : [{ from: date, until: date, hours: left, label }];
  });
  // Of closures of the same day, the first of the list rules it.
  return { ...hours, closures: [...closures, ...hours.closures] };
}

/** What is left of an interval without a span. */
const cut = ({ start, end }: Interval, span: Interval): readonly Interval[] =>
  [
    { start, end: Math.min(end, span.start) },
    { start: Math.max(start, span.end), end },
  ].filter((part) => part.start < part.end);

/** A moment as the clock of a zone shows it, in minutes from the midnight at which a day begins. */
function minuteOn(day: number, zone: string, at: Temporal.Instant): number {
  const { hour, minute } = at.toZonedDateTimeISO(zone);
  return (toDay(dateAt(zone, at)) - day) * minutesPerDay + hour * 60 + minute;
}

/** Schedules with what is closed at short notice at a moment. */
export const schedulesAt = <Label>(
  schedules: readonly Entry<OpeningHours<Label>>[],
  closed: readonly ShortNotice<Label>[],
  now: Temporal.Instant,
): readonly Entry<OpeningHours<Label>>[] =>
  schedules.map(({ id, data }) => {
    const breaks = closed.filter((one) => one.schedules.includes(id)).map(toBreak);
    return { id, data: withBreaks(data, breaks, now) };
  });

/** What a page knows of hours at a moment, with what it has learnt of closures at short notice. */
export function hoursNow(
  data: HoursData,
  closed: ShortNoticeData['closed'],
  now: Temporal.Instant,
): HoursData {
  const schedules = { ...data.schedules };
  for (const [id, hours] of Object.entries(schedules)) {
    const breaks = closed.filter((one) => one.schedules.includes(id)).map(toBreak);
    const shown = breaks.map((one) => ({ ...one, label: textFor(one.label, data.tag) }));
    const { closures } = withBreaks<string>(hours, shown, now);
    schedules[id] = { ...hours, closures: [...closures] };
  }
  return { ...data, schedules };
}

const toBreak = <Label>({
  from,
  until,
  because,
}: {
  from: string;
  until: string;
  because: Label;
}): Break<Label> => ({
  from: Temporal.Instant.from(from),
  until: Temporal.Instant.from(until),
  label: because,
});

const textFor = (texts: Text, tag: string): string =>
  typeof texts === 'string' ? texts : (texts[tag] ?? Object.values(texts)[0] ?? '');
