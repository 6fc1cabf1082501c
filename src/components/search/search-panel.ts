import type { SearchOutcome } from '../../search/outcome.ts';
import { getSearch } from './browser-search.ts';
import { searchElsewhere } from '../../search/other-languages.ts';
import { PanelView, type PanelActions, type PanelParts } from './panel-view.ts';
import { RecentSearches } from './recent-searches.ts';
import type { HelpUrls } from './render-help.ts';
import type { SearchStrings } from './search-strings.ts';

/** Pause after a key before looking up: a fast typist presses the next one within it. */
const debounceMilliseconds = 50;

/** Pause before "nothing found" is shown: half of a word may fit nothing, and typing goes on. */
const missMilliseconds = 250;

/** Pause before other languages are searched: loading their index costs more than a key. */
const elsewhereMilliseconds = 700;

/** Results shown at first, and added by "more". */
const pageSize = 10;

export interface PanelOptions {
  strings: SearchStrings;
  urls: HelpUrls;
  /** Tags of the other languages of the site. */
  otherLanguages: readonly string[];
  /** Called with each query that is being answered. */
  onQuery?: (query: string) => void;
}

/** How a query is to be taken. */
interface Manner {
  /** Its last word may be unfinished. */
  asYouType: boolean;
  /** No word of it is to be corrected. */
  literal: boolean;
  limit: number;
}

/** Answers what is typed into the field; results of an older query are never shown. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #root: HTMLElement | null;
  readonly #view: PanelView;
  readonly #options: PanelOptions;
  readonly #recent = new RecentSearches(document.documentElement.lang);
  #current = new AbortController();
  #query: string | undefined;
  /** What was searched for instead of the query. */
  #offered: string | undefined;
  #typing: number | undefined;
  #waiting: number | undefined;

  constructor(parts: PanelParts, options: PanelOptions) {
    this.#input = parts.input;
    this.#root = parts.list.parentElement;
    this.#view = new PanelView(parts, options.strings, options.urls);
    this.#options = options;
  }

  /** Starts to listen until the signal ends. */
  connect(signal: AbortSignal): void {
    const onKey = (event: KeyboardEvent): void => this.#onKey(event);
    this.#input.addEventListener('input', () => this.#onInput(), { signal });
    this.#input.addEventListener('focus', () => this.#showRecent(), { signal });
    this.#input.addEventListener('keydown', onKey, { signal });
    this.#root?.addEventListener('keydown', onKey, { signal });
    this.#root?.addEventListener('click', (event) => this.#onClick(event), { signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Answers a query that is typed to its end, and remembers it on this device. */
  async submit(text: string): Promise<void> {
    this.#recent.add(text);
    await this.search(text);
  }

  /** Answers a query; `asYouType` takes its last word for unfinished. */
  async search(text: string, { asYouType = false, literal = false } = {}): Promise<void> {
    const query = text.trim();
    if (query === this.#query && !literal) return;
    this.#stop();
    this.#query = query;
    this.#options.onQuery?.(query);
    if (query === '') {
      this.#view.clear();
      this.#showRecent();
    } else {
      const isOpen = asYouType && text.endsWith(query);
      await this.#answer(query, { asYouType: isOpen, literal, limit: pageSize });
    }
  }

  async #answer(query: string, manner: Manner): Promise<void> {
    this.#view.setState('searching');
    const { signal } = (this.#current = new AbortController());
    const actions = this.#toActions(query, manner);
    try {
      const outcome = await getSearch()(query, { ...manner, signal });
      if (manner.asYouType && outcome.confidence !== 'sure') await pause(missMilliseconds);
      if (signal.aborted) return;
      const offered = this.#findOffered(outcome, manner);
      this.#keepPlace(() => this.#view.show({ ...outcome, offered }, actions));
      if (outcome.total > outcome.results.length) this.#offerMore(query, manner);
      if (outcome.confidence !== 'sure') this.#lookElsewhere(query, manner, signal);
    } catch {
      if (!signal.aborted) this.#view.fail(actions);
    }
  }

  /** Readers who asked for the query as typed can go back to the corrected one. */
  #findOffered({ correctedQuery }: SearchOutcome, { literal }: Manner): string | undefined {
    if (!literal) this.#offered = correctedQuery;
    return literal ? this.#offered : undefined;
  }

  #toActions(query: string, manner: Manner): PanelActions {
    return {
      searchFor: (other) => this.#typeFor(other),
      searchLiterally: () => {
        // The button goes away with what it changes.
        this.#input.focus();
        void this.search(query, { literal: true });
      },
      retry: () => void this.#answer(query, manner),
      forget: () => {
        this.#recent.clear();
        this.#view.clear();
        this.#input.focus();
      },
    };
  }

  #typeFor(query: string): void {
    this.#input.value = query;
    this.#input.focus();
    void this.submit(query);
  }

  #offerMore(query: string, manner: Manner): void {
    this.#view.offerMore(() => this.#answer(query, { ...manner, limit: manner.limit + pageSize }));
  }

  #lookElsewhere(query: string, { asYouType }: Manner, signal: AbortSignal): void {
    const { otherLanguages } = this.#options;
    const look = async (): Promise<void> => {
      const found = await searchElsewhere(query, otherLanguages, getSearch, signal);
      if (found && !signal.aborted) this.#view.addElsewhere(found);
    };
    this.#waiting = window.setTimeout(
      () => void look().catch(() => undefined),
      asYouType ? elsewhereMilliseconds : 0,
    );
  }

  #showRecent(): void {
    if (this.#input.value.trim() !== '' || document.activeElement !== this.#input) return;
    const manner = { asYouType: false, literal: false, limit: pageSize };
    this.#view.showRecent(this.#recent.list(), this.#toActions('', manner));
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(
      () => void this.search(this.#input.value, { asYouType: true }),
      debounceMilliseconds,
    );
  }

  /** Remembers a query when the reader opens one of its results. */
  #onClick({ target }: MouseEvent): void {
    const isResult =
      target instanceof Element && target.closest('a.search-title, a.search-section');
    if (isResult && this.#query) this.#recent.add(this.#query);
  }

  #stop(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#waiting);
    this.#view.stopAnnouncing();
    this.#current.abort();
  }

  /** Keeps the focus at its place in the results when better ones replace them. */
  #keepPlace(show: () => void): void {
    const place = this.#findPlace(this.#view.listStops());
    show();
    if (place < 0) return;
    const stops = this.#view.listStops();
    (stops[place] ?? stops.at(-1) ?? this.#input).focus();
  }

  /** Where the focus is among the results; -1 if it is not. */
  #findPlace(stops: readonly Element[]): number {
    return stops.findIndex((stop) => stop.closest('li, section')?.contains(document.activeElement));
  }

  /** The arrow keys go through the results and back to the field. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = this.#view.listStops();
    const place = this.#findPlace(stops);
    const next = event.key === 'ArrowDown' ? place + 1 : place - 1;
    if (next >= stops.length || (next < 0 && place < 0)) return;
    event.preventDefault();
    (stops[next] ?? this.#input).focus();
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
