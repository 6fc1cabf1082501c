import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { dateAt, toDate, toDay, weekdayOf } from '../../../../src/contact/hours/calendar-days.ts';
import { stateAt } from '../../../../src/contact/hours/open-state.ts';
import {
  closureOn,
  comingClosures,
  intervalsOn,
  isAlwaysOpen,
  listWeeks,
  weekOn,
  withHolidays,
  type OpeningHours,
} from '../../../../src/contact/hours/schedule.ts';
import { scheduleSchema, type ScheduleFile } from '../../../../src/schemas/schedule.ts';
import { hoursArbitrary } from '../support/random-hours.ts';
import { at, schedule } from '../support/schedules.ts';

const summer = { from: '2026-07-01', until: '2026-08-31', weekly: { monday: ['8:00-15:00'] } };
const christmas = {
  from: '2026-12-21',
  until: '2027-01-10',
  weekly: { monday: ['10:00-14:00'] },
  label: 'Christmas hours',
};
const office = schedule({ weekly: { monday: ['9:00-18:00'] }, seasons: [summer, christmas] });

/** The hours of a Monday, as `540-1080`. */
const on = (hours: OpeningHours, date: string): string =>
  intervalsOn(hours, toDay(date))
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

describe('a season', () => {
  test.each([
    ['2026-06-29', '540-1080'],
    ['2026-07-06', '480-900'],
    ['2026-08-31', '480-900'],
    ['2026-09-07', '540-1080'],
    ['2026-12-21', '600-840'],
    ['2027-01-04', '600-840'],
    ['2027-01-11', '540-1080'],
  ])('rules its days, across the end of a year too: %s', (date, expected) => {
    expect(on(office, date)).toBe(expected);
    expect(weekOn(office, date).monday).toEqual(intervalsOn(office, toDay(date)));
  });

  test('gives way to one before it, and keeps the days that are left', () => {
    const fair = { from: '2026-07-13', until: '2026-07-19', weekly: { monday: ['7:00-22:00'] } };
    const { seasons } = listWeeks(schedule({ weekly: {}, seasons: [fair, summer] }), '2026-01-01');
    expect(seasons.map(({ days }) => [days.from, days.until])).toEqual([
      ['2026-07-13', '2026-07-19'],
      ['2026-07-01', '2026-07-12'],
      ['2026-07-20', '2026-08-31'],
    ]);
  });

  test('is listed with its name until its last day is over', () => {
    const listed = (today: string) =>
      listWeeks(office, today).seasons.map(({ label, days }) => label ?? days.from);
    expect(listed('2026-08-31')).toEqual(['2026-07-01', 'Christmas hours']);
    expect(listed('2026-09-01')).toEqual(['Christmas hours']);
    expect(listed('2027-01-11')).toEqual([]);
  });
});

describe('a closure', () => {
  const days = schedule({
    weekly: { monday: ['9:00-14:00'] },
    closures: [
      { date: '2027-12-25', label: 'in more than a year' },
      { date: '2027-01-06', label: 'soon' },
      { from: '2026-12-01', until: '2026-12-31', label: 'began' },
      { date: '2026-12-08', label: 'over' },
    ],
  });

  test('is coming within a year, in order, with the one that has begun', () => {
    const labels = comingClosures(days, '2026-12-09').map(({ label }) => label);
    expect(labels).toEqual(['began', 'soon']);
    expect(comingClosures(days, '2026-12-25').map(({ label }) => label)).toContain(
      'in more than a year',
    );
  });

  test('counts until its last day is over', () => {
    const labels = (today: string) => comingClosures(days, today).map(({ label }) => label);
    expect(labels('2026-12-31')).toEqual(['began', 'soon', 'in more than a year']);
    expect(labels('2027-01-01')).not.toContain('began');
  });

  test('that is shorter rules; of two as long, the one that begins first', () => {
    const closures = [
      { from: '2026-12-02', until: '2026-12-03', label: 'late' },
      { from: '2026-12-01', until: '2026-12-02', label: 'early' },
      { from: '2026-12-01', until: '2026-12-31', label: 'month' },
    ];
    const hours = schedule({ always: true, closures });
    const ruling = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2027-01-01'];
    expect(ruling.map((date) => closureOn(hours, date)?.label)).toEqual([
      'early',
      'early',
      'late',
      'month',
      undefined,
    ]);
  });
});

