import { readHoursData } from '../../contact/hours/hours-data.ts';
import { findSoonestOpen } from '../../contact/channels/soonest-open.ts';
import { eachMinute } from './each-minute.ts';
import { showState } from './show-state.ts';

/** Shows, of the channels inside, the one that is open now or opens next. */
class OpenNowElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const json = this.querySelector('[data-contact-facts]')?.textContent;
    if (!json) return;
    const hoursData = readHoursData(json);
    void eachMinute((now) => {
      const channels = [...this.querySelectorAll<HTMLElement>('[data-channel]')];
      const states = channels.flatMap((channel) => {
        const state = showState(channel, hoursData, now);
        return state ? [{ id: channel.dataset['channel'] ?? '', state }] : [];
      });
      const soonest = findSoonestOpen(states);
      for (const channel of channels) channel.hidden = channel.dataset['channel'] !== soonest;
    }, this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-open-now', OpenNowElement);
