import type { ReplyTarget } from '../../schemas/reply-target.ts';
import type { Weekday } from '../../schemas/weekday.ts';
import { dateAt, millisecondsPerDay, toDate, toDay, weekdayOf } from '../hours/calendar-days.ts';
import { horizonDays, openSpans, type Span } from '../hours/open-state.ts';
import { intervalsOn, type OpeningHours } from '../hours/schedule.ts';

/** When an answer may be expected. */
export interface ExpectedReply {
  by: Temporal.Instant;
  kind: ReplyTarget['kind'];
  /** It may take longer, because of the day on which the request counts as come. */
  slower: boolean;
}

/** What the computation reads of a reply target; business days need opening hours. */
export interface Target extends Omit<ReplyTarget, 'schedule' | 'slowerDays'> {
  slowerDays: readonly Weekday[];
}

const millisecondsPerMinute = 60_000;

/**
 * The moment by which a request that comes at `now` is answered. Minutes and hours pass on the clock
 * or, with `whileOpen`, while it is open. Business days are days on which it opens: the
 * request counts from the next moment at which somebody is there and the cut-off is not over, and
 * the answer is due at the same time of the n-th business day after, within that day's hours; with 0
 * on the same day before it closes. Undefined if it never opens, or needs hours and there are none.
 */
export function expectedReply(
  target: Target,
  hours: OpeningHours | undefined,
  now: Temporal.Instant,
): ExpectedReply | undefined {
  const { kind } = target;
  if (target.unit === 'businessDays') {
    return hours && inBusinessDays(target, hours, now);
  }
  const start = hours
    ? (arrivalAt(target, hours, now) ?? now.epochMilliseconds)
    : now.epochMilliseconds;
  const length = target.value * (target.unit === 'hours' ? 60 : 1) * millisecondsPerMinute;
  const from = target.cutOff === undefined ? now.epochMilliseconds : start;
  const by = target.whileOpen && hours ? afterOpenTime(hours, from, length) : from + length;
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
  const arrival = arrivalAt(target, hours, now);
  if (arrival === undefined) return undefined;
  const day = dayOf(hours, arrival);
  const due = nthBusinessDay(hours, day, target.value);
  const spans = due === undefined ? [] : spansOfDay(hours, due);
  const last = spans.at(-1);
  if (due === undefined || last === undefined) return undefined;
  const sameTime = atDay(hours, arrival, due - day);
  const by = target.value === 0 ? last.until : clamp(sameTime, spans);
  return { by: toInstant(by), kind: target.kind, slower: isSlower(target, hours, arrival) };
}

/** The moment from which a request counts: somebody is there, and that day's cut-off is not over. */
function arrivalAt(
  { cutOff }: Target,
  hours: OpeningHours,
  now: Temporal.Instant,
): number | undefined {
  const at = now.epochMilliseconds;
  for (const span of openSpans(hours, at, at + horizonDays * millisecondsPerDay)) {
    for (const moment of startsOfDays(hours, span)) {
      if (cutOff === undefined || minuteOf(hours, moment) < cutOff) return moment;
    }
  }
  return undefined;
}

/** The start of an opening, and each midnight that it goes on past. */
function* startsOfDays(hours: OpeningHours, { from, until }: Span): Generator<number> {
  yield from;
  let midnight = toInstant(from).toZonedDateTimeISO(hours.zone).startOfDay().add({ days: 1 });
  while (midnight.epochMilliseconds < until) {
    yield midnight.epochMilliseconds;
    midnight = midnight.add({ days: 1 });
  }
}

const minuteOf = ({ zone }: OpeningHours, at: number): number => {
  const { hour, minute } = toInstant(at).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
};

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

/** When the hours are open on a calendar day, from midnight to midnight of their zone. */
function spansOfDay(hours: OpeningHours, day: number): readonly Span[] {
  const date = Temporal.PlainDate.from(toDate(day));
  const from = date.toZonedDateTime(hours.zone).epochMilliseconds;
  const until = date.add({ days: 1 }).toZonedDateTime(hours.zone).epochMilliseconds;
  return [...openSpans(hours, from, until)];
}

/** The same time of the clock some days later. */
const atDay = ({ zone }: OpeningHours, at: number, days: number): number =>
  toInstant(at).toZonedDateTimeISO(zone).add({ days }).epochMilliseconds;

/** The moment itself if it is open then, else the next opening of that day, else its end. */
function clamp(at: number, spans: readonly Span[]): number {
  const next = spans.find(({ until }) => at <= until);
  return next ? Math.max(at, next.from) : (spans.at(-1)?.until ?? at);
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
  const zone = hours?.zone ?? 'UTC';
  return slowerDays.includes(weekdayOf(dayOf({ zone }, at)));
}
