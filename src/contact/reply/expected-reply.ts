import type { ReplyTarget } from '../../schemas/reply-target.ts';
import type { Interval } from '../../schemas/interval.ts';
import { minutesPerDay } from '../../schemas/minutes.ts';
import type { Weekday } from '../../schemas/weekday.ts';
import { dateAt, millisecondsPerDay, toDate, toDay, weekdayOf } from '../hours/calendar-days.ts';
import { horizonDays, openSpans, type Span } from '../hours/open-state.ts';
import { intervalsOn, weekOn, type OpeningHours } from '../hours/schedule.ts';
import { toClockMoment, toInstantOf, type ClockMoment } from './clock-moment.ts';

/** When an answer may be expected. */
export interface ExpectedReply {
  by: Temporal.Instant;
  kind: ReplyTarget['kind'];
  /** It may take longer, because of the day on which the request counts as come. */
  slower: boolean;
}

/** What the computation reads of a reply target; business days need opening hours. */
export interface Target extends Omit<ReplyTarget, 'schedule' | 'slowerDays' | 'from'> {
  slowerDays: readonly Weekday[];
}

const millisecondsPerMinute = 60_000;

/**
 * The moment by which a request that comes at `now` is answered; never earlier than that of a request
 * that came before it. Minutes and hours pass on the clock or, with `whileOpen`, while it is open.
 * Business days are days on which it opens, with the night that follows where hours go on past
 * midnight: the request counts from the next moment at which somebody is there and the cut-off is not
 * over, and the answer is due at the same time of the n-th business day after, within that day's
 * hours; with 0 on the same day before it closes. Undefined if it never opens, or needs hours and
 * there are none.
 */
export function expectedReply(
  target: Target,
  hours: OpeningHours | undefined,
  now: Temporal.Instant,
): ExpectedReply | undefined {
  const { kind, unit, whileOpen, cutOff, value } = target;
  if (unit === 'businessDays') return hours && inBusinessDays(target, hours, now);
  if (whileOpen && !hours) return undefined;
  const at = now.epochMilliseconds;
  const from = cutOff === undefined || !hours ? at : (arrivalAt(target, hours, at) ?? at);
  const length = value * (unit === 'hours' ? 60 : 1) * millisecondsPerMinute;
  const by = whileOpen && hours ? afterOpenTime(hours, from, length) : from + length;
  if (by === undefined) return undefined;
  return { by: toInstant(by), kind, slower: isSlower(target, hours, from) };
}

const toInstant = (milliseconds: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(milliseconds));

function inBusinessDays(
  target: Target,
  hours: OpeningHours,
  now: Temporal.Instant,
): ExpectedReply | undefined {
  const arrival = arrivalAt(target, hours, now.epochMilliseconds);
  if (arrival === undefined) return undefined;
  const { day, minute } = businessTimeOf(hours, arrival);
  const due = nthBusinessDay(hours, day, target.value);
  if (due === undefined) return undefined;
  const at = clampToDay(hours, due, target.value === 0 ? Infinity : minute);
  const by = toInstantOf(hours.zone, { day: due, minute: at }, 'last');
  return { by, kind: target.kind, slower: isSlower(target, hours, arrival) };
}

/** The moment from which a request counts: somebody is there, and that day's cut-off is not over. */
function arrivalAt({ cutOff }: Target, hours: OpeningHours, at: number): number | undefined {
  for (const span of openSpans(hours, at, at + horizonDays * millisecondsPerDay)) {
    if (cutOff === undefined) return span.from;
    for (const moment of startsOfDays(hours, span)) {
      const { day, minute } = businessTimeOf(hours, moment);
      if (minute < cutOffOf(hours, day, cutOff)) return moment;
    }
  }
  return undefined;
}

/** The start of an opening, and each moment within it at which the hours of another day begin. */
function* startsOfDays(hours: OpeningHours, { from, until }: Span): Generator<number> {
  yield from;
  const last = dayOf(hours, until);
  for (let day = dayOf(hours, from); day <= last; day += 1) {
    const [first] = intervalsOn(hours, day);
    if (!first) continue;
    const begin = { day, minute: first.start };
    const { epochMilliseconds } = toInstantOf(hours.zone, begin, 'first');
    if (from < epochMilliseconds && epochMilliseconds < until) yield epochMilliseconds;
  }
}

