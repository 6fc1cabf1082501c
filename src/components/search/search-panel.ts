import resultStyles from '../../styles/rare/search-results.css?url&no-inline';
import { search, searchElsewhere, startSearch, warmSearch } from './browser-search.ts';
import { Combobox } from './combobox.ts';
import { narrow } from './narrow-outcome.ts';
import { PanelView, type PanelActions, type ViewOptions } from './panel-view.ts';
import { Recording } from './recording.ts';
import { RecentSearches } from './recent-searches.ts';
import type { ResultParts } from './result-parts.ts';
import type { ToldOutcome } from './search-messages.ts';
import { loadStyles } from './load-styles.ts';
import { loadSuggestions } from './suggestions.ts';

/** Pause after a key before looking up: a fast typist presses the next one within it. */
const debounceMilliseconds = 50;

/** Pause before "nothing found" is shown: half of a word may fit nothing, and typing goes on. */
const missMilliseconds = 250;

/** Pause before other languages are searched: loading their index costs more than a key. */
const elsewhereMilliseconds = 700;

/** Results shown at first, and added by "more". */
const pageSize = 10;

/** Results that are loaded to show those of one category; as many again by "more". */
const narrowedSize = 30;

/** What a page says to its search box: texts, addresses, languages. */
export interface PanelTexts extends ViewOptions {
  /** Address of the articles that an empty field offers; empty where the page offers its own. */
  suggestionsUrl: string;
  /** Tags of the other languages of the site, those first that readers are likeliest to know. */
  otherLanguages: readonly string[];
}

export interface PanelOptions extends PanelTexts {
  /** Called with each query that is being answered. */
  onQuery?: (query: string) => void;
  /** What Escape does where nothing is to be closed; else it empties the field. */
  onEscape?: () => void;
}

/** How a query is to be taken. */
interface Manner {
  /** Its last word may be unfinished. */
  asYouType: boolean;
  /** No word of it is to be corrected. */
  literal: boolean;
  limit: number;
  /** Only results of this one are shown. */
  category?: string | undefined;
}

