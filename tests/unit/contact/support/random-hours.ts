import fc from 'fast-check';
import { weekdays } from '../../../../src/schemas/weekday.ts';
import type { Interval } from '../../../../src/schemas/interval.ts';
import type { Weekly } from '../../../../src/schemas/schedule.ts';
import type { OpeningHours } from '../../../../src/contact/hours/schedule.ts';

/** Times at which mistakes hide, and any other. */
const startArbitrary = fc.oneof(
  fc.constantFrom(0, 60, 90, 120, 150, 180, 540, 1320, 1380, 1410, 1439),
  fc.integer({ min: 0, max: 1439 }),
);
const lengthArbitrary = fc.oneof(
  fc.constantFrom(1, 30, 60, 90, 240, 1440),
  fc.integer({ min: 1, max: 1440 }),
);

const intervalArbitrary: fc.Arbitrary<Interval> = fc
  .tuple(startArbitrary, lengthArbitrary)
  .map(([start, length]) => ({ start, end: start + length }));

export const intervalsArbitrary: fc.Arbitrary<readonly Interval[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([{ start: 0, end: 1440 }]) },
  {
    weight: 4,
    arbitrary: fc
      .array(intervalArbitrary, { maxLength: 3 })
      .map((intervals) => intervals.toSorted((a, b) => a.start - b.start)),
  },
);

export const weeklyArbitrary: fc.Arbitrary<Weekly> = fc.record({
  [weekdays[0]]: intervalsArbitrary,
  [weekdays[1]]: intervalsArbitrary,
  [weekdays[2]]: intervalsArbitrary,
  [weekdays[3]]: intervalsArbitrary,
  [weekdays[4]]: intervalsArbitrary,
  [weekdays[5]]: intervalsArbitrary,
  [weekdays[6]]: intervalsArbitrary,
});

/** Closures that begin up to two days before a day and last up to four. */
export const closuresArbitrary = (day: string) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -2, max: 3 }), fc.integer({ min: 0, max: 3 }), intervalsArbitrary)
      .map(([start, length, hours]) => {
        const from = Temporal.PlainDate.from(day).add({ days: start });
        return {
          from: from.toString(),
          until: from.add({ days: length }).toString(),
          hours,
          label: 'closure',
        };
      }),
    { maxLength: 3 },
  );

/** Nights on which clocks change, and some on which they do not. */
export const nightArbitrary = fc.constantFrom(
  { zone: 'Europe/Madrid', day: '2026-03-29' },
  { zone: 'Europe/Madrid', day: '2026-10-25' },
  { zone: 'Europe/Berlin', day: '2027-03-28' },
  { zone: 'Europe/London', day: '2026-10-25' },
  { zone: 'America/New_York', day: '2026-11-01' },
  { zone: 'America/Los_Angeles', day: '2026-03-08' },
  { zone: 'America/St_Johns', day: '2026-03-08' },
  { zone: 'America/St_Johns', day: '2026-11-01' },
  // Clocks changed at midnight: a day without a first hour, and one with two last hours.
  { zone: 'America/Sao_Paulo', day: '2018-11-04' },
  { zone: 'America/Sao_Paulo', day: '2018-02-17' },
  { zone: 'America/Sao_Paulo', day: '2026-11-22' },
  // Half an hour.
  { zone: 'Australia/Lord_Howe', day: '2026-04-05' },
  { zone: 'Australia/Lord_Howe', day: '2026-10-04' },
  // Clocks change for the month of Ramadan.
  { zone: 'Africa/Casablanca', day: '2026-02-15' },
  { zone: 'Africa/Casablanca', day: '2026-03-22' },
  { zone: 'Asia/Kathmandu', day: '2026-05-10' },
  { zone: 'Asia/Beirut', day: '2026-03-29' },
  // A day that did not exist.
  { zone: 'Pacific/Apia', day: '2011-12-30' },
);

/** Some days of a time, up to so many. */
const daysArbitrary = (from: string, until: string, longest: number) => {
  const first = Temporal.PlainDate.from(from);
  const { days } = first.until(until, { largestUnit: 'days' });
  return fc
    .tuple(fc.integer({ min: -30, max: days }), fc.integer({ min: 0, max: longest }))
    .map(([start, length]) => ({
      from: first.add({ days: start }).toString(),
      until: first.add({ days: start + length }).toString(),
    }));
};

/** Some days of every year, over new year too. */
const yearlyArbitrary = (longest: number) =>
  daysArbitrary('2024-01-01', '2024-12-31', longest).map(({ from, until }) => ({
    from: from.slice(5),
    until: until.slice(5),
  }));

/**
 * A desk with seasons and closures, of a year or of every year, anywhere within some years, which may meet, cover each other and
 * cross the end of a year, and with closures around the nights when European clocks change.
 */
export const hoursArbitrary = (
  zone: string,
  from: string,
  until: string,
): fc.Arbitrary<OpeningHours<string>> =>
  fc.record({
    zone: fc.constant(zone),
    weekly: weeklyArbitrary,
    seasons: fc.array(
      fc
        .tuple(
          fc.oneof(
            { weight: 2, arbitrary: daysArbitrary(from, until, 120) },
            { weight: 1, arbitrary: yearlyArbitrary(120) },
          ),
          weeklyArbitrary,
        )
        .map(([days, weekly]) => ({ ...days, weekly, label: 'season' })),
      { minLength: 1, maxLength: 4 },
    ),
    closures: fc
      .tuple(
        closuresArbitrary('2026-03-29'),
        closuresArbitrary('2027-10-31'),
        fc.array(
          fc
            .tuple(
              fc.oneof(
                { weight: 3, arbitrary: daysArbitrary(from, until, 40) },
                { weight: 1, arbitrary: yearlyArbitrary(40) },
              ),
              intervalsArbitrary,
            )
            .map(([days, hours]) => ({ ...days, hours, label: 'closure' })),
          { minLength: 1, maxLength: 12 },
        ),
      )
      .map((lists) => lists.flat()),
  });
