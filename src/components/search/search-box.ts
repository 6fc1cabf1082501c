import { keepInAddress } from './query-address.ts';
import { readPanelTexts } from './read-panel-texts.ts';
import { createResultParts, findResultParts, type ResultParts } from './result-parts.ts';
import { SearchPanel, type PanelTexts } from './search-panel.ts';

/**
 * The search box of a page: answers while the reader types, in a popup or, on the search page, in the
 * page itself, which keeps the query in its address.
 */
class SearchBoxElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    // Without its texts the form still leads to the search page.
    this.#connect(this.#abort.signal).catch(() => undefined);
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    const texts = await readPanelTexts(this);
    if (signal.aborted) return;
    const parts = findResultParts(this);
    const panel = parts
      ? new SearchPanel(input, parts, { ...texts, onQuery: keepInAddress(signal) })
      : new SearchPanel(input, this.#createPopup(texts), { ...texts, isPopup: true });
    panel.connect(signal);
    if (parts) answerInPage(panel, form, input, signal);
    else this.#closeWithFocus(panel, signal);
    if (document.activeElement === input) panel.begin();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.querySelector('.search-popup')?.remove();
  }

  #createPopup({ strings }: PanelTexts): ResultParts {
    const popup = createResultParts(strings.results, 'search-popup');
    popup.root.hidden = true;
    // Arrows scroll it. Else browsers let Tab stop at it where nothing inside takes the focus.
    popup.root.tabIndex = -1;
    this.append(popup.root);
    return popup;
  }

  #closeWithFocus(panel: SearchPanel, signal: AbortSignal): void {
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) panel.leave();
    };
    this.addEventListener('focusout', onFocusOut, { signal });
  }
}

function answerInPage(
  panel: SearchPanel,
  form: HTMLFormElement,
  input: HTMLInputElement,
  signal: AbortSignal,
): void {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void panel.submit(input.value);
  };
  form.addEventListener('submit', onSubmit, { signal });
  // The query of the address counts more than what the browser has put back into the field, but
  // less than what a reader was already typing when the script came.
  const typed = document.activeElement === input ? input.value : '';
  input.value = typed || (new URLSearchParams(location.search).get('q') ?? '');
  void (typed === '' ? panel.submit(input.value) : panel.search(typed, { asYouType: true }));
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-search', SearchBoxElement);