/**
 * The business day of a moment, and its time counted from that day's midnight: two in the morning of
 * a night shift is 26:00 of the day on which it began. That is the last day whose hours have begun.
 */
function businessTimeOf(hours: OpeningHours, at: number): ClockMoment {
  const { day, minute } = toClockMoment(hours.zone, toInstant(at));
  const [first] = intervalsOn(hours, day);
  const hasBegun = first !== undefined && first.start <= minute;
  return hasBegun ? { day, minute } : { day: day - 1, minute: minute + minutesPerDay };
}

/**
 * The cut-off of a day in minutes from its midnight. On a day that closes before it, as much time is
 * kept before the closing as on the longest day of the week: what comes at 12:59 cannot be answered
 * by 13:00. Where hours begin after the cut-off and reach past midnight, it is one of the night.
 */
function cutOffOf(hours: OpeningHours, day: number, cutOff: number): number {
  const intervals = intervalsOn(hours, day);
  const opens = intervals[0]?.start ?? 0;
  const closes = endOf(intervals);
  const own = cutOff <= opens && cutOff + minutesPerDay < closes ? cutOff + minutesPerDay : cutOff;
  if (closes > own) return own;
  const usual = Math.max(...Object.values(weekOn(hours, toDate(day))).map(endOf));
  return usual > own ? closes - (usual - own) : own;
}

const endOf = (intervals: readonly Interval[]): number =>
  Math.max(0, ...intervals.map(({ end }) => end));

/** Days since 1970-01-01 on the calendar of the hours' zone. */
const dayOf = ({ zone }: Pick<OpeningHours, 'zone'>, at: number): number =>
  toDay(dateAt(zone, toInstant(at)));

/** The n-th business day after a day; 0 is the day itself. */
function nthBusinessDay(hours: OpeningHours, day: number, n: number): number | undefined {
  let left = n;
  for (let next = day; next <= day + horizonDays; next += 1) {
    if (left === 0) return next;
    if (intervalsOn(hours, next + 1).length > 0) left -= 1;
  }
  return undefined;
}

/**
 * The time itself if it is open then, else the next opening of that business day, else its end; not
 * later than the hours of the next day begin.
 */
function clampToDay(hours: OpeningHours, day: number, minute: number): number {
  const intervals = hoursFrom(hours, day);
  const next = intervals.find(({ end }) => minute <= end);
  const own = next ? Math.max(minute, next.start) : endOf(intervals);
  const [following] = intervalsOn(hours, day + 1);
  return following ? Math.min(own, following.start + minutesPerDay) : own;
}

/** The hours of a day, and those of the day before that are not over when they begin. */
function hoursFrom(hours: OpeningHours, day: number): readonly Interval[] {
  const own = intervalsOn(hours, day);
  const begin = own[0]?.start ?? minutesPerDay;
  const running = intervalsOn(hours, day - 1)
    .map(({ start, end }) => ({
      start: Math.max(begin, start - minutesPerDay),
      end: end - minutesPerDay,
    }))
    .filter(({ end }) => end > begin);
  return [...running, ...own].toSorted((a, b) => a.start - b.start);
}

/** The moment at which it has been open for `length` milliseconds since `from`. */
function afterOpenTime(hours: OpeningHours, from: number, length: number): number | undefined {
  let left = length;
  for (const span of openSpans(hours, from, from + horizonDays * millisecondsPerDay)) {
    const worked = span.until - span.from;
    if (worked >= left) return span.from + left;
    left -= worked;
  }
  return undefined;
}

function isSlower({ slowerDays }: Target, hours: OpeningHours | undefined, at: number): boolean {
  if (slowerDays.length === 0) return false;
  return slowerDays.includes(weekdayOf(dayOf(hours ?? { zone: 'UTC' }, at)));
}
