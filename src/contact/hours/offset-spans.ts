/** A stretch of time, in milliseconds since 1970, in which a zone keeps one offset to UTC. */
export interface OffsetSpan {
  from: number;
  until: number;
  /** Milliseconds to add to UTC to read the zone's clock. */
  offset: number;
}

/** Cuts `[from, until)` at the moments at which the clocks of a zone change. */
export function* offsetSpans(zone: string, from: number, until: number): Generator<OffsetSpan> {
  let start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  while (start.epochMilliseconds < until) {
    const change = start.getTimeZoneTransition('next');
    const end = Math.min(change?.epochMilliseconds ?? until, until);
    yield { from: start.epochMilliseconds, until: end, offset: start.offsetNanoseconds / 1e6 };
    if (change === null) return;
    start = change;
  }
}
