import { expect, test } from 'vitest';
import { closuresCalendar } from '../../../../src/contact/hours/closures-calendar.ts';
import { page } from '../support/pages.ts';
import { at, schedule } from '../support/schedules.ts';

const data = schedule({
  weekly: { monday: ['9:00-14:00'] },
  closures: [
    { date: '2026-11-22', label: 'over' },
    { from: '2026-12-24', until: '2026-12-26', label: { de: 'Weihnachten' } },
    { date: '2030-01-06', label: 'In years', hours: ['9:00-12:00', '12:00-13:00'] },
  ],
});

test('the closures that are not over are whole days of a calendar, each with its hours', () => {
  const now = at('2026-11-22T23:00:00Z');
  const text = closuresCalendar(
    { id: 'office', data },
    { ...page('de'), siteName: 'Brisela Hilfe' },
    { host: 'help.example.com', now },
  );
  const lines = text.split('\r\n').filter((line) => /^(?:UID|DT|SUMMARY|NAME|RRULE)/u.test(line));
  expect(lines).toEqual([
    'NAME:Brisela Hilfe',
    'UID:office-2026-12-24@help.example.com',
    'DTSTAMP:20261123T000000Z',
    'DTSTART;VALUE=DATE:20261224',
    'DTEND;VALUE=DATE:20261227',
    'SUMMARY:Weihnachten: Geschlossen',
    'UID:office-2030-01-06@help.example.com',
    'DTSTAMP:20261123T000000Z',
    'DTSTART;VALUE=DATE:20300106',
    'DTEND;VALUE=DATE:20300107',
    'SUMMARY:In years: 9:00–13:00',
  ]);
});

const linesOf = (content: Record<string, unknown>): readonly string[] =>
  closuresCalendar(
    { id: 'office', data: schedule({ weekly: { monday: ['9:00-14:00'] }, ...content }) },
    { ...page('en'), siteName: 'Help' },
    { host: 'help.example.com', now: at('2026-11-22T23:00:00Z') },
  ).split('\r\n');

test('no entry takes up the time of whoever has it in their calendar', () => {
  const lines = linesOf({ closures: [{ date: '2026-12-25', label: 'Christmas' }] });
  expect(lines).toContain('TRANSP:TRANSPARENT');
  expect(lines).toContain('X-MICROSOFT-CDO-BUSYSTATUS:FREE');
});

test('what comes back every year does so in the calendar', () => {
  const closures = [{ from: '12-24', until: '01-06', label: 'Winter break' }];
  const lines = linesOf({ closures });
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:office-12-24@help.example.com',
      'RRULE:FREQ=YEARLY',
      'DTSTART;VALUE=DATE:20261224',
      'DTEND;VALUE=DATE:20270107',
    ]),
  );
});

test('seasons are entries with their week', () => {
  const weekly = { monday: ['8:00-14:00'], tuesday: ['8:00-14:00'] };
  const seasons = [
    { from: '2026-06-01', until: '2026-08-31', weekly },
    { from: '2026-12-01', until: '2026-12-31', label: 'Advent', weekly },
    { from: '07-01', until: '08-31', weekly: {} },
  ];
  const lines = linesOf({ seasons }).filter((line) => /^(?:UID|DTSTART|SUMMARY|RRULE)/u.test(line));
  expect(lines).toEqual([
    'UID:office-season-2026-12-01@help.example.com',
    'DTSTART;VALUE=DATE:20261201',
    'SUMMARY:Advent: Monday and Tuesday 8:00–14:00',
    'UID:office-season-07-01@help.example.com',
    'DTSTART;VALUE=DATE:20270701',
    'RRULE:FREQ=YEARLY',
    'SUMMARY:Opening hours: Closed',
  ]);
});
