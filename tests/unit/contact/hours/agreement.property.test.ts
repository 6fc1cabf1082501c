import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDay } from '../../../../src/contact/hours/calendar-days.ts';
import { readHoursData } from '../../../../src/contact/hours/hours-data.ts';
import { hoursJsonLd } from '../../../../src/contact/hours/hours-json-ld.ts';
import { describeHours } from '../../../../src/contact/hours/hours-text.ts';
import { openSpans } from '../../../../src/contact/hours/open-state.ts';
import { intervalsOn, type OpeningHours } from '../../../../src/contact/hours/schedule.ts';
import { describeTwoWeeks } from '../../../../src/contact/hours/two-weeks.ts';
import { writeHoursData } from '../../../../src/contact/hours/write-hours-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import type { Interval } from '../../../../src/schemas/interval.ts';
import { hoursOn, listDates, readClock, toMinutes } from '../support/day-minutes.ts';
import { page } from '../support/pages.ts';
import { hoursArbitrary } from '../support/random-hours.ts';
import { readJsonLd, readPage, readRow } from '../support/read-hours.ts';

/**
 * A page lists the closures of a year: the one that is built on a day of `builds` is asked about the
 * days until the next build.
 */
const builds = ['2026-01-01', '2027-01-01', '2028-01-01'] as const;
const years = [
  [builds[0], '2026-12-31'],
  [builds[1], '2027-12-31'],
] as const;
const [from, , until] = builds;

const zones = [
  'Europe/Madrid',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];

const english = page('en');
const channels = [
  { id: 'desk', data: channelSchema.parse({ kind: 'phone', label: 'x', schedule: 'desk' }) },
];

/** What the browser computes from, having come through the page. */
function embed(hours: OpeningHours<string>): OpeningHours<string> {
  const data = writeHoursData(channels, [{ id: 'desk', data: hours }], english);
  const { desk } = readHoursData(JSON.stringify(data)).schedules;
  if (!desk) throw new Error('The page has no such schedule.');
  return desk;
}

/** The first date on which what somebody reads is not what the rules say. */
const findDisagreement = (
  hours: OpeningHours,
  dates: readonly string[],
  readOn: (date: string) => readonly Interval[],
  agrees = areEqual,
): string | undefined =>
  dates.find((date) => !agrees(toMinutes(hoursOn(hours, date)), toMinutes(readOn(date))));

const areEqual = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/**
 * Structured data cannot say 24:00, nor that something closes at the minute at which it opened the
 * day before: the last minute of such hours may be missing, or be there where 23:59 was meant.
 */
const isNearlyEqual = (told: Uint8Array, read: Uint8Array): boolean =>
  told.every(
    (open, minute) =>
      open === read[minute] ||
      (open === 1 && told[minute + 1] !== 1) ||
      (minute === 1439 && told[minute - 1] === 1),
  );

const middayIn = (zone: string, date: string): Temporal.Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();

const words = {
  'hours.closed': 'Closed',
  'hours.allDay': 'Around the clock',
  'hours.day': '',
  'hours.here': '',
  'hours.yours': '',
  'hours.days14': '',
};

test.each(zones)('whatever is said of a desk in %s agrees at every minute of two years', (zone) => {
  fc.assert(
    fc.property(hoursArbitrary(zone, from, until), (hours) => {
      const dates = listDates(from, '2027-12-31');
      const embedded = embed(hours);
      const computed = (date: string) => intervalsOn(embedded, toDay(date));
      expect(findDisagreement(hours, dates, computed), 'embedded data').toBeUndefined();

      for (const [first, last] of years) {
        const now = middayIn(zone, first);
        const days = listDates(first, last);
        const view = describeHours(hours, english, now);
        const onPage = (date: string) => readPage(view, date);
        expect(findDisagreement(hours, days, onPage), 'page').toBeUndefined();

        const specifications = hoursJsonLd(hours, english.locale, now);
        const inJsonLd = (date: string) => readJsonLd(specifications, date);
        expect(
          findDisagreement(hours, days, inJsonLd, isNearlyEqual),
          'structured data',
        ).toBeUndefined();
      }

      const reader = { tag: 'en', zone, words };
      for (let day = 0; day < dates.length; day += 14) {
        const weeks = dates.slice(day, day + 14);
        const rows = describeTwoWeeks(embedded, middayIn(zone, weeks[0] ?? from), reader).days;
        // Before today stands yesterday, where its shift goes on.
        const today = rows.length - 14;
        const inWeeks = (date: string) =>
          rows
            .slice(today + weeks.indexOf(date))
            .slice(0, 1)
            .flatMap(readRow);
        expect(findDisagreement(hours, weeks, inWeeks), 'two weeks').toBeUndefined();
      }

      expect(findWrongMinute(hours, embedded), 'state').toBeUndefined();
    }),
    // A schedule takes 0.2 s, and each has a dozen rules that meet.
    // A counterexample may be made smaller for a while.
    { numRuns: 1, interruptAfterTimeLimit: 5_000 },
  );
});

/** The first minute at which what the browser computes is not what the desk's clock shows. */
function findWrongMinute(hours: OpeningHours, embedded: OpeningHours): string | undefined {
  const ofDate = (date: string) => toMinutes(hoursOn(hours, date));
  const { start, minutes } = readClock({ zone: hours.zone, ofDate }, from, until);
  const computed = new Uint8Array(minutes.length);
  for (const span of openSpans(embedded, start, start + minutes.length * 60_000)) {
    computed.fill(1, (span.from - start) / 60_000, (span.until - start) / 60_000);
  }
  if (areEqual(minutes, computed)) return undefined;
  const wrong = minutes.findIndex((open, index) => open !== computed[index]);
  return new Date(start + wrong * 60_000).toISOString();
}
