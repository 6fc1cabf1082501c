import {
  findClosure,
  millisecondsPerDay,
  type OpeningHours,
  type SpecialDays,
} from './opening-hours.ts';
import { openSpans } from './open-spans.ts';

/** Whether a desk is open, and the next change. */
export type OpenState =
  | { state: 'open'; until: Temporal.Instant }
  | { state: 'closed'; opensAt: Temporal.Instant }
  /** Open without a break as far as we look. */
  | { state: 'always' }
  /** Closed as far as we look. */
  | { state: 'never' };

/** Longer than a closed season and than the closures that people enter ahead. */
export const horizonDays = 400;

/** Tells whether a desk is open at a moment. */
export function isOpen(hours: OpeningHours, now: Temporal.Instant): boolean {
  const at = now.epochMilliseconds;
  return !openSpans(hours, at, at + 1).next().done;
}

/** The state of a desk at a moment; looks `horizonDays` ahead for the next change. */
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

/** The closure that rules the desk's calendar day at a moment, if any. */
export function closureAt<Special extends SpecialDays>(
  hours: OpeningHours<Special>,
  now: Temporal.Instant,
): Special | undefined {
  const day = now.toZonedDateTimeISO(hours.zone).toPlainDate().toString();
  return findClosure(hours.closures, day);
}
