import { openRecorder } from 'virtual:candil-recording/searches';
import type { SearchRecorder } from './record-search.ts';
import type { ToldOutcome } from './search-messages.ts';

/** Tells what records searches, which is loaded with the focus; nothing where nothing is recorded. */
export class Recording {
  #recorder: Promise<SearchRecorder | undefined> | undefined;

  /** Loads it before the first key: to begin takes 40 ms of a slow processor. */
  start(): void {
    this.#recorder ??= openRecorder?.().catch(() => undefined);
  }

  /** Results are shown. */
  show(outcome: ToldOutcome): void {
    this.start();
    this.#tell((recorder) => recorder.show(outcome));
  }

  /** The question is typed to its end. */
  settle(): void {
    this.#tell((recorder) => recorder.settle());
  }

  /** A result is opened. */
  open(link: HTMLAnchorElement): void {
    this.#tell((recorder) => recorder.open(link));
  }

  /** Before results were shown there is nothing to tell. */
  #tell(step: (recorder: SearchRecorder) => void): void {
    void this.#recorder?.then((recorder) => recorder && step(recorder));
  }
}
