import { openSpans } from './open-state.ts';
import type { OpeningHours } from './schedule.ts';

/** Units of the line of a day: quarters of an hour. */
const quarters = 96;

/** A day as the paths of an SVG that is `quarters` wide and 8 high. */
export interface DayLine {
  /** The line where somebody is there. */
  open: string;
  /** A tick at the moment. */
  now: string;
}

/**
 * The day of a moment on the calendar and clock of the reader's zone, with some hours, which a
 * channel is open by while one of them is: every line of a page has the same hours below it. A day
 * on which the clocks change is as long as any other here.
 */
export function drawDay(
  hours: readonly OpeningHours[],
  now: Temporal.Instant,
  zone: string,
): DayLine {
  if (hours.length === 0) return { open: '', now: '' };
  const midnight = now.toZonedDateTimeISO(zone).startOfDay();
  const start = midnight.epochMilliseconds;
  const end = midnight.add({ days: 1 }).startOfDay().epochMilliseconds;
  const at = (moment: number): string =>
    String(Math.round(((moment - start) / (end - start)) * quarters * 10) / 10);
  const open = hours
    .flatMap((one) => [...openSpans(one, start, end)])
    .map(({ from, until }) => `M${at(from)} 4H${at(until)}`);
  return { open: open.join(''), now: `M${at(now.epochMilliseconds)} 0V8` };
}
