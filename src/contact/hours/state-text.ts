import { agreeWithHour, writeFirst } from '../../i18n/agreement.ts';
import { formatTag } from '../../lib/format-tag.ts';
import type { OpenState } from './open-state.ts';

/** Sentences about opening hours, with the places `{time}`, `{day}`, `{opens}`, `{until}`, `{reason}`. */
export const stateWords = [
  'always',
  'never',
  'open',
  'closed',
  'closedBecause',
  'untilToday',
  'untilDay',
  'opensToday',
  'opensDay',
  'yourTime',
  'yourTimeDay',
] as const;
export type StateWords = Record<(typeof stateWords)[number], string>;

/** Who reads: language tag, zone and words of the page. */
export interface Reader {
  tag: string;
  zone: string;
  words: StateWords;
}

/** A sentence whose middle is the moment of the next change. */
export interface StateText {
  before: string;
  moment: string;
  after: string;
  /** The moment with the offset of the schedule's zone, such as `2026-12-25T09:00:00+01:00`. */
  datetime: string | undefined;
}

/**
 * Says what a state means: "Closed (Christmas), opens Monday at 9:00 (15:00 your time)". The reader's
 * own time is added where the reader's clock differs from the schedule's at that moment. `reason` is
 * why it is closed, in words.
 */
export function describeState(
  state: OpenState,
  schedule: { zone: string; reason: string | undefined },
  now: Temporal.Instant,
  reader: Reader,
): StateText {
  const { words } = reader;
  switch (state.state) {
    case 'always':
    case 'never':
      return { before: words[state.state], moment: '', after: '', datetime: undefined };
    case 'open':
      return describeChange(
        { sentence: words.open, today: words.untilToday, day: words.untilDay },
        { at: state.until, now, zone: schedule.zone, reader },
      );
    case 'closed': {
      const sentence =
        schedule.reason === undefined
          ? words.closed
          : fill(words.closedBecause, { reason: schedule.reason });
      return describeChange(
        { sentence, today: words.opensToday, day: words.opensDay },
        { at: state.opensAt, now, zone: schedule.zone, reader },
      );
    }
  }
}

interface Change {
  at: Temporal.Instant;
  now: Temporal.Instant;
  /** The schedule's. */
  zone: string;
  reader: Reader;
}

function describeChange(
  words: { sentence: string; today: string; day: string },
  { at, now, zone, reader }: Change,
): StateText {
  const [before = '', after = ''] = words.sentence.split(/\{(?:opens|until)\}/u);
  return {
    before,
    moment: describeMoment(at, now, { tag: reader.tag, zone, ...words }),
    after: after + describeOwnTime({ at, now, zone, reader }),
    datetime: at.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' }),
  };
}

function describeOwnTime({ at, now, zone, reader }: Change): string {
  const theirs = at.toZonedDateTimeISO(zone);
  const own = at.toZonedDateTimeISO(reader.zone);
  if (own.offsetNanoseconds === theirs.offsetNanoseconds) return '';
  const sameDay = own.toPlainDate().equals(theirs.toPlainDate());
  const text = fill(sameDay ? reader.words.yourTime : reader.words.yourTimeDay, {
    time: formatTime(at, reader.zone, reader.tag),
    day: formatDay(at, reader.zone, reader.tag, daysBetween(now, at, reader.zone)),
  });
  return ` ${text}`;
}

/** Names a moment: `today` has the place `{time}`, `day` has `{day}` too. */
export function describeMoment(
  at: Temporal.Instant,
  now: Temporal.Instant,
  { tag, zone, today, day }: { tag: string; zone: string; today: string; day: string },
): string {
  const days = daysBetween(now, at, zone);
  return fill(days === 0 ? today : day, {
    time: formatTime(at, zone, tag),
    day: formatDay(at, zone, tag, days),
  });
}

/** Midnights between two moments on the clock of a zone. */
function daysBetween(now: Temporal.Instant, at: Temporal.Instant, zone: string): number {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return today.until(at.toZonedDateTimeISO(zone).toPlainDate(), { largestUnit: 'days' }).days;
}

/** A time of the clock in a zone, as the language writes it. */
export const formatTime = (at: Temporal.Instant, timeZone: string, tag: string): string =>
  new Intl.DateTimeFormat(formatTag(tag), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(at.epochMilliseconds);

/** Within a week the name of the day is clear; later it needs its date. */
function formatDay(at: Temporal.Instant, timeZone: string, tag: string, days: number): string {
  const date = days < 7 ? {} : ({ day: 'numeric', month: 'long' } as const);
  const format = new Intl.DateTimeFormat(formatTag(tag), { weekday: 'long', ...date, timeZone });
  return writeFirst(tag, format.format(at.epochMilliseconds));
}

const fill = (text: string, values: Record<string, string>): string =>
  agreeWithHour(text, values['time'] ?? '').replace(
    /\{(\w+)\}/gu,
    (place, name: string) => values[name] ?? place,
  );
