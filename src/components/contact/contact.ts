import { readEmbeddedJson, type EmbeddedFacts } from '../../contact/embedded-facts.ts';
import { closureAt, stateAt, type OpenState } from '../../contact/open-state.ts';
import { describeState, type StateText } from '../../contact/state-text.ts';
import { ensureTemporal } from '../../contact/temporal.ts';
import { carryContext } from './carry-context.ts';

const millisecondsPerMinute = 60_000;

/** Says of each channel whether it is open now and when that changes, minute by minute. */
export class ContactElement extends HTMLElement {
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    carryContext(this, location.search);
    const facts = this.querySelector('[data-contact-facts]')?.textContent;
    if (facts) void this.#start(readEmbeddedJson(facts), this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
  }

  async #start(facts: EmbeddedFacts, signal: AbortSignal): Promise<void> {
    await ensureTemporal();
    if (signal.aborted) return;
    const onVisible = () => {
      if (document.visibilityState === 'visible') this.#tick(facts);
    };
    document.addEventListener('visibilitychange', onVisible, { signal });
    this.#tick(facts);
  }

  /** Shows the states and comes back when the clock shows the next minute. */
  #tick(facts: EmbeddedFacts): void {
    const now = Date.now();
    showStates(this, facts, Temporal.Instant.fromEpochMilliseconds(now));
    clearTimeout(this.#timer);
    const rest = millisecondsPerMinute - (now % millisecondsPerMinute);
    this.#timer = setTimeout(() => this.#tick(facts), rest);
  }
}

function showStates(root: HTMLElement, facts: EmbeddedFacts, now: Temporal.Instant): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const reader = { tag: facts.tag, words: facts.words, zone: timeZone };
  for (const channel of root.querySelectorAll<HTMLElement>('[data-channel]')) {
    const hours = facts.schedules[facts.channels[channel.dataset['channel'] ?? ''] ?? ''];
    if (!hours) continue;
    const state = stateAt(hours, now);
    const desk = { zone: hours.zone, reason: closureAt(hours, now)?.label };
    showState(channel, state, describeState(state, desk, now, reader));
  }
}

/** `data-open` of a channel; a desk that never opens is closed. */
const openValues: Record<OpenState['state'], string> = {
  open: 'open',
  closed: 'closed',
  always: 'always',
  never: 'closed',
};

function showState(channel: HTMLElement, state: OpenState, text: StateText): void {
  channel.dataset['open'] = openValues[state.state];
  const place = channel.querySelector('[data-channel-state]');
  const shown = text.before + text.moment + text.after;
  if (!place || place.textContent === shown) return;
  place.replaceChildren(text.before, toMoment(state, text), text.after);
}

/** The next opening is a `time` element: the one that a channel has. */
function toMoment(state: OpenState, { moment, datetime }: StateText): Node | string {
  if (state.state !== 'closed' || datetime === undefined) return moment;
  const time = document.createElement('time');
  time.dateTime = datetime;
  time.textContent = moment;
  return time;
}
