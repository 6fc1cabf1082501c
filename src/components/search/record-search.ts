import { localeOfPath } from '../../i18n/urls.ts';
import { stripPersonal } from '../../lib/strip-personal.ts';
import type { SearchOutcome } from '../../search/outcome.ts';
import {
  readRecorded,
  sendRecorded,
  writeRecorded,
  type RecordedSearch,
  type RecordingSettings,
} from './recorded-searches.ts';

/** What is shown for a question. */
export type Shown = Pick<SearchOutcome, 'query' | 'total' | 'confidence' | 'corrected'>;

/** Milliseconds without a key after which a question counts as asked. */
const settleMilliseconds = 1500;

/** Searches that wait to be sent before the page is left. */
const mostWaiting = 10;

/** The longest question and count that the server takes. */
const longestQuestion = 500;
const mostResults = 100;

/** Characters that are looked through: an address may bring a query of any length. */
const mostRead = 4 * longestQuestion;

/** Records questions once they are whole, without what identifies a person. */
export class SearchRecorder {
  readonly #settings: RecordingSettings;
  #shown: Shown | undefined;
  #settling: number | undefined;

  constructor(settings: RecordingSettings) {
    this.#settings = settings;
    const send = (): void => {
      this.settle();
      sendRecorded(settings);
    };
    addEventListener('pagehide', send);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') send();
    });
  }

  /** Results are shown; if the reader types on, it was the beginning of a question. */
  show(shown: Shown): void {
    this.#shown = shown;
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => this.settle(), settleMilliseconds);
  }

  /** What is shown was asked for: by Enter, by a pause, or because the reader goes on. */
  settle(): void {
    clearTimeout(this.#settling);
    const shown = this.#shown;
    this.#shown = undefined;
    if (shown) this.#record(shown);
  }

  /** A result was opened. */
  open(link: HTMLAnchorElement): void {
    this.settle();
    const searches = readRecorded(this.#settings);
    const last = searches?.at(-1);
    if (!searches || !last || last.position > 0) return;
    const opened = { opened: link.pathname, position: findPlace(link), isSent: false };
    writeRecorded([...searches.slice(0, -1), { ...last, ...opened }]);
  }

  #record({ query, total, confidence, corrected }: Shown): void {
    const question = stripPersonal(query.slice(0, mostRead)).slice(0, longestQuestion);
    const searches = readRecorded(this.#settings);
    const last = searches?.at(-1);
    if (!searches || !/[\p{L}\p{N}…]/u.test(question) || last?.question === question) return;
    // A reader who pauses within a question has not asked two.
    const earlier = last && isBeginning(last, question) ? searches.slice(0, -1) : searches;
    const search: RecordedSearch = {
      ...{ id: randomUuid(), locale: localeOfPath(location.pathname), question },
      ...{ results: Math.min(total, mostResults), confidence, corrected: corrected.length > 0 },
      ...{ opened: '', position: 0, followed: '', at: Date.now(), isSent: false },
    };
    const all = [...earlier, search];
    writeRecorded(all);
    if (all.filter(({ isSent }) => !isSent).length >= mostWaiting) sendRecorded(this.#settings);
  }
}

/** Place of a result in its list, from 1; what stands above the list is first. */
function findPlace(link: HTMLAnchorElement): number {
  const item = link.closest('.search-list > li');
  const items = item?.parentElement?.children ?? [];
  return Math.max(1, [...items].findIndex((one) => one === item) + 1);
}

const isBeginning = ({ question, isSent, position }: RecordedSearch, next: string): boolean =>
  !isSent && position === 0 && next.toLowerCase().startsWith(question.toLowerCase());

/** `crypto.randomUUID` is missing on pages without https; the name of a blob ends with a UUID. */
const randomUuid = (): string => {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
};

let opened: SearchRecorder | undefined;

/** The recorder of this page. */
export const openRecorder = (settings: RecordingSettings): SearchRecorder =>
  (opened ??= new SearchRecorder(settings));
