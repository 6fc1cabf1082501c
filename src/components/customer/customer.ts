import { findCustomer } from './who.ts';

/** What precedes a token in the fragment of an address, which no server and no log ever sees. */
const mark = '#token=';

/** Says who is signed in, and takes a token that a link brought along. */
class CustomerElement extends HTMLElement {
  connectedCallback(): void {
    if (location.hash.startsWith(mark)) this.#handOver(location.hash.slice(mark.length));
    else void this.#show();
  }

  /** Away from the address and the history first; the server asks the reader whether it is them. */
  #handOver(token: string): void {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    const form = this.querySelector<HTMLFormElement>('[data-customer-token]');
    const field = form?.querySelector<HTMLInputElement>('[name=token]');
    const back = form?.querySelector<HTMLInputElement>('[name=return_to]');
    if (!form || !field || !back) return;
    field.value = token;
    back.value = `${location.pathname}${location.search}`;
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
  }
}

customElements.define('candil-customer', CustomerElement);