/** Answers what is typed into the field; results of an older query are never shown. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #view: PanelView;
  readonly #combobox: Combobox;
  readonly #options: PanelOptions;
  readonly #recording = new Recording();
  readonly #recent = new RecentSearches(document.documentElement.lang);
  #current = new AbortController();
  #query: string | undefined;
  /** What was searched for instead of the query. */
  #offered: string | undefined;
  #typing: number | undefined;
  #waiting: number | undefined;

  constructor(input: HTMLInputElement, parts: ResultParts, options: PanelOptions) {
    this.#input = input;
    this.#root = parts.root;
    this.#options = options;
    this.#view = new PanelView(parts, options, () => this.#combobox.refresh());
    this.#combobox = new Combobox(input, parts.root, {
      ...(options.isPopup && { popup: parts.root }),
      onAsk: () => this.#ask(),
      onEscape: options.onEscape ?? (() => this.#empty()),
    });
  }

  /** Starts to listen until the signal ends. */
  connect(signal: AbortSignal): void {
    const input = this.#input;
    startSearch();
    this.#combobox.connect(signal);
    input.addEventListener('input', (event) => this.#onInput(event), { signal });
    input.addEventListener('focus', () => this.begin(), { signal });
    input.addEventListener('compositionstart', () => clearTimeout(this.#typing), { signal });
    input.addEventListener('compositionend', (event) => this.#onInput(event), { signal });
    this.#root.addEventListener('click', (event) => this.#onClick(event), { signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** The reader has come to the field: it offers something, or answers what they typed into it. */
  begin(): void {
    warmSearch();
    void loadStyles(resultStyles);
    this.#recording.start();
    this.#combobox.open();
    if (this.#input.value === '') void this.#offerStarters();
    else if (this.#input.value !== this.#input.defaultValue) this.#ask();
  }

  /** Answers what stands in the field, unless it has. */
  #ask(): void {
    const { value } = this.#input;
    if (value.trim() !== '') void this.search(value, { asYouType: true });
  }

  /** The reader has gone elsewhere. */
  leave(): void {
    this.#combobox.close();
  }

  /** Answers a query that is typed to its end, and remembers it on this device. */
  async submit(text: string): Promise<void> {
    this.#recent.add(text);
    await this.search(text);
    this.#recording.settle();
  }

  /** Answers a query; `asYouType` takes its last word for unfinished. */
  async search(text: string, { asYouType = false, literal = false } = {}): Promise<void> {
    const query = text.trim();
    if (query === this.#query && !literal) return;
    this.#stop();
    this.#query = query;
    if (query === '') {
      this.#options.onQuery?.(query);
      this.#view.clear();
      await this.#offerStarters();
    } else {
      const isOpen = asYouType && text.endsWith(query);
      const answered = this.#answer(query, { asYouType: isOpen, literal, limit: pageSize });
      const { signal } = this.#current;
      await answered;
      if (!signal.aborted) this.#options.onQuery?.(query);
    }
  }

  async #answer(query: string, manner: Manner): Promise<void> {
    const { signal } = (this.#current = new AbortController());
    const actions = this.#toActions(query, manner);
    try {
      const outcome = await this.#view.wait(search(query, { ...manner, signal }));
      await loadStyles(resultStyles);
      if (manner.asYouType && outcome.confidence !== 'sure') await pause(missMilliseconds);
      if (signal.aborted) return;
      this.#show(outcome, manner, actions);
      if (outcome.confidence !== 'sure') this.#lookElsewhere(query, manner, signal);
    } catch {
      if (signal.aborted) return;
      // Asked once more, it is looked up once more.
      this.#query = undefined;
      this.#view.fail(actions);
    }
  }

  #show(outcome: ToldOutcome, manner: Manner, actions: PanelActions): void {
    // Of what could not be asked it cannot be said that it has nothing.
    if (outcome.partial && outcome.confidence === 'none') throw new Error('Nothing was reached.');
    const offered = this.#findOffered(outcome, manner);
    const narrowed = { ...outcome, ...narrow(outcome, pageSize, manner.category), offered };
    this.#keepPlace(() => this.#view.show(narrowed, actions));
    if (manner.category === undefined) this.#recording.show(outcome);
    if (outcome.total > outcome.results.length) this.#offerMore(outcome.query, manner);
  }

  /** Readers who asked for the query as typed can go back to the corrected one. */
  #findOffered({ correctedQuery }: ToldOutcome, { literal }: Manner): string | undefined {
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
      narrow: (category) => {
        const limit = category === undefined ? pageSize : narrowedSize;
        void this.#answer(query, { ...manner, category, limit }).then(() =>
          this.#root.querySelector<HTMLElement>('[aria-pressed=true]')?.focus(),
        );
      },
      retry: () => void this.#answer(query, manner),
      forget: () => {
        this.#recent.clear();
        this.#view.clear();
        this.#input.focus();
        void this.#offerStarters();
      },
    };
  }

  #typeFor(query: string): void {
    this.#input.value = query;
    this.#input.focus();
    void this.submit(query);
  }

  #empty(): void {
    this.#input.value = '';
    void this.search('');
  }

  #offerMore(query: string, manner: Manner): void {
    const step = manner.category === undefined ? pageSize : narrowedSize;
    this.#view.offerMore(() => this.#answer(query, { ...manner, limit: manner.limit + step }));
  }

  #lookElsewhere(query: string, { asYouType }: Manner, signal: AbortSignal): void {
    const { otherLanguages } = this.#options;
    const look = async (): Promise<void> => {
      const found = await searchElsewhere(query, otherLanguages, signal);
      if (found && !signal.aborted) this.#view.addElsewhere(found);
    };
    this.#waiting = window.setTimeout(
      () => void look().catch(() => undefined),
      asYouType ? elsewhereMilliseconds : 0,
    );
  }

  /** Recent searches at once, articles as soon as they are loaded. */
  async #offerStarters(): Promise<void> {
    if (!this.#isIdle()) return;
    await loadStyles(resultStyles);
    if (!this.#isIdle()) return;
    const manner = { asYouType: false, literal: false, limit: pageSize };
    const actions = this.#toActions('', manner);
    this.#view.showRecent(this.#recent.list(), actions);
    if (this.#options.suggestionsUrl === '') return;
    const suggestions = await loadSuggestions(this.#options.suggestionsUrl);
    if (suggestions && this.#isIdle()) this.#view.addSuggestions(suggestions);
  }

  /** The reader is in the field, and it is empty. */
  #isIdle(): boolean {
    return this.#input.value.trim() === '' && document.activeElement === this.#input;
  }

  /** While a word is composed from several keys, it is not yet what the reader means. */
  #onInput(event: Event): void {
    clearTimeout(this.#typing);
    if (event instanceof InputEvent && event.isComposing) return;
    this.#combobox.open();
    this.#combobox.deactivate();
    this.#typing = window.setTimeout(
      () => void this.search(this.#input.value, { asYouType: true }),
      debounceMilliseconds,
    );
  }

  /** Remembers a query when the reader opens one of its results. */
  #onClick({ target }: MouseEvent): void {
    const link = target instanceof Element && target.closest('a.search-title, a.search-section');
    if (!(link instanceof HTMLAnchorElement) || !this.#query) return;
    this.#recent.add(this.#query);
    this.#recording.open(link);
  }

  #stop(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#waiting);
    this.#view.stopAnnouncing();
    this.#current.abort();
  }

  /** A reader who has gone on to a result stays at its place when better ones replace it. */
  #keepPlace(show: () => void): void {
    const place = this.#combobox
      .listOptions()
      .findIndex((option) => option.closest('li')?.contains(document.activeElement));
    show();
    if (place < 0) return;
    const options = this.#combobox.listOptions();
    ((options[place] ?? options.at(-1))?.querySelector('a') ?? this.#input).focus();
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
