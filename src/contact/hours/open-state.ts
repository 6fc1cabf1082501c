import { millisecondsPerDay } from './calendar-days.ts';
import { intervalsOn, type OpeningHours } from './schedule.ts';

/** Whether hours are open at a moment, and the next change. */
export type OpenState =
  | { state: 'open'; until: Temporal.Instant }
  | { state: 'closed'; opensAt: Temporal.Instant }
  /** Open without a break as far as we look. */
  | { state: 'always' }
  /** Closed as far as we look. */
  | { state: 'never' };

/** How far we look: longer than a closed season and than the closures that people enter ahead. */
export const horizonDays = 400;

/** Whether hours are open at a moment; looks `horizonDays` ahead for the next change. */
export function stateAt(hours: OpeningHours, now: Temporal.Instant): OpenState {
  const at = now.epochMilliseconds;
  const horizon = at + horizonDays * millisecondsPerDay;
  const next = openSpans(hours, at, horizon).next();
  if (next.done) return { state: 'never' };
  const { from, until } = next.value;
  if (from > at) return { state: 'closed', opensAt: Temporal.Instant.fromEpochMilliseconds(from) };
  if (until >= horizon) return { state: 'always' };
  return { state: 'open', until: Temporal.Instant.fromEpochMilliseconds(until) };
}

/** A stretch of time, in milliseconds since 1970; `until` is no longer part of it. */
export interface Span {
  from: number;
  until: number;
}

const millisecondsPerMinute = 60_000;

/**
 * When hours are open within `[from, until)`, milliseconds since 1970; in order, never touching each
 * other. They are open whenever the clock of their zone shows a time of theirs: an hour that the clocks skip is not
 * worked, an hour that they repeat is worked twice.
 */
export function* openSpans(hours: OpeningHours, from: number, until: number): Generator<Span> {
  let last: Span | undefined;
  for (const span of offsetSpans(hours.zone, from, until)) {
    for (const piece of openPieces(hours, span)) {
      if (last && piece.from <= last.until) {
        last = { from: last.from, until: Math.max(last.until, piece.until) };
      } else {
        if (last) yield last;
        last = piece;
      }
    }
  }
  if (last) yield last;
}

/** Openings while the offset stays the same, ordered by start; they may touch or overlap. */
function* openPieces(hours: OpeningHours, span: OffsetSpan): Generator<Span> {
  // An interval ends on the day after it started at the latest, so that yesterday's may still run.
  const firstDay = Math.floor((span.from + span.offset) / millisecondsPerDay) - 1;
  const lastDay = Math.floor((span.until + span.offset - 1) / millisecondsPerDay);
  for (let day = firstDay; day <= lastDay; day += 1) {
    const midnight = day * millisecondsPerDay - span.offset;
    for (const { start, end } of intervalsOn(hours, day)) {
      const from = Math.max(span.from, midnight + start * millisecondsPerMinute);
      const until = Math.min(span.until, midnight + end * millisecondsPerMinute);
      if (from < until) yield { from, until };
    }
  }
}

/** A span in which a zone keeps one offset to UTC. */
interface OffsetSpan extends Span {
  /** Milliseconds to add to UTC to read the zone's clock. */
  offset: number;
}

/** Cuts `[from, until)` at the moments at which the clocks of a zone change. */
function* offsetSpans(zone: string, from: number, until: number): Generator<OffsetSpan> {
  let start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  while (start.epochMilliseconds < until) {
    const change = start.getTimeZoneTransition('next');
    const end = Math.min(change?.epochMilliseconds ?? until, until);
    yield { from: start.epochMilliseconds, until: end, offset: start.offsetNanoseconds / 1e6 };
    if (change === null) return;
    start = change;
  }
}
