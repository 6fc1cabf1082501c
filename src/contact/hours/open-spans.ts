import { intervalsOn, millisecondsPerDay, type OpeningHours } from './opening-hours.ts';
import { offsetSpans, type OffsetSpan } from './offset-spans.ts';

/** A stretch of time, in milliseconds since 1970; `until` is no longer part of it. */
export interface Span {
  from: number;
  until: number;
}

const millisecondsPerMinute = 60_000;

/**
 * When a desk is open within `[from, until)`, in order, never touching each other. A desk is open
 * whenever its clock on the wall shows a time of its hours: an hour that the clocks skip is not
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
