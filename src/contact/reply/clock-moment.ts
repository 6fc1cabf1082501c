import { toDate, toDay } from '../hours/calendar-days.ts';

/** A time of the clock on the wall, counted from the midnight of a day since 1970-01-01. */
export interface ClockMoment {
  day: number;
  minute: number;
}

const minuteOf = ({ hour, minute }: Temporal.PlainTime): number => hour * 60 + minute;

/**
 * What the clock of a zone shows. In an hour that it shows a second time, it is taken to stand still
 * at the last minute of the first, so that of two moments the later one never has the earlier time.
 */
export function toClockMoment(zone: string, at: Temporal.Instant): ClockMoment {
  const clock = at.toZonedDateTimeISO(zone);
  const day = toDay(clock.toPlainDate().toString());
  const first = clock.toPlainDateTime().toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (first.epochMilliseconds >= at.epochMilliseconds) {
    return { day, minute: minuteOf(clock.toPlainTime()) };
  }
  const repeated = (clock.epochMilliseconds - first.epochMilliseconds) / 60_000;
  const change = clock.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? clock;
  const shown = change.toPlainDateTime().add({ minutes: repeated - 1 });
  const changeDay = toDay(shown.toPlainDate().toString());
  return { day: changeDay, minute: minuteOf(shown.toPlainTime()) };
}

/**
 * The moment at which the clock of a zone shows a time: the first or the last one of an hour that it
 * shows twice, and for a time that it skips the moment at which it does so.
 */
export function toInstantOf(
  zone: string,
  { day, minute }: ClockMoment,
  which: 'first' | 'last',
): Temporal.Instant {
  const wanted = Temporal.PlainDate.from(toDate(day)).toPlainDateTime().add({ minutes: minute });
  const last = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!last.toPlainDateTime().equals(wanted)) {
    const change = last.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
    return (change ?? last).toInstant();
  }
  if (which === 'last') return last.toInstant();
  return wanted.toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant();
}
