import type { DirectAnswer } from '../../search/direct-answer.ts';
import type { SearchOutcome, SearchResult } from '../../search/types.ts';

/** What the panel shows: an outcome, and the spelling that is offered beside it. */
export type ShownOutcome = SearchOutcome & {
  offered?: string | undefined;
  /** What comes nearest where nothing fits. */
  weak?: readonly SearchResult[];
  answer?: DirectAnswer | undefined;
};
