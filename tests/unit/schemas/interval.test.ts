import { describe, expect, test } from 'vitest';
import { parseInterval } from '../../../src/schemas/interval.ts';

describe('an interval', () => {
  test.each([
    ['9:00-14:00', { start: 540, end: 840 }],
    ['09:00 – 14:00', { start: 540, end: 840 }],
    ['0:00-24:00', { start: 0, end: 1440 }],
    ['22:00-02:00+1', { start: 1320, end: 1560 }],
    ['22:00-0:00+1', { start: 1320, end: 1440 }],
    ['8:00-8:00+1', { start: 480, end: 1920 }],
  ])('%s is understood', (text, interval) => {
    expect(parseInterval(text)).toEqual(interval);
  });

  test.each([
    ['22:00-02:00', /ends before it starts.*\+1/u],
    ['9:00-9:00', /has no length/u],
    ['9:00-18:00+1', /longer than a day/u],
    ['24:00-2:00+1', /no clock shows/u],
    ['9:00-24:30', /no clock shows/u],
    ['9:60-10:00', /is no interval/u],
    ['9-14', /is no interval/u],
    ['9:00-14:00+2', /is no interval/u],
  ])('%s is refused with a reason', (text, reason) => {
    expect(parseInterval(text)).toMatch(reason);
  });
});
