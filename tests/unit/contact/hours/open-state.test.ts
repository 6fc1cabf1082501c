import { afterEach, describe, expect, test, vi } from 'vitest';
import { Temporal as Polyfill } from 'temporal-polyfill/implementation';
import { stateAt } from '../../../../src/contact/hours/open-state.ts';
import { closureOn } from '../../../../src/contact/hours/schedule.ts';
import { at, night, office, schedule } from '../support/schedules.ts';

const changeOf = (hours: Parameters<typeof stateAt>[0], now: string): string => {
  const state = stateAt(hours, at(now));
  if (state.state === 'open') return `open until ${state.until.toString()}`;
  if (state.state === 'closed') return `closed until ${state.opensAt.toString()}`;
  return state.state;
};

describe('a desk with split shifts', () => {
  test('is closed until the minute it opens', () => {
    expect(changeOf(office, '2026-11-23T07:59:59Z')).toBe('closed until 2026-11-23T08:00:00Z');
    expect(changeOf(office, '2026-11-23T08:00:00Z')).toBe('open until 2026-11-23T13:00:00Z');
  });

  test('is closed over lunch', () => {
    expect(changeOf(office, '2026-11-23T13:00:00Z')).toBe('closed until 2026-11-23T14:30:00Z');
  });

  test('opens again on Monday after Saturday noon', () => {
    expect(changeOf(office, '2026-11-28T12:00:00Z')).toBe('closed until 2026-11-30T08:00:00Z');
  });

  test('keeps its own clock when summer time begins', () => {
    expect(changeOf(office, '2026-03-28T12:00:00Z')).toBe('closed until 2026-03-30T07:00:00Z');
  });
});

describe('closures', () => {
  test('close the desk and name the reason', () => {
    const now = at('2026-12-25T10:00:00Z');
    expect(changeOf(office, now.toString())).toBe('closed until 2026-12-26T08:00:00Z');
    expect(closureOn(office, '2026-12-25')?.label).toEqual({ es: 'Navidad', de: 'Weihnachten' });
  });

  test('may have hours of their own', () => {
    expect(changeOf(office, '2026-12-24T10:00:00Z')).toBe('open until 2026-12-24T11:00:00Z');
    expect(changeOf(office, '2026-12-24T15:00:00Z')).toBe('closed until 2026-12-26T08:00:00Z');
  });

  test('take away the night that begins on them, not the night before', () => {
    const closed = (date: string) =>
      schedule({
        weekly: { friday: ['22:00-02:00+1'], saturday: ['22:00-02:00+1'] },
        closures: [{ date, label: 'x' }],
      });
    const oneOnSaturday = '2026-11-28T00:00:00Z';
    expect(changeOf(closed('2026-11-28'), oneOnSaturday)).toBe('open until 2026-11-28T01:00:00Z');
    expect(changeOf(closed('2026-11-27'), oneOnSaturday)).toBe('closed until 2026-11-28T21:00:00Z');
  });

  test('of one day win over a season around them', () => {
    const season = schedule({
      always: true,
      closures: [
        { from: '2026-12-01', until: '2026-12-31', label: 'season' },
        { date: '2026-12-10', label: 'open day', hours: ['10:00-12:00'] },
      ],
    });
    expect(changeOf(season, '2026-12-05T00:00:00Z')).toBe('closed until 2026-12-10T09:00:00Z');
  });
});

describe('a desk that is open past midnight', () => {
  test('on Sunday goes on into Monday', () => {
    const late = schedule({ weekly: { sunday: ['20:00-03:00+1'] } });
    expect(changeOf(late, '2026-11-30T01:59:00Z')).toBe('open until 2026-11-30T02:00:00Z');
  });

  test('joins intervals that touch at midnight', () => {
    const chain = schedule({ weekly: { friday: ['18:00-24:00'], saturday: ['0:00-6:00'] } });
    expect(changeOf(chain, '2026-11-27T20:00:00Z')).toBe('open until 2026-11-28T05:00:00Z');
  });

  test('works an hour that the clocks repeat twice, and not one that they skip', () => {
    // 25 October: 02:00 comes after 02:59. 28 March 2027: 03:00 comes after 01:59.
    expect(changeOf(night, '2026-10-24T21:00:00Z')).toBe('open until 2026-10-25T00:00:00Z');
    const until3 = schedule({ weekly: { saturday: ['22:00-03:00+1'] } });
    expect(changeOf(until3, '2026-10-24T21:00:00Z')).toBe('open until 2026-10-25T02:00:00Z');
    expect(changeOf(until3, '2027-03-27T21:30:00Z')).toBe('open until 2027-03-28T01:00:00Z');
  });
});

describe('a desk without a next change', () => {
  test('is always open around the clock', () => {
    expect(changeOf(schedule({ always: true }), '2026-11-23T08:00:00Z')).toBe('always');
  });

  test('has one if it is open around the clock but in summer', () => {
    const summer = {
      from: '2026-07-01',
      until: '2026-08-31',
      weekly: { monday: ['9:00-14:00'], wednesday: ['20:00-24:00'] },
    };
    const desk = schedule({ always: true, seasons: [summer] });
    expect(changeOf(desk, '2026-06-30T12:00:00Z')).toBe('open until 2026-06-30T22:00:00Z');
    expect(changeOf(desk, '2026-07-01T12:00:00Z')).toBe('closed until 2026-07-01T18:00:00Z');
    expect(changeOf(desk, '2026-08-31T12:00:00Z')).toBe('closed until 2026-08-31T22:00:00Z');
  });

  test('is never open if its only season is over', () => {
    const over = schedule({
      weekly: {},
      closures: [{ date: '2020-06-01', label: 'fair', hours: ['9:00-18:00'] }],
    });
    expect(changeOf(over, '2026-11-23T08:00:00Z')).toBe('never');
  });
});

describe('a browser without Temporal', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('gets the same answers from the polyfill', () => {
    const moments = ['2026-10-24T21:00:00Z', '2026-12-24T10:00:00Z', '2026-03-28T12:00:00Z'];
    const native = moments.map((now) => [changeOf(night, now), changeOf(office, now)]);
    vi.stubGlobal('Temporal', Polyfill);
    expect(at('2026-01-01T00:00:00Z')).toBeInstanceOf(Polyfill.Instant);
    expect(moments.map((now) => [changeOf(night, now), changeOf(office, now)])).toEqual(native);
  });
});
