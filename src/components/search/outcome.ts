import type { SearchOutcome } from '../../search/outcome.ts';

/** What the panel shows: an outcome, and the spelling that is offered beside it. */
export interface ShownOutcome extends SearchOutcome {
  offered: string | undefined;
}
