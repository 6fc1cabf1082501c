import { dayOf, daysBetween, fill, formatDay, readMoment, type Moment } from './moment-text.ts';
import type { OpenState } from './open-state.ts';

/** Sentences about opening hours, with the places `{time}`, `{day}`, `{opens}`, `{until}`, `{reason}`,
 * `{purpose}`, `{state}`. */
export const stateWords = [
  'purpose',
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
  'yourTimeToday',
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
 * own time is added where the reader's clock differs from the schedule's at that moment, with the
 * reader's day where one could take it for another. `reason` is why it is closed, in words.
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
        { at: state.until, isEnd: true, now, zone: schedule.zone, reader },
      );
    case 'closed': {
      const sentence =
        schedule.reason === undefined
          ? words.closed
          : fill(words.closedBecause, { reason: schedule.reason });
      return describeChange(
        { sentence, today: words.opensToday, day: words.opensDay },
        { at: state.opensAt, isEnd: false, now, zone: schedule.zone, reader },
      );
    }
  }
}

/** "Urgent requests: open now, until 18:00": what a state is about, in one sentence with it. */
export function describePurpose(label: string, text: StateText, { tag, words }: Reader): StateText {
  const [before = '', after = ''] = words.purpose
    .replace('{purpose}', () => label)
    .split('{state}');
  const first = text.before.slice(0, 1).toLocaleLowerCase(tag);
  return {
    ...text,
    before: before + first + text.before.slice(1),
    after: text.after + after,
  };
}

interface Change extends Moment {
  now: Temporal.Instant;
  /** The schedule's. */
  zone: string;
  reader: Reader;
}

function describeChange(
  words: { sentence: string; today: string; day: string },
  change: Change,
): StateText {
  const { at, zone, reader } = change;
  const [before = '', after = ''] = words.sentence.split(/\{(?:opens|until)\}/u);
  const { date, time } = readMoment(change, zone, reader.tag);
  const isToday = dayOf(change.now, zone).equals(date);
  const values = { time, day: formatDay(date, reader.tag, daysUntil(date, change)) };
  return {
    before,
    moment: fill(isToday ? words.today : words.day, values),
    after: after + describeOwnTime(date, change),
    datetime: at.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' }),
  };
}

/**
 * Days until a date on the calendar of the schedule or the reader, whichever has more: "Sunday" is
 * clear only where neither has Sunday now.
 */
const daysUntil = (date: Temporal.PlainDate, { now, zone, reader }: Change): number =>
  Math.max(daysBetween(dayOf(now, zone), date), daysBetween(dayOf(now, reader.zone), date));

/** The reader's time of a moment that is on `date` where the desk is; empty if it is the same. */
function describeOwnTime(date: Temporal.PlainDate, change: Change): string {
  const { at, now, zone, reader } = change;
  const { words, tag } = reader;
  const today = dayOf(now, reader.zone);
  const sharesToday = dayOf(now, zone).equals(today);
  const offsetIn = (one: string): number => at.toZonedDateTimeISO(one).offsetNanoseconds;
  if (sharesToday && offsetIn(zone) === offsetIn(reader.zone)) return '';
  const own = readMoment(change, reader.zone, tag);
  const isClear = sharesToday && own.date.equals(date);
  const withDay = own.date.equals(today) ? words.yourTimeToday : words.yourTimeDay;
  const day = formatDay(own.date, tag, daysUntil(own.date, change));
  return ` ${fill(isClear ? words.yourTime : withDay, { time: own.time, day })}`;
}
