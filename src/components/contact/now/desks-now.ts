import { readHoursData, type HoursData } from '../../../contact/hours/hours-data.ts';
import { formatTag } from '../../../lib/intl/format-tag.ts';
import { eachMinute } from './each-minute.ts';
import { currentHours } from './short-notice.ts';
import { hoursOf } from './show-day-line.ts';
import { showState } from './show-state.ts';

/**
 * Says of every channel inside whether it is open, by the hours that the page carries, and draws the
 * reader's day with its hours.
 */
class DesksNowElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const json = document.querySelector('[data-contact-facts]')?.textContent;
    if (!json) return;
    const hoursData = readHoursData(json);
    void eachMinute((now) => this.#show(currentHours(hoursData, now), now), this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #channels(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-channel]')];
  }

  #show(hoursData: HoursData, now: Temporal.Instant): void {
    const zone = Temporal.Now.timeZoneId();
    const deskClocks = new Set<string>();
    const clockIn = (one: string): string =>
      now.toZonedDateTimeISO(one).toPlainDateTime().toString();
    for (const channel of this.#channels) {
      showState(channel, hoursData, now);
      for (const desk of hoursOf(channel, hoursData)) deskClocks.add(clockIn(desk.zone));
    }
    const clock = this.querySelector<HTMLElement>('[data-desk-clock]');
    if (!clock || deskClocks.size === 0) return;
    const isShared = deskClocks.size === 1 && deskClocks.has(clockIn(zone));
    showClock(clock, isShared, now, hoursData.tag);
  }
}

/** The day and time of the reader; where the desks have others, it is said whose it is. */
function showClock(
  clock: HTMLElement,
  isShared: boolean,
  now: Temporal.Instant,
  tag: string,
): void {
  const format = new Intl.DateTimeFormat(formatTag(tag), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: Temporal.Now.timeZoneId(),
  });
  const label = document.createElement('span');
  if (isShared) label.className = 'visually-hidden';
  const { here = '', yours = '' } = clock.dataset;
  label.textContent = `${isShared ? here : yours} `;
  clock.replaceChildren(label, format.format(now.epochMilliseconds));
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-desks-now', DesksNowElement);
