import { readStrings } from './read-strings.ts';
import { SearchPanel } from './search-panel.ts';

/** The search page: answers while the reader types and keeps the query in the address. */
export class SearchPageElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const list = this.querySelector('ol');
    const status = this.querySelector<HTMLElement>('.search-status');
    const miss = this.querySelector<HTMLElement>('.search-miss');
    if (!form || !input || !list || !status || !miss) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const panel = new SearchPanel(
      { input, list, status, miss },
      {
        strings: readStrings(this),
        contactUrl: this.dataset['contact'] ?? '',
        onQuery: showInAddress,
      },
    );
    panel.connect(signal);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void panel.search(input.value);
    });
    // The address knows better than what the browser has put back into the field.
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void panel.search(input.value);
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
