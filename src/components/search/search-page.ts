import { warmSearch } from './browser-search.ts';
import { readPanelOptions } from './read-panel-options.ts';
import { SearchPanel } from './search-panel.ts';

/** The search page: answers while the reader types and keeps the query in the address. */
class SearchPageElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const list = this.querySelector('ol');
    const count = this.querySelector<HTMLElement>('.search-count');
    const announcer = this.querySelector<HTMLElement>('[role=status]');
    const before = this.querySelector<HTMLElement>('.search-before');
    const after = this.querySelector<HTMLElement>('.search-after');
    if (!form || !input || !list || !count || !announcer || !before || !after) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const panel = new SearchPanel(
      { input, count, announcer, before, list, after },
      { ...readPanelOptions(this), onQuery: showInAddress },
    );
    panel.connect(signal);
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void panel.submit(input.value);
      },
      { signal },
    );
    input.addEventListener('focus', warmSearch, { signal, once: true });
    // The query of the address counts more than what the browser has put back into the field, but
    // less than what a reader was already typing when the script came.
    const typed = document.activeElement === input ? input.value : '';
    input.value = typed || (new URLSearchParams(location.search).get('q') ?? '');
    void (typed === '' ? panel.submit(input.value) : panel.search(input.value));
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

/** Replaces the entry, so that going back leaves the search in one step. */
function showInAddress(query: string): void {
  const url = new URL(location.href);
  if ((url.searchParams.get('q') ?? '') === query) return;
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(history.state, '', url);
}

// Last, because an element that is in the page begins at once, and needs what stands above.
customElements.define('candil-search-page', SearchPageElement);
