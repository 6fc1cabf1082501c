import { findCustomer } from './who.ts';

/** What precedes a token in the fragment of an address, which no server and no log ever sees. */
const mark = '#token=';

/** Says who is signed in, fills the form with it, and takes a token that a link brought along. */
class CustomerElement extends HTMLElement {
  connectedCallback(): void {
    this.#nameAddress();
    // On a page that is open already, a link changes no more than the fragment.
    window.addEventListener('hashchange', () => this.#takeToken());
    if (!this.#takeToken()) void this.#show();
  }

  /** A form that the server has filled in stands at an address of its own; from now on it is the page. */
  #nameAddress(): void {
    const { here } = this.dataset;
    if (here !== undefined) history.replaceState(history.state, '', here);
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
    if (!customer) return;
    const form = document.querySelector<HTMLFormElement>('candil-ticket-form .ticket-form');
    // Only then does it stand in the form what was typed before.
    if (form) await customElements.whenDefined('candil-ticket-form');
    const { fillKnown, readKnownWords, showWho, unlockForm } =
      await import('../../contact/form/known-form.ts');
    showWho(this, customer);
    if (!form) return;
    unlockForm(form);
    this.#follow(form, fillKnown(form, customer, readKnownWords(this)));
  }

  /** A value is from the account until it is changed, and stays in no draft after signing out. */
  #follow(form: HTMLFormElement, fields: readonly string[]): void {
    const controls = fields.flatMap((name) => findControl(form, name) ?? []);
    for (const control of controls) {
      const known = control.closest('.ticket-field')?.querySelector('.ticket-known');
      control.addEventListener('input', () => known?.remove(), { once: true });
    }
    tell(form);
    // Whoever comes next finds nothing of them in the draft of this tab.
    this.addEventListener('submit', () => {
      for (const control of controls) control.value = '';
      tell(form);
    });
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function findControl(form: HTMLFormElement, name: string): Control | undefined {
  const control = form.elements.namedItem(name);
  const isControl =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement;
  return isControl ? control : undefined;
}

/** The form hears of it as if something had been chosen: it shows what belongs to that, and keeps it. */
const tell = (form: HTMLFormElement): boolean | undefined =>
  form.querySelector('[name=topic]')?.dispatchEvent(new InputEvent('input', { bubbles: true }));

customElements.define('candil-customer', CustomerElement);
