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
  const lines = text.split('\r\n').filter((line) => /^(?:UID|DT|SUMMARY|NAME)/u.test(line));
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
