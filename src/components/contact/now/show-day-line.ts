import { hoursForReader } from '../../../contact/channels/purpose-states.ts';
import { drawDay } from '../../../contact/hours/day-line.ts';
import type { HoursData } from '../../../contact/hours/hours-data.ts';
import type { OpeningHours } from '../../../contact/hours/schedule.ts';

/** The opening hours of an element with `data-channel` that are for the reader. */
export const hoursOf = (channel: HTMLElement, hoursData: HoursData): readonly OpeningHours[] =>
  hoursForReader(hoursData, channel.dataset['channel'] ?? '').map(({ hours }) => hours);

/**
 * Draws the reader's day of an element with `data-channel` as a line, if it has one: where it is open,
 * and where we are.
 */
export function showDayLine(
  channel: HTMLElement,
  hoursData: HoursData,
  now: Temporal.Instant,
): void {
  const open = channel.querySelector('[data-day-open]');
  if (!open) return;
  const line = drawDay(hoursOf(channel, hoursData), now, Temporal.Now.timeZoneId());
  open.setAttribute('d', line.open);
  channel.querySelector('[data-day-now]')?.setAttribute('d', line.now);
}
