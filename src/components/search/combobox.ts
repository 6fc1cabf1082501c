import { toId } from './grid.ts';

/** How results are shown below a field. */
export interface ComboboxOptions {
  /** Opened and closed by the reader; undefined where results are part of the page or a dialog. */
  popup?: HTMLElement;
  /** The reader asks to see the options, by a key or a click. */
  onAsk: () => void;
  /** What Escape does where no popup is open. */
  onEscape: () => void;
}

/**
 * A field whose options the arrow keys go through while the focus stays in it, as ARIA 1.2 has it:
 * https://www.w3.org/TR/wai-aria-1.2/#combobox. Its options are rows of grids, since lines of a listbox
 * could hold no links and be read by no screen reader's reading keys. Every other key, Home and End
 * among them, is the field's.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #options: ComboboxOptions;
  #active: HTMLElement | undefined;
  /** The reader wants the popup, which shows as soon as there is something in it. */
  #isWanted = false;

  constructor(input: HTMLInputElement, root: HTMLElement, options: ComboboxOptions) {
    this.#input = input;
    this.#root = root;
    this.#options = options;
  }

  connect(signal: AbortSignal): void {
    const { popup } = this.#options;
    this.#input.setAttribute('role', 'combobox');
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-haspopup', 'grid');
    this.#input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#input.addEventListener('mousedown', () => this.#ask(), { signal });
    // The focus stays in the field, and no browser closes the popup before the click has come.
    popup?.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.refresh();
  }

  /** Takes in new options; the active one stays if it is among them. */
  refresh(): void {
    const { popup } = this.#options;
    if (popup) popup.hidden = !this.#isWanted || isEmpty(popup);
    if (!this.#active?.isConnected) this.deactivate();
    const grids = [...this.#root.querySelectorAll('[role=grid]')];
    this.#input.setAttribute('aria-controls', grids.map(toId).join(' '));
    const isExpanded = this.#isOpen && this.listOptions().length > 0;
    this.#input.setAttribute('aria-expanded', String(isExpanded));
  }

  open(): void {
    this.#isWanted = true;
    this.refresh();
  }

  close(): void {
    this.#isWanted = false;
    this.deactivate();
    this.refresh();
  }

  /** No option is active any more: what is typed counts. */
  deactivate(): void {
    this.#activate(undefined);
  }

  /** What the arrow keys go through, from top to bottom. */
  listOptions(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[role=gridcell][data-option]')];
  }

  get #isOpen(): boolean {
    return !this.#options.popup?.hidden;
  }

  #onKey(event: KeyboardEvent): void {
    if (isComposing(event) || event.shiftKey || event.altKey) return;
    if (event.key === 'Enter') this.#openActive(event);
    else if (event.key === 'Escape') this.#onEscape(event);
    else if (event.key === 'ArrowDown') this.#move(event, 1);
    else if (event.key === 'ArrowUp') this.#move(event, -1);
  }

  /** Goes round: from the last option to the field and on to the first. */
  #move(event: KeyboardEvent, step: 1 | -1): void {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#ask();
    if (!this.#isOpen) return;
    const stops = [undefined, ...this.listOptions()];
    const place = stops.indexOf(this.#active) + step;
    this.#activate(stops.at(place % stops.length));
  }

  #ask(): void {
    this.open();
    this.#options.onAsk();
  }

  #activate(option: HTMLElement | undefined): void {
    this.#active?.removeAttribute('aria-selected');
    this.#active = option;
    if (option) {
      option.setAttribute('aria-selected', 'true');
      (option.closest('li') ?? option).scrollIntoView({ block: 'nearest' });
      this.#input.setAttribute('aria-activedescendant', toId(option));
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  /** Without an active option the form is sent. With Ctrl or Cmd a link opens in another tab. */
  #openActive(event: KeyboardEvent): void {
    const target = this.#active?.querySelector('a, button');
    if (!target) return;
    event.preventDefault();
    const { ctrlKey, metaKey } = event;
    target.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }),
    );
  }

  #onEscape(event: KeyboardEvent): void {
    // Else browsers empty the field, and close what it stands in, each in its own way.
    event.preventDefault();
    if (this.#options.popup && this.#isOpen) this.close();
    else this.#options.onEscape();
  }
}

/** Neither options nor a word about them. */
const isEmpty = (popup: HTMLElement): boolean =>
  popup.querySelector('a, button, .search-count:not(:empty)') === null;

/** While a word is composed, keys belong to the input method; Safari ends too early and says 229. */
const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing else tells it in Safari.
  event.isComposing || event.keyCode === 229;
