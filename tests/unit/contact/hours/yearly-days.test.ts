import { describe, expect, test } from 'vitest';
import { toDay } from '../../../../src/contact/hours/calendar-days.ts';
import {
  closureOn,
  comingClosures,
  intervalsOn,
  listWeeks,
  withHolidays,
  type OpeningHours,
} from '../../../../src/contact/hours/schedule.ts';
import { scheduleSchema } from '../../../../src/schemas/schedule.ts';
import { schedule } from '../support/schedules.ts';

const on = (hours: OpeningHours, date: string): string =>
  intervalsOn(hours, toDay(date))
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

describe('days of every year', () => {
  const hours = schedule({
    weekly: { monday: ['9:00-18:00'], thursday: ['9:00-18:00'], friday: ['9:00-18:00'] },
    seasons: [
      { from: '06-15', until: '09-15', label: 'Summer', weekly: { monday: ['8:00-14:00'] } },
      { from: '12-15', until: '01-15', label: 'Winter', weekly: { friday: ['10:00-12:00'] } },
    ],
    closures: [
      { date: '12-24', label: 'Christmas Eve', hours: ['9:00-13:00'] },
      { date: '2027-12-24', label: 'Move' },
      { from: '12-31', until: '01-02', label: 'New Year' },
      { date: '02-29', label: 'Leap day' },
    ],
  });

  test('come back, over new year too', () => {
    expect(on(hours, '2026-06-15')).toBe('480-840');
    expect(on(hours, '2031-09-15')).toBe('480-840');
    expect(on(hours, '2026-09-21')).toBe('540-1080');
    expect(['2026-12-18', '2027-01-15', '2027-01-22'].map((date) => on(hours, date))).toEqual([
      '600-720',
      '600-720',
      '540-1080',
    ]);
    expect(closureOn(hours, '2027-01-02')).toMatchObject({
      from: '2026-12-31',
      until: '2027-01-02',
      label: 'New Year',
    });
    expect(closureOn(hours, '2027-01-03')).toBeUndefined();
  });

  test('give way to the same days of one year', () => {
    expect(closureOn(hours, '2026-12-24')?.label).toBe('Christmas Eve');
    expect(closureOn(hours, '2027-12-24')?.label).toBe('Move');
    const labels = comingClosures(hours, '2027-11-01').map(({ label }) => label);
    expect(labels).toEqual(['Move', 'New Year', 'Leap day']);
  });

  test('are none where the year has no such day', () => {
    expect(closureOn(hours, '2028-02-29')?.label).toBe('Leap day');
    expect([closureOn(hours, '2027-02-28'), closureOn(hours, '2027-03-01')]).toEqual([
      undefined,
      undefined,
    ]);
    const winter = schedule({
      always: true,
      closures: [{ from: '02-01', until: '02-29', label: 'x' }],
    });
    expect(closureOn(winter, '2027-02-28')?.until).toBe('2027-02-28');
    expect(closureOn(winter, '2027-03-01')).toBeUndefined();
  });

  test('are listed with the years in which they come within one', () => {
    const listed = listWeeks(hours, '2026-07-01').seasons.map(({ days }) => days);
    expect(listed).toEqual([
      { from: '2026-06-15', until: '2026-09-15' },
      { from: '2027-06-15', until: '2027-09-15' },
      { from: '2026-12-15', until: '2027-01-15' },
    ]);
  });

  test('are cut by a season that stands before them', () => {
    const cut = schedule({
      weekly: {},
      seasons: [
        { from: '2026-08-01', until: '2026-08-10', weekly: {} },
        { from: '07-01', until: '08-31', weekly: { monday: ['8:00-14:00'] } },
      ],
    });
    expect(listWeeks(cut, '2026-06-01').seasons.map(({ days, yearly }) => [days, yearly])).toEqual([
      [{ from: '2026-08-01', until: '2026-08-10' }, undefined],
      [{ from: '2026-07-01', until: '2026-07-31' }, undefined],
      [{ from: '2026-08-11', until: '2026-08-31' }, undefined],
    ]);
  });

  test('stand instead of a holiday, as those of one year do', () => {
    const file = scheduleSchema.parse({
      zone: 'Europe/Madrid',
      always: true,
      holidays: ['es'],
      closures: [{ date: '12-08', label: 'We work', hours: ['9:00-14:00'] }],
    });
    const es = { days: [{ date: '2026-12-08', label: 'Immaculate Conception' }] };
    expect(on(withHolidays(file, new Map([['es', es]])), '2026-12-08')).toBe('540-840');
  });

  test.each([
    [{ date: '13-01' }, /is no day of the calendar/u],
    [{ date: '02-30' }, /is no day of the calendar/u],
    [{ from: '12-24', until: '2027-01-06' }, /not of the same kind/u],
    [{ from: '2027-01-06', until: '2027-01-05' }, /is before/u],
  ])('%j is refused', (days, expected) => {
    expect(() => schedule({ always: true, closures: [{ ...days, label: 'x' }] })).toThrow(expected);
    if (!('from' in days)) return;
    expect(() => schedule({ always: true, seasons: [{ ...days, weekly: {} }] })).toThrow(expected);
  });
});