describe('holidays', () => {
  const file = scheduleSchema.parse({
    zone: 'Europe/Madrid',
    always: true,
    holidays: ['spain', 'valencia'],
    closures: [
      { date: '2026-12-08', label: 'We work', hours: ['9:00-14:00'] },
      { from: '2026-12-24', until: '2026-12-26', label: 'Short', hours: ['9:00-12:00'] },
    ],
  });
  const calendars = new Map([
    [
      'spain',
      {
        days: [
          { date: '2026-12-08', label: 'Immaculate Conception' },
          { date: '2026-12-25', label: 'Christmas' },
        ],
      },
    ],
    [
      'valencia',
      {
        days: [
          { date: '2026-12-25', label: 'Nadal' },
          { date: '2027-01-22', label: 'Saint Vincent' },
        ],
      },
    ],
    ['germany', { days: [{ date: '2026-10-03', label: 'German Unity Day' }] }],
  ]);
  const hours = withHolidays(file, calendars);

  test('close a desk that names their calendar, each once', () => {
    expect(hours.closures.map(({ from, until }) => [from, until])).toEqual([
      ['2026-12-08', '2026-12-08'],
      ['2026-12-24', '2026-12-26'],
      ['2026-12-25', '2026-12-25'],
      ['2027-01-22', '2027-01-22'],
    ]);
    expect(on(hours, '2027-01-22')).toBe('');
    expect(on(hours, '2026-12-25')).toBe('');
  });

  test('give way to what the file says of that day', () => {
    expect(on(hours, '2026-12-08')).toBe('540-840');
  });

  test('cannot be forgotten: a file is no schedule', () => {
    expectTypeOf<ScheduleFile>().not.toExtend<OpeningHours>();
    expectTypeOf(hours).toExtend<OpeningHours>();
  });
});

describe('hours of a day that touch', () => {
  const joined = (...monday: readonly string[]): string =>
    on(schedule({ weekly: { monday } }), '2026-11-23');

  test('are one', () => {
    expect(joined('9:00-12:00', '12:00-14:00', '15:00-16:00')).toBe('540-840 900-960');
    expect(joined('0:00-12:00', '12:00-24:00')).toBe('0-1440');
  });

  test('stay two if together they are longer than a day', () => {
    expect(joined('9:00-22:00', '22:00-9:00+1')).toBe('540-1980');
    expect(joined('9:00-22:00', '22:00-10:00+1')).toBe('540-1320 1320-2040');
  });

  test('are one also where one holds the other, as in special hours', () => {
    const closures = [{ date: '2026-11-23', label: 'x', hours: ['9:00-18:00', '10:00-11:00'] }];
    expect(on(schedule({ weekly: {}, closures }), '2026-11-23')).toBe('540-1080');
  });
});

describe('a desk is open day and night', () => {
  const always = schedule({ always: true });
  const day = '2026-12-25';

  test('if no week and no closure ends it', () => {
    expect(isAlwaysOpen(always)).toBe(true);
    const whole = { ...always, closures: [{ from: day, until: day, hours: [], label: 'x' }] };
    expect(isAlwaysOpen(whole)).toBe(false);
    const open = [{ date: day, label: 'x', hours: ['0:00-12:00', '12:00-24:00'] }];
    expect(isAlwaysOpen(schedule({ always: true, closures: open }))).toBe(true);
  });

  test('not if it has other hours in summer', () => {
    expect(isAlwaysOpen(schedule({ always: true, seasons: [summer] }))).toBe(false);
  });

  test('whenever one asks, or it was not', () => {
    const arbitrary = fc.tuple(
      hoursArbitrary('Europe/Madrid', '2026-01-01', '2028-01-01'),
      fc.integer({ min: 0, max: 730 * 1440 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(arbitrary, ([random, minute, isWhole]) => {
        const hours = isWhole ? openThroughout(random) : random;
        const now = at('2026-01-01T00:00:00Z').add({ minutes: minute });
        if (isWhole) expect(isAlwaysOpen(hours)).toBe(true);
        if (isAlwaysOpen(hours)) expect(stateAt(hours, now).state).toBe('always');
      }),
    );
  });

  /** The same seasons and closures, each of them open day and night. */
  function openThroughout(hours: OpeningHours): OpeningHours {
    const { weekly } = always;
    return {
      ...hours,
      weekly,
      seasons: hours.seasons.map((season) => ({ ...season, weekly })),
      closures: hours.closures.map((closure) => ({ ...closure, hours: weekly.monday })),
    };
  }
});

describe('a day of the calendar', () => {
  test('is counted from 1970, which began on a Thursday', () => {
    expect([toDay('1970-01-01'), toDate(0), toDate(toDay('2027-02-28') + 1)]).toEqual([
      0,
      '1970-01-01',
      '2027-03-01',
    ]);
    expect([0, 3, 4, -1, -4].map(weekdayOf)).toEqual([
      'thursday',
      'sunday',
      'monday',
      'wednesday',
      'sunday',
    ]);
  });

  test('is that of the desk', () => {
    const now = at('2026-12-31T22:59:00Z');
    expect(dateAt('Europe/Madrid', now)).toBe('2026-12-31');
    expect(dateAt('Europe/Madrid', now.add({ minutes: 1 }))).toBe('2027-01-01');
    expect(dateAt('America/Sao_Paulo', now.add({ minutes: 1 }))).toBe('2026-12-31');
  });
});
