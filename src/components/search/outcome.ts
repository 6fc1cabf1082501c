import type { SearchOutcome } from '../../search/query/query.ts';

/** What the panel shows: an outcome, and the spelling that is offered beside it. */
export interface ShownOutcome extends SearchOutcome {
  offered: string | undefined;
}
