import type { HoursData } from '../../../contact/hours/hours-data.ts';
import { dateAt } from '../../../contact/hours/calendar-days.ts';
import type { OpenState } from '../../../contact/hours/open-state.ts';
import { closureOn } from '../../../contact/hours/schedule.ts';
import { statesForReader } from '../../../contact/channels/purpose-states.ts';
import {
  describePurpose,
  describeState,
  type StateText,
} from '../../../contact/hours/state-text.ts';
import { showDayLine } from './show-day-line.ts';

/**
 * Says in an element with `data-channel` whether that channel is open at a moment, draws its day where
 * there is a line for it, and returns the state; undefined for a channel without opening hours. Of one
 * with purposes it says which is open, or opens first, and the next one; those in the reader's language
 * count.
 */
export function showState(
  channel: HTMLElement,
  hoursData: HoursData,
  now: Temporal.Instant,
): OpenState | undefined {
  const states = statesForReader(hoursData, channel.dataset['channel'] ?? '', now);
  const [first] = states;
  if (!first) return undefined;
  const reader = { tag: hoursData.tag, words: hoursData.words, zone: Temporal.Now.timeZoneId() };
  const [text, next] = states.map(({ hours, label, state }) => {
    const schedule = { zone: hours.zone, reason: closureOn(hours, dateAt(hours.zone, now))?.label };
    const told = describeState(state, schedule, now, reader);
    return label === undefined ? told : describePurpose(label, told, reader);
  });
  showDayLine(channel, hoursData, now);
  if (text) writeState(channel, first.state, next ? withNext(text, next) : text);
  return first.state;
}

const withNext = (text: StateText, next: StateText): StateText => ({
  ...text,
  after: `${text.after} · ${next.before}${next.moment}${next.after}`,
});

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
