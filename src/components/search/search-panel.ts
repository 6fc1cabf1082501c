import type { SearchOutcome } from '../../search/types.ts';
import { getSearch } from './browser-search.ts';
import { createButton, renderMiss, renderResult } from './render-results.ts';
import { toCountText, type SearchStrings } from './search-strings.ts';

/** Pause after a key before looking up: a fast typist presses the next one within it. */
const debounceMilliseconds = 50;

/** Screen readers are told the number of results when the reader pauses, not at every key. */
const announceMilliseconds = 700;

/** Results shown at first, and added by "more". */
const pageSize = 10;

export type SearchState = 'idle' | 'searching' | 'done' | 'failed';

/** The parts of a page or dialog that show results. */
export interface PanelParts {
  input: HTMLInputElement;
  list: HTMLOListElement;
  /** Shows the number of results, or that something went wrong. */
  count: HTMLElement;
  /** A live region that says the same once the reader pauses. */
  announcer: HTMLElement;
  /** What stands after the results: more of them, or what to do without. */
  after: HTMLElement;
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
    const onKey = (event: KeyboardEvent): void => this.#onKey(event);
    input.addEventListener('input', () => this.#onInput(), { signal });
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
    if (query === '') this.#clear();
    else
      await this.#answer(query, { asYouType: asYouType && text.endsWith(query), limit: pageSize });
  }

  async #answer(query: string, options: { asYouType: boolean; limit: number }): Promise<void> {
    this.#setState('searching');
    const { signal } = (this.#current = new AbortController());
    try {
      const outcome = await getSearch()(query, { ...options, signal });
      if (signal.aborted) return;
      this.#show(outcome);
      if (outcome.total > outcome.results.length) this.#offerMore(query, options);
    } catch {
      if (!signal.aborted) this.#fail(query, options);
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
    this.#replace([], []);
    this.#parts.list.removeAttribute('data-query');
    this.#say('');
    this.#setState('idle');
  }

  #show({ query, results, total }: SearchOutcome): void {
    const { strings, contactUrl } = this.#options;
    const isMiss = results.length === 0;
    this.#replace(results.map(renderResult), isMiss ? renderMiss(strings, contactUrl, query) : []);
    this.#parts.list.dataset['query'] = query;
    this.#say(
      isMiss
        ? strings.nothing.replace('{query}', () => query)
        : toCountText(strings, total, document.documentElement.lang),
    );
    this.#setState('done');
  }

  #offerMore(query: string, options: { asYouType: boolean; limit: number }): void {
    const { list, after } = this.#parts;
    const shown = list.children.length;
    const more = createButton(this.#options.strings.more, async () => {
      await this.#answer(query, { ...options, limit: options.limit + pageSize });
      list.children[shown]?.querySelector('a')?.focus();
    });
    after.replaceChildren(more);
  }

  #fail(query: string, options: { asYouType: boolean; limit: number }): void {
    const { strings } = this.#options;
    this.#replace([], [createButton(strings.retry, () => this.#answer(query, options))]);
    this.#parts.list.removeAttribute('data-query');
    this.#say(strings.failed);
    this.#setState('failed');
  }

  #replace(results: readonly Node[], after: readonly Node[]): void {
    this.#parts.list.replaceChildren(...results);
    this.#parts.after.replaceChildren(...after);
  }

  #say(text: string): void {
    const { count, announcer } = this.#parts;
    count.textContent = text;
    this.#announcing = window.setTimeout(() => {
      announcer.textContent = text;
    }, announceMilliseconds);
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
