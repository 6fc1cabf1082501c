import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedReply, type Target } from '../../../../src/contact/reply/expected-reply.ts';
import { weekdays } from '../../../../src/schemas/weekday.ts';
import { closuresArbitrary, nightArbitrary, weeklyArbitrary } from '../support/random-hours.ts';

const minute = 60_000;

const hoursArbitrary = nightArbitrary.chain((night) =>
  fc.record({ weekly: weeklyArbitrary, closures: closuresArbitrary(night.day) }).map((hours) => ({
    hours: { zone: night.zone, seasons: [], ...hours },
    night: Date.parse(night.day),
  })),
);

const targetArbitrary: fc.Arbitrary<Target> = fc
  .record({
    unit: fc.constantFrom('minutes', 'hours', 'businessDays'),
    value: fc.integer({ min: 0, max: 3 }),
    cutOff: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
    whileOpen: fc.boolean(),
    slowerDays: fc.subarray([...weekdays]),
  })
  .map((target) => ({ ...target, kind: 'promise' as const }))
  .filter(({ unit, value }) => unit === 'businessDays' || value > 0);

const momentArbitrary = fc.integer({ min: -3 * 1440, max: 4 * 1440 });

test('an earlier request is never answered later, and none before it came', () => {
  fc.assert(
    fc.property(
      hoursArbitrary,
      targetArbitrary,
      fc.uniqueArray(momentArbitrary, { minLength: 8, maxLength: 8 }),
      ({ hours, night }, target, minutes) => {
        let last = -Infinity;
        for (const offset of minutes.toSorted((a, b) => a - b)) {
          const now = Temporal.Instant.fromEpochMilliseconds(night + offset * minute);
          const by = expectedReply(target, hours, now)?.by.epochMilliseconds;
          if (by === undefined) continue;
          expect(by).toBeGreaterThanOrEqual(Math.max(last, now.epochMilliseconds));
          last = by;
        }
      },
    ),
    { numRuns: 400 },
  );
});
