import { expect, test } from 'vitest';
import { comingClosures } from '../../../../src/contact/hours/schedule.ts';
import { dateAt } from '../../../../src/contact/hours/calendar-days.ts';
import { at, schedule } from '../support/schedules.ts';

const days = schedule({
  weekly: { monday: ['9:00-14:00'] },
  closures: [
    { date: '2027-12-25', label: 'in more than a year' },
    { date: '2027-01-06', label: 'soon' },
    { from: '2026-12-01', until: '2026-12-31', label: 'began' },
    { date: '2026-12-08', label: 'over' },
  ],
});

const labels = (moment: string) =>
  comingClosures(days, dateAt(days.zone, at(moment))).map(({ label }) => label);

test('closures to come are those of a year, in order, with the one that has begun', () => {
  expect(labels('2026-12-09T12:00:00Z')).toEqual(['began', 'soon']);
});

test('a closure counts until its last day is over where the desk is', () => {
  expect(labels('2026-12-31T22:59:00Z')).toContain('began');
  expect(labels('2026-12-31T23:00:00Z')).not.toContain('began');
});
