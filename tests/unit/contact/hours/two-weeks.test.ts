import { describe, expect, test } from 'vitest';
import type { OpeningHours } from '../../../../src/contact/hours/schedule.ts';
import { describeTwoWeeks } from '../../../../src/contact/hours/two-weeks.ts';
import { at, schedule } from '../support/schedules.ts';

const words = {
  'hours.closed': 'Closed',
  'hours.allDay': 'All day',
  'hours.day': 'Day',
  'hours.here': 'Here',
  'hours.yours': 'Yours',
  'hours.days14': 'Two weeks',
};

/** As the page carries it: labels are texts. */
const embed = (content: Record<string, unknown>): OpeningHours<string> => {
  const { zone, weekly, seasons, closures } = schedule(content);
  return {
    zone,
    weekly,
    seasons: seasons.map((season) => ({ ...season, label: undefined })),
    closures: closures.map((closure) => ({
      ...closure,
      label: typeof closure.label === 'string' ? closure.label : '',
    })),
  };
};

const tell = (content: Record<string, unknown>, now: string, zone = 'Europe/Madrid') =>
  describeTwoWeeks(embed(content), at(now), { tag: 'en', zone, words });

describe('the coming two weeks', () => {
  const office = {
    weekly: { monday: ['9:00-14:00', '15:30-18:00'], saturday: ['0:00-24:00'] },
    closures: [{ date: '2026-12-07', label: 'Bridge', hours: ['9:00-12:00'] }],
  };

  test('begin today where the desk is, and name the special days', () => {
    const { days, clocksDiffer } = tell(office, '2026-11-29T23:00:00Z');
    expect(clocksDiffer).toBe(false);
    expect(days).toHaveLength(14);
    expect(days.map(({ name, here }) => `${name}: ${here}`).slice(0, 8)).toEqual([
      'Mon 30 Nov: 9:00–14:00, 15:30–18:00',
      'Tue 1 Dec: Closed',
      'Wed 2 Dec: Closed',
      'Thu 3 Dec: Closed',
      'Fri 4 Dec: Closed',
      'Sat 5 Dec: All day',
      'Sun 6 Dec: Closed',
      'Mon 7 Dec (Bridge): 9:00–12:00',
    ]);
    expect(days.every(({ here, yours }) => here === yours)).toBe(true);
    expect(tell(office, '2026-11-29T22:59:00Z').days[0]?.name).toBe('Sun 29 Nov');
  });

  test('begin yesterday while its night shift goes on', () => {
    const nights = { weekly: { sunday: ['22:00-06:00+1'] } };
    const during = tell(nights, '2026-11-30T04:59:00Z').days;
    expect(during).toHaveLength(15);
    expect(during.slice(0, 2).map(({ name, here }) => `${name}: ${here}`)).toEqual([
      'Sun 29 Nov: 22:00–6:00',
      'Mon 30 Nov: Closed',
    ]);
    const after = tell(nights, '2026-11-30T05:00:00Z').days;
    expect(after).toHaveLength(14);
    expect(after[0]).toMatchObject({ name: 'Mon 30 Nov', here: 'Closed' });
  });

  test('are told on the clock of a reader whose clock shows another time', () => {
    const { days, clocksDiffer } = tell(office, '2026-11-30T10:00:00Z', 'Asia/Kathmandu');
    expect(clocksDiffer).toBe(true);
    expect(days[0]).toMatchObject({ yours: '13:45–18:45, 20:15–22:45' });
    expect(days[1]).toMatchObject({ here: 'Closed', yours: 'Closed' });
    expect(days[5]).toMatchObject({ here: 'All day', yours: '4:45–Sun 4:45' });
  });

  test('name the reader’s day where it is another than that of the row', () => {
    const desk = {
      zone: 'America/Los_Angeles',
      weekly: { saturday: ['9:00-12:00', '13:00-17:00'], sunday: ['0:00-24:00'] },
    };
    const { days } = tell(desk, '2026-11-28T16:00:00Z', 'Asia/Tokyo');
    // Saturday there is the night to Sunday in Tokyo.
    expect(days[0]).toMatchObject({
      name: 'Sat 28 Nov',
      here: '9:00–12:00, 13:00–17:00',
      yours: 'Sun 2:00–5:00, 6:00–10:00',
    });
    expect(days[1]?.yours).toBe('17:00–Mon 17:00');
    // Seven in the morning in Madrid is the evening before in Honolulu.
    const early = { weekly: { monday: ['7:00-13:00'] } };
    const [monday] = tell(early, '2026-11-30T03:00:00Z', 'Pacific/Honolulu').days;
    expect(monday?.yours).toBe('Sun 20:00–2:00');
  });

  test('end at 24:00 on the clock of either', () => {
    const desk = { weekly: { monday: ['9:00-24:00'], tuesday: ['9:00-18:00'] } };
    const { days } = tell(desk, '2026-11-30T03:00:00Z', 'Asia/Baku');
    expect(days[0]).toMatchObject({ here: '9:00–24:00', yours: '12:00–3:00' });
    const east = tell(desk, '2026-11-30T03:00:00Z', 'Asia/Almaty');
    expect(east.days[1]).toMatchObject({ here: '9:00–18:00', yours: '13:00–22:00' });
    expect(tell(desk, '2026-11-30T03:00:00Z', 'Asia/Bangkok').days[1]?.yours).toBe('15:00–24:00');
  });

  test('have no hours for a reader in an hour that clocks skip', () => {
    const night = { weekly: { sunday: ['2:00-2:30', '2:45-4:00'] } };
    // On 29 March 2026 clocks go from 2:00 to 3:00 in Madrid, from 1:00 to 2:00 in London.
    const { days } = tell(night, '2026-03-28T10:00:00Z', 'Europe/London');
    expect(days[1]?.yours).toBe('2:00–3:00');
  });

  test('differ if the clocks do on one of the days', () => {
    // Clocks change on 8 March in New York, and on 29 March in Madrid.
    const desk = { zone: 'America/New_York', weekly: {} };
    const reader = 'America/Panama';
    expect(tell(desk, '2026-02-20T12:00:00Z', reader).clocksDiffer).toBe(false);
    expect(tell(desk, '2026-02-23T12:00:00Z', reader).clocksDiffer).toBe(true);
  });

  test('have the hours of a season', () => {
    const seasons = [
      { from: '2026-12-01', until: '2026-12-01', weekly: { tuesday: ['10:00-11:00'] } },
    ];
    const { days } = tell({ ...office, seasons }, '2026-11-30T10:00:00Z');
    expect(days[1]?.here).toBe('10:00–11:00');
  });

  test('show what the clock on the wall shows, even if clocks skip it', () => {
    const early = { weekly: { sunday: ['2:00-2:30'] } };
    expect(tell(early, '2026-03-28T10:00:00Z').days[1]?.here).toBe('2:00–2:30');
  });
});
