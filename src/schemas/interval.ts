import { z } from 'zod';
import { minutesPerDay } from './minutes.ts';

/** A stretch of a day in minutes from its midnight; an end above 1440 lies on the next day. */
export interface Interval {
  start: number;
  end: number;
}

const notation =
  /^(?<startHour>\d{1,2}):(?<startMinute>[0-5]\d)\s*[-–]\s*(?<endHour>\d{1,2}):(?<endMinute>[0-5]\d)(?<nextDay>\+1)?$/u;

/** `9:00-14:00`, `18:00-24:00`, or `22:00-02:00+1` for an end on the next day. */
export const intervalSchema = z.string().transform((text, context): Interval => {
  const parsed = parseInterval(text);
  if (typeof parsed !== 'string') return parsed;
  context.addIssue(parsed);
  return z.NEVER;
});

/** The interval that a text means, or what is wrong with it. */
export function parseInterval(text: string): Interval | string {
  const found = notation.exec(text.trim())?.groups;
  if (!found)
    return 'is no interval. Write it as 9:00-14:00, or 22:00-02:00+1 to end on the next day';
  const start = toMinutes(found['startHour'], found['startMinute']);
  const end = toMinutes(found['endHour'], found['endMinute']);
  if (start >= minutesPerDay || end > minutesPerDay) {
    return 'has a time that no clock shows. Times go from 0:00 to 23:59, an end may be 24:00';
  }
  return found['nextDay'] === undefined ? sameDay(start, end) : nextDay(start, end);
}

const toMinutes = (hour = '', minute = ''): number => Number(hour) * 60 + Number(minute);

function sameDay(start: number, end: number): Interval | string {
  if (end > start) return { start, end };
  return end === start
    ? 'has no length. Write 0:00-24:00 for a whole day'
    : 'ends before it starts. Add +1 if it ends on the next day: 22:00-02:00+1';
}

function nextDay(start: number, end: number): Interval | string {
  if (end > start) return 'is longer than a day. Give the next day its own interval';
  return { start, end: end + minutesPerDay };
}
