import type { Elsewhere } from '../../search/other-languages.ts';
import type { SearchOutcome } from '../../search/outcome.ts';
import {
  type HelpUrls,
  renderAnswer,
  renderElsewhere,
  renderGroup,
  renderMiss,
  renderNoneOfThese,
  renderRecent,
} from './render-help.ts';
import { createButton, createText, renderResult } from './render-results.ts';
import { type SearchStrings, toCountText, withQuery } from './search-strings.ts';

/** What the panel shows: an outcome, and the spelling that is offered beside it. */
interface ShownOutcome extends SearchOutcome {
  offered: string | undefined;
}

/** Screen readers are told the number of results when the reader pauses, not at every key. */
const announceMilliseconds = 700;

export type SearchState = 'idle' | 'searching' | 'done' | 'failed';

/** The parts of a page or dialog that show results. */
export interface PanelParts {
  input: HTMLInputElement;
  /** Shows the number of results, or that something went wrong. */
  count: HTMLElement;
  /** A live region that says the same once the reader pauses. */
  announcer: HTMLElement;
  /** What stands before the results: what was corrected, a direct answer, recent searches. */
  before: HTMLElement;
  list: HTMLOListElement;
  /** What stands after the results: more of them, other languages, or what to do without. */
  after: HTMLElement;
}

/** What a reader can ask for with the buttons among the results. */
export interface PanelActions {
  searchFor: (query: string) => void;
  /** The query as typed, nothing corrected. */
  searchLiterally: () => void;
  /** Repeats the search and loads anew what failed. */
  retry: () => void;
  forget: () => void;
}

/** Writes outcomes into the page. Old results stay until new ones are there. */
export class PanelView {
  readonly #parts: PanelParts;
  readonly #strings: SearchStrings;
  readonly #urls: HelpUrls;
  #announcing: number | undefined;

  constructor(parts: PanelParts, strings: SearchStrings, urls: HelpUrls) {
    this.#parts = parts;
    this.#strings = strings;
    this.#urls = urls;
  }

  setState(state: SearchState): void {
    this.#parts.list.dataset['state'] = state;
  }

  /** Where the arrow keys stop, from top to bottom. */
  listStops(): HTMLElement[] {
    const { before, list, after } = this.#parts;
    return [before, list, after].flatMap((part) => [
      ...part.querySelectorAll<HTMLElement>('.search-title, .search-recent li > button'),
    ]);
  }

  show(outcome: ShownOutcome, actions: PanelActions): void {
    const { query, total } = outcome;
    const isSure = outcome.confidence === 'sure';
    const results = isSure ? outcome.results : [];
    const closest = isSure ? [] : outcome.results;
    const strings = this.#strings;
    const isMiss = results.length === 0 && !outcome.answer;
    this.#replace(this.#renderBefore(outcome, actions), results.map(renderResult), [
      ...(outcome.partial ? this.#renderPartial(actions) : []),
      ...(isMiss
        ? renderMiss(strings, this.#urls, query)
        : [renderNoneOfThese(strings, this.#urls, query)]),
      ...(closest.length > 0 ? [renderGroup(strings.closest, closest)] : []),
    ]);
    this.#parts.list.dataset['query'] = query;
    this.#say(
      isMiss
        ? withQuery(strings.nothing, query)
        : toCountText(strings, total, document.documentElement.lang),
      isCorrected(outcome) ? withQuery(strings.corrected, outcome.correctedQuery) : undefined,
    );
    this.setState('done');
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

  addElsewhere(elsewhere: Elsewhere): void {
    const section = renderElsewhere(this.#strings, elsewhere);
    this.#parts.after.append(section);
    this.#announce(`${this.#parts.count.textContent} ${section.querySelector('h2')?.textContent}`);
  }

  showRecent(queries: readonly string[], actions: PanelActions): void {
    if (queries.length === 0) return;
    const { searchFor, forget } = actions;
    const section = renderRecent(this.#strings, queries, { searchFor, clear: forget });
    this.#parts.before.replaceChildren(section);
  }

  fail(actions: PanelActions): void {
    this.#replace([], [], [createButton(this.#strings.retry, () => actions.retry())]);
    this.#parts.list.removeAttribute('data-query');
    this.#say(this.#strings.failed);
    this.setState('failed');
  }

  clear(): void {
    this.#replace([], [], []);
    this.#parts.list.removeAttribute('data-query');
    this.#say('');
    this.setState('idle');
  }

  /** Drops an announcement that is no longer true. */
  stopAnnouncing(): void {
    clearTimeout(this.#announcing);
  }

  #renderBefore(outcome: ShownOutcome, actions: PanelActions): Node[] {
    const { query, offered, answer } = outcome;
    const { meant } = this.#strings;
    const offer = (other: string): Node =>
      createButton(withQuery(meant, other), () => actions.searchFor(other));
    return [
      ...(offered !== undefined && offered !== query ? [offer(offered)] : []),
      ...(isCorrected(outcome) ? [this.#renderCorrection(outcome, actions)] : []),
      ...(answer ? [renderAnswer(this.#strings, answer)] : []),
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

  #replace(before: readonly Node[], results: readonly Node[], after: readonly Node[]): void {
    this.#parts.before.replaceChildren(...before);
    this.#parts.list.replaceChildren(...results);
    this.#parts.after.replaceChildren(...after);
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
