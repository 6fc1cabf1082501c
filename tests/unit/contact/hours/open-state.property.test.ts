import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSpans, stateAt } from '../../../../src/contact/hours/open-state.ts';
import { openMinutes } from '../support/slow-clock.ts';
import { closuresArbitrary, nightArbitrary, weeklyArbitrary } from '../support/random-hours.ts';

const minute = 60_000;
const day = 1440 * minute;

const caseArbitrary = nightArbitrary.chain((night) =>
  fc
    .record({
      weekly: weeklyArbitrary,
      seasons: fc.constant([]),
      closures: closuresArbitrary(night.day),
    })
    .map((hours) => ({ hours: { zone: night.zone, ...hours }, night: Date.parse(night.day) })),
);

describe('opening hours on the nights when clocks change', () => {
  test('agree with reading the clock minute by minute', () => {
    fc.assert(
      fc.property(caseArbitrary, ({ hours, night }) => {
        const [from, until] = [night - 2 * day, night + 5 * day];
        const minutes = openMinutes(hours, from, until);
        const fast = Array.from(minutes, () => false);
        for (const span of openSpans(hours, from, until)) {
          fast.fill(true, (span.from - from) / minute, (span.until - from) / minute);
        }
        const wrong = minutes.findIndex((open, index) => open !== fast[index]);
        expect(wrong).toBe(-1);
      }),
      { numRuns: 150 },
    );
  });

  test('name the next change that the clock shows', () => {
    const momentArbitrary = fc.tuple(caseArbitrary, fc.integer({ min: 0, max: 5 * 1440 - 1 }));
    fc.assert(
      fc.property(momentArbitrary, ([{ hours, night }, offset]) => {
        const from = night - 2 * day + offset * minute;
        const now = Temporal.Instant.fromEpochMilliseconds(from);
        const minutes = openMinutes(hours, night - 2 * day, night + 5 * day).slice(offset);
        const change = minutes.findIndex((open) => open !== minutes[0]);
        const state = stateAt(hours, now);
        expect(state.state === 'open' || state.state === 'always').toBe(minutes[0]);
        if (change === -1) return;
        const at = state.state === 'open' ? state.until : 'opensAt' in state && state.opensAt;
        expect(at).toEqual(Temporal.Instant.fromEpochMilliseconds(from + change * minute));
      }),
      { numRuns: 150 },
    );
  });

  test('spans are in order and never touch', () => {
    fc.assert(
      fc.property(caseArbitrary, ({ hours, night }) => {
        let last = -Infinity;
        for (const span of openSpans(hours, night - 30 * day, night + 30 * day)) {
          expect(span.from).toBeGreaterThan(last);
          expect(span.until).toBeGreaterThan(span.from);
          last = span.until;
        }
      }),
    );
  });
});
