import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpans } from '../../../../src/contact/hours/open-state.ts';
import type { OpeningHours } from '../../../../src/contact/hours/schedule.ts';
import { closuresArbitrary, weeklyArbitrary } from '../support/random-hours.ts';
import { readMinutes } from '../support/two-years.ts';

const minute = 60_000;
const from = Date.parse('2026-01-01T00:00:00Z');
const until = Date.parse('2028-01-01T00:00:00Z');

const zones = [
  'Europe/Madrid',
  'Europe/Berlin',
  'Europe/London',
  'Atlantic/Azores',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];

/** A random desk of a zone: a week, a summer with another week, and closures in each season. */
const deskArbitrary = (zone: string): fc.Arbitrary<OpeningHours> =>
  fc.record({
    zone: fc.constant(zone),
    weekly: weeklyArbitrary,
    seasons: fc.array(
      weeklyArbitrary.map((weekly) => ({ from: '2026-07-01', until: '2026-08-31', weekly })),
      { maxLength: 1 },
    ),
    closures: fc
      .tuple(
        closuresArbitrary('2026-03-29'),
        closuresArbitrary('2026-12-25'),
        closuresArbitrary('2027-10-31'),
      )
      .map((lists) => lists.flat()),
  });

test.each(zones)('two years of a desk in %s agree with its clock, minute by minute', (zone) => {
  fc.assert(
    fc.property(deskArbitrary(zone), (hours) => {
      const slow = readMinutes(hours, from, until);
      const fast = new Uint8Array(slow.length);
      for (const span of openSpans(hours, from, until)) {
        fast.fill(1, (span.from - from) / minute, (span.until - from) / minute);
      }
      const wrong = slow.findIndex((open, index) => open !== fast[index]);
      expect(wrong < 0 ? 'agrees' : new Date(from + wrong * minute).toISOString()).toBe('agrees');
    }),
    { numRuns: 2 },
  );
});
