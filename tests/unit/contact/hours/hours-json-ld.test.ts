import { describe, expect, test } from 'vitest';
import { hoursJsonLd } from '../../../../src/contact/hours/hours-json-ld.ts';
import { page } from '../support/pages.ts';
import { at, schedule } from '../support/schedules.ts';

const { locale } = page('de');
const now = at('2026-06-01T10:00:00Z');

/** Each specification in a line: days, dates, times and name. */
const lines = (content: Record<string, unknown>): readonly string[] =>
  hoursJsonLd(schedule(content), locale, now).map(
    ({ '@type': type, dayOfWeek, validFrom, validThrough, opens, closes, name }) => {
      expect(type).toBe('OpeningHoursSpecification');
      const days = dayOfWeek?.map((day) => day.replace('https://schema.org/', '').slice(0, 2));
      const dates = validFrom === undefined ? undefined : `${validFrom}/${validThrough ?? ''}`;
      return [days?.join(), dates, `${opens}-${closes}`, name]
        .filter((part) => part !== undefined)
        .join(' ');
    },
  );

const summer = {
  from: '2026-07-01',
  until: '2026-08-31',
  label: { de: 'Sommerzeiten' },
  weekly: { monday: ['8:00-14:00'], tuesday: ['8:00-14:00'] },
};

describe('structured data of hours', () => {
  test('names the days of a week, and writes the end of a day as 23:59', () => {
    expect(
      lines({ weekly: { monday: ['9:00-14:00', '15:30-24:00'], sunday: ['22:00-2:05+1'] } }),
    ).toEqual(['Mo 09:00-14:00', 'Mo 15:30-23:59', 'Su 22:00-02:05']);
    expect(lines({ always: true })).toEqual(['Mo,Tu,We,Th,Fr,Sa,Su 00:00-23:59']);
  });

  test('takes the last minute of hours that last a whole day past midnight', () => {
    expect(lines({ weekly: { monday: ['9:00-9:00+1'] } })).toEqual(['Mo 09:00-08:59']);
  });

  test('has a season with its dates, its name and its closed days', () => {
    expect(lines({ always: true, seasons: [summer] })).toEqual([
      'Mo,Tu,We,Th,Fr,Sa,Su 00:00-23:59',
      'Mo,Tu 2026-07-01/2026-08-31 08:00-14:00 Sommerzeiten',
      'We,Th,Fr,Sa,Su 2026-07-01/2026-08-31 00:00-00:00 Sommerzeiten',
    ]);
  });

  test('has no season that is over', () => {
    const spring = { ...summer, from: '2026-05-01', until: '2026-05-31' };
    expect(lines({ weekly: {}, seasons: [spring] })).toEqual([]);
  });

  test('cuts the closures out of seasons, and shorter closures out of longer ones', () => {
    const seasons = [{ ...summer, weekly: { monday: ['8:00-14:00'] } }];
    const closures = [
      { from: '2026-08-10', until: '2026-08-16', label: 'Umzug' },
      { date: '2026-08-12', label: 'Tag der offenen Tür', hours: ['9:00-12:00', '14:00-15:00'] },
    ];
    expect(lines({ weekly: {}, seasons, closures })).toEqual([
      'Mo 2026-07-01/2026-08-09 08:00-14:00 Sommerzeiten',
      'Tu,We,Th,Fr,Sa,Su 2026-07-01/2026-08-09 00:00-00:00 Sommerzeiten',
      'Mo 2026-08-17/2026-08-31 08:00-14:00 Sommerzeiten',
      'Tu,We,Th,Fr,Sa,Su 2026-08-17/2026-08-31 00:00-00:00 Sommerzeiten',
      '2026-08-10/2026-08-11 00:00-00:00 Umzug',
      '2026-08-12/2026-08-12 09:00-12:00 Tag der offenen Tür',
      '2026-08-12/2026-08-12 14:00-15:00 Tag der offenen Tür',
      '2026-08-13/2026-08-16 00:00-00:00 Umzug',
    ]);
  });

  test('has the closures of a year', () => {
    const closures = [
      { date: '2026-05-31', label: 'vorbei' },
      { date: '2027-06-01', label: 'in einem Jahr' },
      { date: '2027-06-02', label: 'später' },
    ];
    expect(lines({ weekly: {}, closures })).toEqual([
      '2027-06-01/2027-06-01 00:00-00:00 in einem Jahr',
    ]);
  });
});
