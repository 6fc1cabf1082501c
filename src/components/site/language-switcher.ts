import { rememberClickedLocale } from './remembered-locale.ts';

/** Closes the list on Escape or a click elsewhere and remembers what the reader chooses. */
export class LanguageSwitcher extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', rememberClickedLocale, { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('click', (event) => this.#onClickElsewhere(event), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.#close();
    this.querySelector('summary')?.focus();
  }

  #onClickElsewhere(event: Event): void {
    if (event.target instanceof Node && !this.contains(event.target)) this.#close();
  }

  #close(): void {
    this.querySelector('details')?.removeAttribute('open');
  }
}
