import { agreeWithHour, writeFirst } from '../../i18n/agreement.ts';
import { formatTag } from '../../lib/intl/format-tag.ts';

/** A moment, as somebody sees it who looks at the calendar and the clock of a zone. */
export interface SeenMoment {
  /** 0:00 as the end of something is 24:00 of the day before, where the clock counts to 24. */
  date: Temporal.PlainDate;
  time: string;
}

/** A moment at which something begins or, with `isEnd`, ends. */
export interface Moment {
  at: Temporal.Instant;
  isEnd: boolean;
}

/** Reads a moment from the clock of a zone, as the language of `tag` writes it. */
export function readMoment({ at, isEnd }: Moment, timeZone: string, tag: string): SeenMoment {
  const clock = at.toZonedDateTimeISO(timeZone);
  const options = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  const format = new Intl.DateTimeFormat(formatTag(tag), options);
  const isMidnight = isEnd && clock.hour === 0 && clock.minute === 0;
  const date = clock.toPlainDate();
  // A clock that counts to twelve has no 24:00: “12:00 AM” is of the day that begins.
  if (!isMidnight || format.resolvedOptions().hourCycle !== 'h23') {
    return { date, time: format.format(at.epochMilliseconds) };
  }
  const late = new Intl.DateTimeFormat(formatTag(tag), { ...options, hourCycle: 'h24' });
  return { date: date.subtract({ days: 1 }), time: late.format(at.epochMilliseconds) };
}

/** The date of a moment on the calendar of a zone. */
export const dayOf = (at: Temporal.Instant, zone: string): Temporal.PlainDate =>
  at.toZonedDateTimeISO(zone).toPlainDate();

/** Midnights between two dates. */
export const daysBetween = (from: Temporal.PlainDate, until: Temporal.PlainDate): number =>
  from.until(until, { largestUnit: 'days' }).days;

/** The day of a date. Within a week its name is clear; `days` later it needs its date. */
export function formatDay(date: Temporal.PlainDate, tag: string, days: number): string {
  const shown = days < 7 ? {} : ({ day: 'numeric', month: 'long' } as const);
  const format = new Intl.DateTimeFormat(formatTag(tag), {
    weekday: 'long',
    ...shown,
    timeZone: 'UTC',
  });
  return writeFirst(tag, format.format(Date.parse(date.toString())));
}

/**
 * Names a moment: `today` has the place `{time}`, `day` has `{day}` too. Without `now` it has its
 * date: what is read on another day, or elsewhere, has no today.
 */
export function describeMoment(
  moment: Moment,
  now: Temporal.Instant | undefined,
  { tag, zone, today, day }: { tag: string; zone: string; today: string; day: string },
): string {
  const { date, time } = readMoment(moment, zone, tag);
  const days = now ? daysBetween(dayOf(now, zone), date) : Infinity;
  return fill(days === 0 ? today : day, { time, day: formatDay(date, tag, days) });
}

/** Puts values into the places of a sentence, and agrees with the hour. */
export const fill = (text: string, values: Record<string, string>): string =>
  agreeWithHour(text, values['time'] ?? '').replace(
    /\{(\w+)\}/gu,
    (place, name: string) => values[name] ?? place,
  );
