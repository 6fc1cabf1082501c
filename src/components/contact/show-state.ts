import type { HoursData } from '../../contact/hours/hours-data.ts';
import { dateAt } from '../../contact/hours/calendar-days.ts';
import { stateAt, type OpenState } from '../../contact/hours/open-state.ts';
import { closureOn } from '../../contact/hours/schedule.ts';
import { findSoonestOpen } from '../../contact/channels/soonest-open.ts';
import { describeState, type StateText } from '../../contact/hours/state-text.ts';

/**
 * Says in an element with `data-channel` whether that channel is open at a moment, and returns it;
 * undefined for a channel without opening hours. One with several schedules is open while one is.
 */
export function showState(
  channel: HTMLElement,
  hoursData: HoursData,
  now: Temporal.Instant,
): OpenState | undefined {
  const schedules = (hoursData.channels[channel.dataset['channel'] ?? ''] ?? []).flatMap((id) => {
    const hours = hoursData.schedules[id];
    return hours ? [{ id, hours, state: stateAt(hours, now) }] : [];
  });
  const soonest = findSoonestOpen(schedules);
  const shown = schedules.find(({ id }) => id === soonest) ?? schedules[0];
  if (!shown) return undefined;
  const { hours, state } = shown;
  const reader = { tag: hoursData.tag, words: hoursData.words, zone: Temporal.Now.timeZoneId() };
  const schedule = { zone: hours.zone, reason: closureOn(hours, dateAt(hours.zone, now))?.label };
  writeState(channel, state, describeState(state, schedule, now, reader));
  return state;
}

/** `data-open` of a channel; a channel that never opens is closed. */
const openValues: Record<OpenState['state'], string> = {
  open: 'open',
  closed: 'closed',
  always: 'always',
  never: 'closed',
};

function writeState(channel: HTMLElement, state: OpenState, text: StateText): void {
  channel.dataset['open'] = openValues[state.state];
  const place = channel.querySelector('[data-channel-state]');
  const shown = text.before + text.moment + text.after;
  // The text alone does not tell: "Opens on Monday at 9:00" reads the same a week later.
  const opens = state.state === 'closed' ? text.datetime : undefined;
  const stands = place?.textContent === shown && place.querySelector('time')?.dateTime === opens;
  if (!place || stands) return;
  place.replaceChildren(text.before, toMoment(state, text), text.after);
}

/** The next opening becomes a `time` element, of which a channel has one. */
function toMoment(state: OpenState, { moment, datetime }: StateText): Node | string {
  if (state.state !== 'closed' || datetime === undefined) return moment;
  const time = document.createElement('time');
  time.dateTime = datetime;
  time.textContent = moment;
  return time;
}
