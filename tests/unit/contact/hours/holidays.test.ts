import { expect, test } from 'vitest';
import { toDay } from '../../../../src/contact/hours/calendar-days.ts';
import { closureOn, intervalsOn, withHolidays } from '../../../../src/contact/hours/schedule.ts';
import { holidaysSchema } from '../../../../src/schemas/holidays.ts';
import { scheduleSchema } from '../../../../src/schemas/schedule.ts';

const calendar = (days: readonly Record<string, unknown>[]) =>
  holidaysSchema.parse({ country: 'KR', days });

const hoursWith = (calendars: Record<string, ReturnType<typeof calendar>>, more = {}) =>
  withHolidays(
    scheduleSchema.parse({
      zone: 'Asia/Seoul',
      weekly: { thursday: ['9:00-12:00', '13:00-18:00'], friday: ['22:00-02:00+1'] },
      holidays: Object.keys(calendars),
      ...more,
    }),
    new Map(Object.entries(calendars)),
  );

const on = (hours: ReturnType<typeof hoursWith>, date: string): string =>
  intervalsOn(hours, toDay(date))
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

test('a holiday of several days is closed on each of them', () => {
  const hours = hoursWith({
    kr: calendar([{ date: '2026-09-24', until: '2026-09-26', label: 'Chuseok' }]),
  });
  const labels = ['2026-09-23', '2026-09-24', '2026-09-26', '2026-09-27'].map(
    (date) => closureOn(hours, date)?.label,
  );
  expect(labels).toEqual([undefined, 'Chuseok', 'Chuseok', undefined]);
  expect([on(hours, '2026-09-24'), on(hours, '2026-10-01')]).toEqual(['', '540-720 780-1080']);
});

test('somebody may work on one of its days', () => {
  const kr = calendar([{ date: '2026-09-24', until: '2026-09-26', label: 'Chuseok' }]);
  const closures = [{ date: '2026-09-24', label: 'Open', hours: ['9:00-10:00'] }];
  expect(on(hoursWith({ kr }, { closures }), '2026-09-24')).toBe('540-600');
});

test('half a day has the hours of its week until it begins', () => {
  const hours = hoursWith({
    kr: calendar([
      { date: '2026-12-24', closedFrom: '14:00', label: 'Eve' },
      { date: '2026-12-31', closedFrom: '12:30', label: 'Eve' },
      { date: '2026-12-25', closedFrom: '12:00', label: 'Night off' },
      { date: '2026-12-23', closedFrom: '12:00', label: 'Closed anyway' },
    ]),
  });
  const days = ['2026-12-24', '2026-12-31', '2026-12-25', '2026-12-23'];
  expect(days.map((date) => on(hours, date))).toEqual(['540-720 780-840', '540-720', '', '']);
});

test('a whole day stands before the half one of another calendar', () => {
  const half = calendar([{ date: '2026-12-24', closedFrom: '14:00', label: 'Eve' }]);
  const whole = calendar([{ date: '2026-12-24', label: 'Closed' }]);
  expect(on(hoursWith({ half, whole }), '2026-12-24')).toBe('');
  expect(on(hoursWith({ whole, half }), '2026-12-24')).toBe('');
});

test.each([
  [{ date: '2026-12-24', until: '2026-12-23' }, /is before/u],
  [{ date: '2026-12-24', until: '2026-12-25', closedFrom: '14:00' }, /single day/u],
  [{ date: '2026-12-24', closedFrom: '2 pm' }, /no time of the day/u],
])('%j is refused', (day, expected) => {
  expect(() => calendar([{ ...day, label: 'x' }])).toThrow(expected);
});
