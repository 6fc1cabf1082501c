import { expect, test } from 'vitest';
import { drawDay as drawDayIn } from '../../../../src/contact/hours/day-line.ts';
import { schedule } from '../support/schedules.ts';

const week = (hours: readonly string[]) =>
  schedule({ zone: 'Europe/Madrid', weekly: { wednesday: hours, sunday: hours } });
const drawDay = (
  hours: readonly ReturnType<typeof week>[],
  now: Temporal.Instant,
  zone = 'Europe/Madrid',
) => drawDayIn(hours, now, zone);
const at = (moment: string) => Temporal.Instant.from(moment);

test('a day is 96 quarters of an hour, with a tick at the moment', () => {
  // A Wednesday, 11:00 in Madrid.
  expect(drawDay([week(['9:00-14:00', '15:30-18:00'])], at('2026-11-25T10:00:00Z'))).toEqual({
    open: 'M36 4H56M62 4H72',
    now: 'M44 0V8',
  });
});

test('a day on which nobody is there has a tick alone', () => {
  expect(drawDay([week(['9:00-14:00'])], at('2026-11-26T11:30:00Z'))).toEqual({
    open: '',
    now: 'M50 0V8',
  });
});

test('the hours of the night before reach into the day', () => {
  expect(drawDay([week(['22:00-02:00+1'])], at('2026-11-26T11:00:00Z')).open).toBe('M0 4H8');
});

test('a channel with several schedules is lit while one of them is open', () => {
  const hours = [week(['9:00-12:00']), week(['16:00-18:00'])];
  expect(drawDay(hours, at('2026-11-25T10:00:00Z')).open).toBe('M36 4H48M64 4H72');
});

test('a day of 25 hours is as long as any other', () => {
  // On 25 October 2026 clocks go back at 3:00; 24:00 is the end of the line.
  const line = drawDay([week(['0:00-24:00'])], at('2026-10-25T22:59:59Z'));
  expect(line).toEqual({ open: 'M0 4H96', now: 'M96 0V8' });
});

test('without hours there is no line', () => {
  expect(drawDay([], at('2026-11-25T10:00:00Z'))).toEqual({ open: '', now: '' });
});

test('the day is the reader’s', () => {
  // Thursday 0:00 in Auckland, where the hours of Wednesday are those of the night before.
  const desk = [week(['9:00-14:00'])];
  expect(drawDay(desk, at('2026-11-25T11:00:00Z'), 'Pacific/Auckland')).toEqual({
    open: 'M0 4H8',
    now: 'M0 0V8',
  });
  expect(drawDay(desk, at('2026-11-25T10:59:59Z'), 'Pacific/Auckland').open).toBe('M84 4H96');
});
