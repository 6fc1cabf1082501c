import { describe, expect, test } from 'vitest';
import { expectedReply, type Target } from '../../../../src/contact/reply/expected-reply.ts';
import type { OpeningHours } from '../../../../src/contact/hours/schedule.ts';

const workday = [{ start: 9 * 60, end: 18 * 60 }];
const madrid: OpeningHours = {
  zone: 'Europe/Madrid',
  weekly: {
    monday: workday,
    tuesday: workday,
    wednesday: workday,
    thursday: workday,
    friday: workday,
    saturday: [{ start: 9 * 60, end: 13 * 60 }],
    sunday: [],
  },
  seasons: [],
  closures: [{ from: '2026-12-08', until: '2026-12-08', hours: [], label: 'x' }],
};
const plain = { kind: 'promise', whileOpen: false, slowerDays: [] } as const;
const oneDay: Target = { ...plain, value: 1, unit: 'businessDays' };
const sameDay: Target = { ...plain, value: 0, unit: 'businessDays', cutOff: 16 * 60 };

/** The answer as the desk's clock shows it, for a request at a time of that clock. */
function answer(target: Target, time: string, hours: OpeningHours | undefined = madrid) {
  const now = Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/Madrid').toInstant();
  const by = expectedReply(target, hours, now)?.by;
  return by
    ?.toZonedDateTimeISO('Europe/Madrid')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

describe('a target in business days', () => {
  test.each([
    ['in the morning', '2026-11-23T10:30', '2026-11-24T10:30'],
    ['before the desk opens', '2026-11-23T07:00', '2026-11-24T09:00'],
    ['in the evening, from the next morning', '2026-11-23T20:00', '2026-11-25T09:00'],
    ['on Friday, until Saturday within its short hours', '2026-11-27T17:00', '2026-11-28T13:00'],
    ['on Saturday afternoon, from Monday on', '2026-11-28T15:00', '2026-12-01T09:00'],
    ['before a holiday, which does not count', '2026-12-07T10:00', '2026-12-09T10:00'],
  ])('%s', (_, time, expected) => {
    expect(answer(oneDay, time)).toBe(expected);
  });

  test('is due at the same time of the clock when clocks change', () => {
    expect(answer({ ...oneDay, value: 2 }, '2026-10-23T17:00')).toBe('2026-10-26T17:00');
  });

  test('cannot be told of a desk that never opens, or without hours', () => {
    const never = { ...madrid, weekly: { ...madrid.weekly, ...closedWeek } };
    expect(answer(oneDay, '2026-11-23T10:00', never)).toBeUndefined();
    expect(
      expectedReply(oneDay, undefined, Temporal.Instant.from('2026-11-23T09:00Z')),
    ).toBeUndefined();
  });
});

describe('a cut-off', () => {
  test.each([
    ['a minute before it, the answer comes that day', '2026-11-23T15:59', '2026-11-23T18:00'],
    ['at it, the answer comes the next day', '2026-11-23T16:00', '2026-11-24T18:00'],
    ['after it', '2026-11-23T16:01', '2026-11-24T18:00'],
    ['after it on Friday, on Saturday', '2026-11-27T16:01', '2026-11-28T13:00'],
    ['on a holiday, on the day after', '2026-12-08T10:00', '2026-12-09T18:00'],
  ])('%s', (_, time, expected) => {
    expect(answer(sameDay, time)).toBe(expected);
  });
});

describe('a cut-off that a short day has passed', () => {
  test.each([
    // Two hours before closing, as on the other days: 16:00 of 18:00, 11:00 of 13:00.
    ['counts from as long before the end of that day', '2026-11-28T10:59', '2026-11-28T13:00'],
    ['which is over at 11:00', '2026-11-28T11:00', '2026-11-30T18:00'],
    ['and a minute before closing', '2026-11-28T12:59', '2026-11-30T18:00'],
  ])('%s', (_, time, expected) => {
    expect(answer(sameDay, time)).toBe(expected);
  });

  test('takes nothing on a day that is shorter than that', () => {
    const short = [{ start: 9 * 60, end: 10 * 60 }];
    const hours = { ...madrid, weekly: { ...madrid.weekly, saturday: short } };
    expect(answer(sameDay, '2026-11-27T20:00', hours)).toBe('2026-11-30T18:00');
  });

  test('holds for a closure with hours, and not for a day that is long enough', () => {
    const eve = (end: number) => ({
      ...madrid,
      closures: [
        { from: '2026-11-25', until: '2026-11-25', hours: [{ start: 540, end }], label: '' },
      ],
    });
    expect(answer(sameDay, '2026-11-25T13:59', eve(16 * 60))).toBe('2026-11-25T16:00');
    expect(answer(sameDay, '2026-11-25T14:00', eve(16 * 60))).toBe('2026-11-26T18:00');
    expect(answer(sameDay, '2026-11-25T15:59', eve(17 * 60))).toBe('2026-11-25T17:00');
  });
});

describe('the hours of a night belong to the day on which it began', () => {
  const night = [{ start: 22 * 60, end: 26 * 60 }];
  const weekly = { ...madrid.weekly, friday: night, saturday: [] };
  const hours = { ...madrid, weekly };

  test('so that what comes after midnight is not answered before what came before it', () => {
    expect(answer(oneDay, '2026-11-27T23:00', hours)).toBe('2026-11-30T18:00');
    expect(answer(oneDay, '2026-11-28T01:00', hours)).toBe('2026-11-30T18:00');
    expect(answer(oneDay, '2026-11-28T03:00', hours)).toBe('2026-12-01T09:00');
  });

  test('also if the answer is due in a night', () => {
    const nights = { ...hours, weekly: { ...weekly, saturday: night } };
    expect(answer(oneDay, '2026-11-28T01:00', nights)).toBe('2026-11-29T01:00');
    expect(answer({ ...oneDay, value: 0 }, '2026-11-27T23:00', nights)).toBe('2026-11-28T02:00');
  });

  test('and a cut-off before its first hour is one of the night', () => {
    const target = { ...sameDay, cutOff: 60 };
    expect(answer(target, '2026-11-28T00:59', hours)).toBe('2026-11-28T02:00');
    expect(
      answer(target, '2026-11-28T01:00', {
        ...hours,
        weekly: { ...hours.weekly, ...closedWeek, friday: night },
      }),
    ).toBe('2026-12-05T02:00');
  });
});

test('open hours cannot be counted without any', () => {
  const target = { ...plain, value: 2, unit: 'hours', whileOpen: true } as const;
  const now = Temporal.Instant.from('2026-11-23T09:00Z');
  expect(expectedReply(target, undefined, now)).toBeUndefined();
});

describe('when clocks change', () => {
  const nights = {
    ...madrid.weekly,
    saturday: [{ start: 1200, end: 1800 }],
    sunday: [{ start: 1200, end: 1800 }],
  };
  const hours = { ...madrid, weekly: nights };
  const by = (moment: string) =>
    expectedReply(oneDay, hours, Temporal.Instant.from(moment))?.by.toString();

  test('an hour that comes twice stands still the second time', () => {
    expect(by('2026-10-25T00:59:00Z')).toBe('2026-10-26T01:59:00Z');
    expect(by('2026-10-25T01:00:00Z')).toBe('2026-10-26T01:59:00Z');
    expect(by('2026-10-25T01:59:00Z')).toBe('2026-10-26T01:59:00Z');
  });

  test('a time that is skipped is the moment at which clocks go forward', () => {
    const friday = { ...hours, weekly: { ...nights, friday: [{ start: 1200, end: 1800 }] } };
    const answerAt = (moment: string) =>
      expectedReply(oneDay, friday, Temporal.Instant.from(moment))?.by.toString();
    expect(answerAt('2026-03-28T01:30:00Z')).toBe('2026-03-29T01:00:00Z');
    expect(answerAt('2026-03-28T01:00:00Z')).toBe('2026-03-29T01:00:00Z');
    expect(answerAt('2026-03-28T02:00:00Z')).toBe('2026-03-29T01:00:00Z');
  });
});

test('midnight at which a desk closes is no moment at which somebody is there', () => {
  const late = { ...madrid.weekly, monday: [{ start: 9 * 60, end: 24 * 60 }] };
  const target = { ...plain, value: 2, unit: 'hours', cutOff: 16 * 60 } as const;
  expect(answer(target, '2026-11-23T17:00', { ...madrid, weekly: late })).toBe('2026-11-24T11:00');
});

test('an answer may come at the minute at which the desk closes for lunch', () => {
  const split = [
    { start: 9 * 60, end: 14 * 60 },
    { start: 16 * 60, end: 18 * 60 },
  ];
  const hours = { ...madrid, weekly: { ...madrid.weekly, tuesday: split } };
  expect(answer(oneDay, '2026-11-23T14:00', hours)).toBe('2026-11-24T14:00');
  expect(answer(oneDay, '2026-11-23T14:01', hours)).toBe('2026-11-24T16:00');
});

describe('a target in hours', () => {
  const day: Target = { ...plain, value: 24, unit: 'hours' };

  test('passes on the clock, at night and at weekends too', () => {
    expect(answer(day, '2026-11-28T15:00')).toBe('2026-11-29T15:00');
    expect(answer(day, '2026-11-28T15:00', undefined)).toBe('2026-11-29T15:00');
  });

  test('passes only while the desk is open, if so said', () => {
    const target = { ...plain, value: 2, unit: 'hours', whileOpen: true } as const;
    expect(answer(target, '2026-11-27T17:00')).toBe('2026-11-28T10:00');
    expect(answer(target, '2026-11-28T12:30')).toBe('2026-11-30T10:30');
  });
});

test('a target in minutes passes on the clock', () => {
  expect(answer({ ...plain, value: 30, unit: 'minutes' }, '2026-11-28T15:00')).toBe(
    '2026-11-28T15:30',
  );
});

describe('hours that go on for days', () => {
  const whole = [{ start: 0, end: 24 * 60 }];
  const long = { monday: whole, tuesday: whole, wednesday: [{ start: 0, end: 12 * 60 }] };
  const hours = { ...madrid, weekly: { ...madrid.weekly, ...long } };

  test('counts what comes after the cut-off from the next midnight', () => {
    expect(answer({ ...sameDay, value: 1 }, '2026-11-23T17:00', hours)).toBe('2026-11-25T00:00');
    expect(answer({ ...sameDay, value: 1 }, '2026-11-24T17:00', hours)).toBe('2026-11-26T09:00');
  });

  test('counts from each of its midnights, if what comes at its start is too late', () => {
    const nights = { ...hours, weekly: { ...hours.weekly, sunday: [{ start: 1200, end: 1440 }] } };
    const early = { ...sameDay, cutOff: 1 };
    expect(answer(early, '2026-11-22T20:30', nights)).toBe('2026-11-24T00:00');
    expect(answer(early, '2026-11-23T00:01', nights)).toBe('2026-11-25T00:00');
  });
});

test('a target in open hours may be reached at the minute of closing', () => {
  const target = { ...plain, value: 1, unit: 'hours', whileOpen: true } as const;
  expect(answer(target, '2026-11-27T17:00')).toBe('2026-11-27T18:00');
});

test('says that Mondays are slower', () => {
  const target: Target = { ...oneDay, slowerDays: ['monday'] };
  const at = (time: string) => expectedReply(target, madrid, Temporal.Instant.from(time))?.slower;
  expect(at('2026-11-23T09:00Z')).toBe(true);
  expect(at('2026-11-22T09:00Z')).toBe(true);
  expect(at('2026-11-24T09:00Z')).toBe(false);
});

const closedWeek = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};
