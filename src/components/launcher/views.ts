/** A screen of the launcher that the reader has left, with what they need to find it as it was. */
interface LeftView {
  element: HTMLElement;
  scrolled: number;
  focused: Element | null;
  /** Query and fragment of the address that the screen was about. */
  address: string;
}

/**
 * The screens of the launcher, one of which is shown. They are no pages to the browser: its button
 * “back” belongs to the page around the frame.
 */
export class Views {
  readonly #place: HTMLElement;
  readonly #left: LeftView[] = [];
  #current: HTMLElement;

  /** The first screen stands in `place`. */
  constructor(place: HTMLElement, first: HTMLElement) {
    this.#place = place;
    this.#current = first;
  }

  get current(): HTMLElement {
    return this.#current;
  }

  get isFirst(): boolean {
    return this.#left.length === 0;
  }

  /** Shows another screen; `address` is what its elements read of the address of the page. */
  show(element: HTMLElement, address: string): void {
    this.#left.push({
      element: this.#current,
      scrolled: window.scrollY,
      focused: document.activeElement,
      address: location.search + location.hash,
    });
    this.#put(element, address);
    window.scrollTo(0, 0);
  }

  /** The screen before, where the reader left it. */
  back(): void {
    const last = this.#left.pop();
    if (!last) return;
    this.#put(last.element, last.address);
    window.scrollTo(0, last.scrolled);
    if (last.focused instanceof HTMLElement) last.focused.focus({ preventScroll: true });
  }

  /** The first screen again. */
  restart(): void {
    const [first] = this.#left.splice(0);
    if (first) this.#put(first.element, first.address);
    window.scrollTo(0, 0);
  }

  #put(element: HTMLElement, address: string): void {
    history.replaceState(history.state, '', location.pathname + address);
    this.#place.replaceChildren(element);
    this.#current = element;
  }
}
