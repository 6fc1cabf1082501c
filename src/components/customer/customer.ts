import type { Customer } from '../../schemas/customer.ts';
import { findCustomer } from './who.ts';

/** What precedes a token in the fragment of an address, which no server and no log ever sees. */
const mark = '#token=';

/** Says who is signed in, fills the form with it, and takes a token that a link brought along. */
class CustomerElement extends HTMLElement {
  connectedCallback(): void {
    // On a page that is open already, a link changes no more than the fragment.
    window.addEventListener('hashchange', () => this.#takeToken());
    if (!this.#takeToken()) void this.#show();
  }

  /** Whether the address has a token. */
  #takeToken(): boolean {
    const hasToken = location.hash.startsWith(mark);
    if (hasToken) this.#handOver(location.hash.slice(mark.length));
    return hasToken;
  }

  /** Away from the address and the history first; the server asks the reader whether it is them. */
  #handOver(token: string): void {
    const here = `${location.pathname}${location.search}`;
    history.replaceState(history.state, '', here);
    const form = this.querySelector<HTMLFormElement>('[data-customer-token]');
    const field = form?.querySelector<HTMLInputElement>('[name=token]');
    const back = form?.querySelector<HTMLInputElement>('[name=return_to]');
    if (!form || !field || !back) return;
    field.value = token;
    back.value = here;
    form.submit();
  }

  async #show(): Promise<void> {
    const customer = await findCustomer(this.dataset['api'] ?? '');
    const form = this.querySelector<HTMLElement>('[data-customer-somebody]');
    const who = form?.querySelector('[data-customer-who]');
    if (!customer || !form || !who) return;
    who.textContent = customer.email;
    form.hidden = false;
    this.querySelector('[data-customer-nobody]')?.remove();
    await this.#fillForm(customer);
  }

  async #fillForm(customer: Customer): Promise<void> {
    const form = document.querySelector<HTMLFormElement>('candil-ticket-form .ticket-form');
    if (!form) return;
    // Only then does it stand in the form what was typed before.
    await customElements.whenDefined('candil-ticket-form');
    const { fillKnown } = await import('./fill-known.ts');
    const { known = '', fixed = '' } = this.dataset;
    unlock(form);
    const filled = fillKnown(form, customer, { known, fixed });
    tell(form);
    // Whoever comes next finds nothing of them in the draft of this tab.
    this.addEventListener('submit', () => {
      for (const control of filled) control.value = '';
      tell(form);
    });
  }
}

/** What is for customers alone; the server lets nobody else have it. */
function unlock(form: HTMLFormElement): void {
  form.dataset['signedIn'] = '';
  for (const note of form.querySelectorAll('[data-locked]')) note.remove();
  form.querySelector('[data-files]')?.removeAttribute('hidden');
}

/** The form hears of it as if something had been chosen: it shows what belongs to that, and keeps it. */
const tell = (form: HTMLFormElement): boolean | undefined =>
  form.querySelector('[name=topic]')?.dispatchEvent(new InputEvent('input', { bubbles: true }));

customElements.define('candil-customer', CustomerElement);
