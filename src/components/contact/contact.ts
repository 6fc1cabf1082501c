import { readEmbeddedJson } from '../../contact/embedded-facts.ts';
import { carryContext } from './carry-context.ts';
import { eachMinute } from './each-minute.ts';
import { showState } from './show-state.ts';

/** Says of each channel whether it is open now and when that changes, minute by minute. */
export class ContactElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    carryContext(this, location.search);
    const json = this.querySelector('[data-contact-facts]')?.textContent;
    if (!json) return;
    const facts = readEmbeddedJson(json);
    void eachMinute((now) => {
      for (const channel of this.querySelectorAll<HTMLElement>('[data-channel]')) {
        showState(channel, facts, now);
      }
    }, this.#abort.signal);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}
