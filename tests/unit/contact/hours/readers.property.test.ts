import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawDay } from '../../../../src/contact/hours/day-line.ts';
import { readHoursData } from '../../../../src/contact/hours/hours-data.ts';
import { stateAt } from '../../../../src/contact/hours/open-state.ts';
import type { OpeningHours } from '../../../../src/contact/hours/schedule.ts';
import { describeState } from '../../../../src/contact/hours/state-text.ts';
import { describeTwoWeeks } from '../../../../src/contact/hours/two-weeks.ts';
import { writeHoursData, writeStateWords } from '../../../../src/contact/hours/write-hours-data.ts';
import { channelSchema } from '../../../../src/schemas/channel.ts';
import { hoursOn, readClock, toMinutes } from '../support/day-minutes.ts';
import { page } from '../support/pages.ts';
import { hoursArbitrary } from '../support/random-hours.ts';
import { readMomentOf, readYours } from '../support/read-sentences.ts';

/**
 * What is said to readers all over the world at moments of two years, read back on their own calendar
 * and clock, agrees with the desk's clock as it is read minute by minute.
 */
const [from, until] = ['2026-01-01', '2028-01-01'] as const;

const zones = [
  'Europe/Madrid',
  'Europe/London',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Pacific/Pago_Pago',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Asia/Tehran',
  'UTC',
];

const minute = 60_000;
const day = 1440 * minute;
const english = page('en');
const words = writeStateWords(english.t);
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

interface Truth {
  start: number;
  minutes: Uint8Array;
}

const toInstant = (at: number) => Temporal.Instant.fromEpochMilliseconds(at);

/** Whether a clock shows a time at a moment; it may show it twice. */
const shows = (zone: string, wall: Temporal.PlainDateTime | undefined, at: number): boolean =>
  wall !== undefined && toInstant(at).toZonedDateTimeISO(zone).toPlainDateTime().equals(wall);

/** What is wrong with the sentence about a desk at a moment, as a reader and somebody there read it. */
function checkState(
  hours: OpeningHours,
  truth: Truth,
  at: number,
  zone: string,
): string | undefined {
  const now = toInstant(at);
  const index = (at - truth.start) / minute;
  const isOpen = truth.minutes[index];
  const change = truth.minutes.indexOf(isOpen === 1 ? 0 : 1, index);
  const state = stateAt(hours, now);
  const desk = { zone: hours.zone, reason: undefined };
  const told = describeState(state, desk, now, { tag: 'en', zone, words });
  const text = told.before + told.moment + told.after;
  const fail = (why: string) => `${why}: ${text}, ${now.toString()}, ${hours.zone} for ${zone}`;
  if (/^(?:Open now|Available)/u.test(text) !== (isOpen === 1)) return fail('open or not');
  if (change === -1 || !('until' in state || 'opensAt' in state)) return undefined;
  const next = truth.start + change * minute;
  const here = readMomentOf(text, 'desk', now.toZonedDateTimeISO(hours.zone));
  if (!shows(hours.zone, here, next)) return fail('there');
  const theirs = readMomentOf(text, 'reader', now.toZonedDateTimeISO(zone));
  return shows(zone, theirs, next) ? undefined : fail('for the reader');
}

/** The same for the two weeks; not where the reader's clock changes, and shows a time twice or never. */
function checkWeeks(
  hours: OpeningHours<string>,
  ofDate: (date: string) => Uint8Array,
  at: number,
  zone: string,
): string | undefined {
  const now = toInstant(at);
  const today = now.toZonedDateTimeISO(hours.zone).toPlainDate();
  const change = now.subtract({ hours: 48 }).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  if (change && change.epochMilliseconds < at + 18 * day) return undefined;
  const reader = { tag: 'en', zone, words: weekWords };
  const { days, clocksDiffer } = describeTwoWeeks(hours, now, reader);
  if (!clocksDiffer) return undefined;
  // Before today stands yesterday, where its shift goes on.
  const begin = today.subtract({ days: days.length - 14 });
  const [first, last] = [begin.toString(), today.add({ days: 13 }).toString()];
  const shown = (date: string) => (first <= date && date <= last ? ofDate(date) : noHours);
  const truth = readClock(
    { zone: hours.zone, ofDate: shown },
    first,
    today.add({ days: 16 }).toString(),
  );
  const read = new Uint8Array(truth.minutes.length);
  for (const [index, row] of days.entries()) {
    for (const span of readYours(row, begin.add({ days: index }))) {
      const [start, end] = [span.from, span.until].map(
        (wall) => (wall.toZonedDateTime(zone).epochMilliseconds - truth.start) / minute,
      );
      read.fill(1, start, end);
    }
  }
  const wrong = read.findIndex((open, index) => open !== truth.minutes[index]);
  return wrong === -1
    ? undefined
    : `${toInstant(truth.start + wrong * minute).toString()} in ${days.map(({ name, here, yours }) => `${name}: ${here} = ${yours}`).join('\n')}`;
}

const noHours = new Uint8Array(2 * 1440);
const weekWords = {
  'hours.closed': 'Closed',
  'hours.allDay': 'Around the clock',
  'hours.day': '',
  'hours.here': '',
  'hours.yours': '',
  'hours.days14': '',
};

/** The same for the line of the reader's day, which is drawn to a minute and a half. */
function checkLine(
  hours: OpeningHours,
  truth: Truth,
  at: number,
  zone: string,
): string | undefined {
  const begin = toInstant(at).toZonedDateTimeISO(zone).startOfDay();
  const length = begin.add({ days: 1 }).startOfDay().epochMilliseconds - begin.epochMilliseconds;
  const first = (begin.epochMilliseconds - truth.start) / minute;
  const lit = new Uint8Array(length / minute);
  const { open } = drawDay([hours], toInstant(at), zone);
  for (const [, start, end] of open.matchAll(/M([\d.]+) 4H([\d.]+)/gu)) {
    lit.fill(1, (Number(start) / 96) * lit.length, (Number(end) / 96) * lit.length);
  }
  const real = truth.minutes.slice(first, first + lit.length);
  const isSteady = (index: number) =>
    real.slice(index - 2, index + 3).every((one) => one === real[index]);
  const wrong = lit.findIndex((one, index) => index > 1 && one !== real[index] && isSteady(index));
  return wrong === -1 ? undefined : `minute ${wrong} of ${open} for ${zone}`;
}

const momentArbitrary = fc.integer({ min: 2 * 1440, max: 700 * 1440 });

test.each(zones)('readers in twenty zones understand a desk in %s', (deskZone) => {
  fc.assert(
    fc.property(
      hoursArbitrary(deskZone, from, until),
      fc.array(momentArbitrary, { minLength: 3 * zones.length, maxLength: 3 * zones.length }),
      (hours, moments) => {
        const known = new Map<string, Uint8Array>();
        const ofDate = (date: string): Uint8Array => {
          const minutes = known.get(date) ?? toMinutes(hoursOn(hours, date));
          known.set(date, minutes);
          return minutes;
        };
        const truth = readClock({ zone: deskZone, ofDate }, from, until);
        const embedded = embed(hours);
        for (const [index, offset] of moments.entries()) {
          const zone = zones[index % zones.length] ?? 'UTC';
          const at = truth.start + offset * minute;
          expect(checkState(embedded, truth, at, zone)).toBeUndefined();
          if (index >= zones.length) continue;
          expect(checkLine(embedded, truth, at, zone)).toBeUndefined();
          if (index % 4 === 0) expect(checkWeeks(embedded, ofDate, at, zone)).toBeUndefined();
        }
      },
    ),
    { numRuns: 1, endOnFailure: true },
  );
});
