import type { Elsewhere } from '../../search/other-languages.ts';
import { createButton, createText } from './create-text.ts';
import {
  type HelpUrls,
  renderAnswer,
  renderDoubt,
  renderElsewhere,
  renderFilters,
  renderMiss,
  renderNoneOfThese,
  renderRecent,
  renderSuggestions,
  type Suggestions,
} from './render-help.ts';
import { updateResults } from './render-results.ts';
import type { ResultParts } from './result-parts.ts';
import type { ShownResult, ToldOutcome } from './search-messages.ts';
import { type SearchStrings, toCountText, withQuery } from './search-strings.ts';

/** What the panel shows: an outcome, and what is offered beside it. */
interface ShownOutcome extends ToldOutcome {
  /** Another spelling. */
  offered: string | undefined;
  /** Categories that the results can be narrowed down to; none for a single page of them. */
  categories: readonly string[];
  /** The one that they are narrowed down to. */
  category: string | undefined;
}

/** Screen readers are told the number of results when the reader pauses, not at every key. */
const announceMilliseconds = 700;

/** Pause before a search says that it is under way: a word that comes and goes only distracts. */
const busyMilliseconds = 300;

export type SearchState = 'idle' | 'searching' | 'done' | 'failed';

/** What a reader can ask for with the buttons among the results. */
export interface PanelActions {
  searchFor: (query: string) => void;
  /** The query as typed, nothing corrected. */
  searchLiterally: () => void;
  /** Results of one category alone, or of all. */
  narrow: (category?: string) => void;
  /** Repeats the search and loads anew what failed. */
  retry: () => void;
  forget: () => void;
}

export interface ViewOptions {
  strings: SearchStrings;
  urls: HelpUrls;
  /** The results open and close below the field. */
  isPopup?: boolean;
}

/** Writes outcomes into the page. Old results stay until new ones are there. */
export class PanelView {
  readonly #parts: ResultParts;
  readonly #strings: SearchStrings;
  readonly #urls: HelpUrls;
  readonly #isPopup: boolean;
  readonly #onChange: () => void;
  #announcing: number | undefined;
  #busy: number | undefined;

  /** `onChange` is called when something else is shown. */
  constructor(
    parts: ResultParts,
    { strings, urls, isPopup = false }: ViewOptions,
    onChange: () => void,
  ) {
    this.#parts = parts;
    this.#strings = strings;
    this.#urls = urls;
    this.#isPopup = isPopup;
    this.#onChange = onChange;
  }

