/**
 * A list that opens below its word. Closes on Escape, a click elsewhere or when the focus leaves it,
 * which it would cover.
 */
export class Disclosure extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', (event) => this.#onLeave(event.relatedTarget));
    document.addEventListener('click', ({ target }) => this.#onLeave(target));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.#close();
    this.querySelector('summary')?.focus();
  }

  #onLeave(target: EventTarget | null): void {
    if (target instanceof Node && !this.contains(target)) this.#close();
  }

  #close(): void {
    this.querySelector('details')?.removeAttribute('open');
  }
}
