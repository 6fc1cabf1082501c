import resultStyles from '../../styles/rare/search-results.css?url&no-inline';
import { loadStyles } from './load-styles.ts';
import { readPanelTexts } from './read-panel-texts.ts';
import { isSlashOn } from './slash-key.ts';

/** Opens the search dialog, which is loaded on first use, with a click, `/`, Ctrl-K or Cmd-K. */
export class SearchLauncher extends HTMLElement {
  /** What is typed while the dialog is being loaded. */
  #typed: string | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#open(event, isPlainClick(event)));
    document.addEventListener('keydown', (event) => this.#onKey(event));
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#typed === undefined) {
      this.#open(event, isShortcut(event));
    } else if (event.key.length === 1 && !hasModifier(event)) {
      event.preventDefault();
      this.#typed += event.key;
    }
  }

  #open(event: Event, isMeant: boolean): void {
    if (!isMeant) return;
    event.preventDefault();
    this.#typed = '';
    Promise.all([
      import('./search-dialog.ts'),
      readPanelTexts(this),
      loadStyles(resultStyles),
    ]).then(
      ([{ openSearch }, texts]) => {
        openSearch(this, texts, this.#typed);
        this.#typed = undefined;
      },
      // Without the dialog there is still the page.
      () => location.assign(this.querySelector('a')?.href ?? ''),
    );
  }
}

/** A new tab or window is the reader's choice. */
const isPlainClick = (event: MouseEvent): boolean => !hasModifier(event) && !event.shiftKey;

const hasModifier = ({ ctrlKey, metaKey }: MouseEvent | KeyboardEvent): boolean =>
  ctrlKey || metaKey;

function isShortcut(event: KeyboardEvent): boolean {
  if (event.altKey) return false;
  return hasModifier(event)
    ? event.key.toLowerCase() === 'k'
    : event.key === '/' && !isField(event.target) && isSlashOn();
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