  /** Waits for an answer; says so where it takes its time. What is shown stays until then. */
  async wait<Answer>(answer: Promise<Answer>): Promise<Answer> {
    this.#setState('searching');
    const busy = (this.#busy = window.setTimeout(() => {
      this.#say(this.#strings.searching);
      this.#onChange();
    }, busyMilliseconds));
    try {
      return await answer;
    } finally {
      clearTimeout(busy);
    }
  }

  #setState(state: SearchState): void {
    clearTimeout(this.#busy);
    this.#parts.list.dataset['state'] = state;
  }

  show(outcome: ShownOutcome, actions: PanelActions): void {
    const { query, confidence, results } = outcome;
    const { list } = this.#parts;
    this.#replace(
      this.#renderBefore(outcome, actions),
      results,
      this.#renderAfter(outcome, actions),
    );
    list.dataset['query'] = query;
    list.dataset['confidence'] = confidence;
    this.#say(
      this.#summarize(outcome),
      isCorrected(outcome) ? withQuery(this.#strings.corrected, outcome.correctedQuery) : undefined,
    );
    this.#setState('done');
  }

  /** A button for more results; the first of them takes the focus once they are there. */
  offerMore(load: () => Promise<void>): void {
    const { list, after } = this.#parts;
    const shown = list.children.length;
    const button = createButton(this.#strings.more, () => {
      void load().then(() => list.children[shown]?.querySelector('a')?.focus());
    });
    after.prepend(button);
  }

  addElsewhere(elsewhere: Elsewhere<ShownResult>): void {
    const section = renderElsewhere(this.#strings, elsewhere);
    this.#parts.after.append(section);
    this.#announce(`${this.#parts.count.textContent} ${section.querySelector('h2')?.textContent}`);
    this.#onChange();
  }

  /** What an empty field offers at once: what was asked on this device. */
  showRecent(queries: readonly string[], { searchFor, forget }: PanelActions): void {
    const { before } = this.#parts;
    before.replaceChildren();
    if (queries.length > 0) {
      before.append(renderRecent(this.#strings, queries, { searchFor, clear: forget }));
    }
    this.#skipStarters();
  }

  /** Articles to begin with, below what an empty field offers already. */
  addSuggestions(suggestions: Suggestions): void {
    const { before } = this.#parts;
    if (before.querySelector('.search-suggested')) return;
    const section = renderSuggestions(suggestions);
    section.classList.add('search-suggested');
    before.append(section);
    this.#skipStarters();
  }

  /** Readers who pass a box with Tab are not held up; arrows lead into its popup. */
  #skipStarters(): void {
    const targets = this.#parts.before.querySelectorAll<HTMLElement>('[role=gridcell] > *');
    if (this.#isPopup) for (const target of targets) target.tabIndex = -1;
    this.#onChange();
  }

  fail(actions: PanelActions): void {
    this.#replace([], [], [createButton(this.#strings.retry, () => actions.retry())]);
    this.#forgetQuery();
    this.#say(this.#strings.failed);
    this.#setState('failed');
  }

  clear(): void {
    this.#replace([], [], []);
    this.#forgetQuery();
    this.#say('');
    this.#setState('idle');
  }

  /** Drops an announcement that is no longer true. */
  stopAnnouncing(): void {
    clearTimeout(this.#announcing);
  }

  #renderBefore(outcome: ShownOutcome, actions: PanelActions): Node[] {
    const { query, offered, answer, confidence, categories, category } = outcome;
    const strings = this.#strings;
    const offer = (other: string): Node =>
      createButton(withQuery(strings.meant, other), () => actions.searchFor(other));
    return [
      ...(offered !== undefined && offered !== query ? [offer(offered)] : []),
      ...(isCorrected(outcome) ? [this.#renderCorrection(outcome, actions)] : []),
      ...(confidence === 'unsure' ? [renderDoubt(strings, this.#urls, query)] : []),
      ...(answer && category === undefined ? [renderAnswer(strings, answer)] : []),
      ...(categories.length > 1
        ? [renderFilters(strings, categories, { chosen: category, choose: actions.narrow })]
        : []),
    ];
  }

  #renderAfter({ partial, confidence, query }: ShownOutcome, actions: PanelActions): Node[] {
    const strings = this.#strings;
    return [
      ...(partial ? this.#renderPartial(actions) : []),
      ...(confidence === 'none' ? renderMiss(strings, this.#urls, query) : []),
      ...(confidence === 'sure' ? [renderNoneOfThese(strings, this.#urls, query)] : []),
    ];
  }

  #renderCorrection({ query, correctedQuery }: ShownOutcome, actions: PanelActions): Node {
    const { corrected, literally } = this.#strings;
    const note = createText('p', '', 'search-corrected');
    note.append(
      createText('span', withQuery(corrected, correctedQuery)),
      createButton(withQuery(literally, query), () => actions.searchLiterally()),
    );
    return note;
  }

  #renderPartial(actions: PanelActions): Node[] {
    const retry = createButton(this.#strings.retry, () => actions.retry());
    return [createText('p', this.#strings.partial), retry];
  }

  #summarize({ confidence, query, counted }: ShownOutcome): string {
    const { nothing, unsure } = this.#strings;
    if (confidence === 'none') return withQuery(nothing, query);
    if (confidence === 'unsure') return unsure;
    return toCountText(this.#strings, counted);
  }

  #replace(before: readonly Node[], results: readonly ShownResult[], after: readonly Node[]): void {
    this.#parts.before.replaceChildren(...before);
    updateResults(this.#parts.list, results);
    this.#parts.after.replaceChildren(...after);
    this.#onChange();
  }

  #forgetQuery(): void {
    const { list } = this.#parts;
    list.removeAttribute('data-query');
    list.removeAttribute('data-confidence');
  }

  #say(text: string, first?: string): void {
    this.#parts.count.textContent = text;
    this.#announce(first === undefined ? text : `${first} ${text}`);
  }

  #announce(text: string): void {
    this.stopAnnouncing();
    this.#announcing = window.setTimeout(() => {
      this.#parts.announcer.textContent = text;
    }, announceMilliseconds);
  }
}

const isCorrected = ({ corrected, confidence }: ShownOutcome): boolean =>
  corrected.length > 0 && confidence === 'sure';
