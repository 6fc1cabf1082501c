import type { SearchOutcome } from '../../search/types.ts';

/** A question of an article that is the reader's own, with its answer. */
export interface DirectAnswer {
  question: string;
  text: string;
  url: string;
  /** Of the article. */
  title: string;
}

/** What the panel shows: an outcome, and the spelling that is offered beside it. */
export interface ShownOutcome extends SearchOutcome {
  nearest?: string | undefined;
  answer?: DirectAnswer | undefined;
}
