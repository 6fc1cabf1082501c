import type { SearchOutcome } from '../../search/types.ts';
import { getSearch } from './browser-search.ts';
import { renderResult } from './render-results.ts';
import { toCountText, type SearchStrings } from './search-strings.ts';

/** Pause after a key before looking up: a fast typist presses the next one within it. */
const debounceMilliseconds = 50;

/** Screen readers are told the number of results when the reader pauses, not at every key. */
const announceMilliseconds = 700;

export type SearchState = 'idle' | 'searching' | 'done' | 'failed';

/** The parts of a page or dialog that show results. */
export interface PanelParts {
  input: HTMLInputElement;
  list: HTMLOListElement;
  /** Visible and announced: the number of results, or that something went wrong. */
  status: HTMLElement;
  /** Shown where nothing fits. */
  miss: HTMLElement;
}

export interface PanelOptions {
  strings: SearchStrings;
  /** Address of the contact page, to which a query without a result is carried. */
  contactUrl: string;
  /** Told of each query that is being answered. */
  onQuery?: (query: string) => void;
}

/**
 * Answers what is typed into the field. Old results stay until new ones are there, and results of
 * an older query are never shown.
 */
export class SearchPanel {
  readonly #parts: PanelParts;
  readonly #options: PanelOptions;
  #current = new AbortController();
  #query: string | undefined;
  #typing: number | undefined;
  #announcing: number | undefined;

  constructor(parts: PanelParts, options: PanelOptions) {
    this.#parts = parts;
    this.#options = options;
  }

  /** Starts to listen until the signal ends. */
  connect(signal: AbortSignal): void {
    const { input, list } = this.#parts;
    input.addEventListener('input', () => this.#onInput(), { signal });
    const onKey = (event: KeyboardEvent) => this.#onKey(event);
    input.addEventListener('keydown', onKey, { signal });
    list.addEventListener('keydown', onKey, { signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Answers a query; `asYouType` takes its last word for unfinished. */
  async search(text: string, asYouType = false): Promise<void> {
    const query = text.trim();
    if (query === this.#query) return;
    this.#stop();
    this.#query = query;
    this.#options.onQuery?.(query);
    if (query === '') {
      this.#clear();
      return;
    }
    this.#setState('searching');
    const { signal } = (this.#current = new AbortController());
    try {
      const outcome = await getSearch()(query, { asYouType, signal });
      if (!signal.aborted) this.#show(outcome);
    } catch {
      if (!signal.aborted) this.#fail(text);
    }
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    const { input } = this.#parts;
    this.#typing = window.setTimeout(
      () => void this.search(input.value, true),
      debounceMilliseconds,
    );
  }

  #stop(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#announcing);
    this.#current.abort();
  }

  #setState(state: SearchState): void {
    this.#parts.list.dataset['state'] = state;
  }

  #clear(): void {
    const { list, status, miss } = this.#parts;
    list.replaceChildren();
    list.removeAttribute('data-query');
    status.textContent = '';
    miss.replaceChildren();
    this.#setState('idle');
  }

  #show({ query, results, total }: SearchOutcome): void {
    const { list, miss } = this.#parts;
    const { strings } = this.#options;
    list.replaceChildren(...results.map(renderResult));
    list.dataset['query'] = query;
    this.#setState('done');
    const isMiss = results.length === 0;
    miss.replaceChildren(...(isMiss ? this.#renderMiss(query) : []));
    const text = isMiss
      ? strings.nothing.replace('{query}', query)
      : toCountText(strings, total, document.documentElement.lang);
    this.#announce(text);
  }

  #announce(text: string): void {
    const { status } = this.#parts;
    this.#announcing = window.setTimeout(() => {
      status.textContent = text;
    }, announceMilliseconds);
  }

  #renderMiss(query: string): Node[] {
    const { strings, contactUrl } = this.#options;
    const hint = document.createElement('p');
    hint.textContent = strings.nothingHint;
    const link = document.createElement('a');
    link.className = 'button button-quiet';
    link.href = `${contactUrl}?${new URLSearchParams({ q: query }).toString()}`;
    link.textContent = strings.contact;
    return [hint, link];
  }

  #fail(text: string): void {
    const { status, miss, list } = this.#parts;
    const { strings } = this.#options;
    list.replaceChildren();
    this.#setState('failed');
    status.textContent = strings.failed;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.className = 'button button-quiet';
    retry.textContent = strings.retry;
    retry.addEventListener('click', () => {
      this.#query = undefined;
      void this.search(text);
    });
    miss.replaceChildren(retry);
  }

  /** The arrow keys go through the results and back to the field. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const { input, list } = this.#parts;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.search-title')];
    const place = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
    const next = event.key === 'ArrowDown' ? place + 1 : place - 1;
    if (next >= links.length || (next < 0 && place < 0)) return;
    event.preventDefault();
    (links[next] ?? input).focus();
  }
}
