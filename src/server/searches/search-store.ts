import { toQuestionKey } from '../../insights/question-key.ts';
import { stripPersonal } from '../../lib/strip-personal.ts';
import type { SearchRecord } from '../../schemas/search-record.ts';
import { createGroupCommit } from '../db/group-commit.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database } from '../db/schema.ts';
import { commitSearches, type SearchChange } from './search-batch.ts';

/** What readers searched for. */
export interface SearchStore {
  /**
   * Stores searches, each once; what the reader did after one only grows. Those of questions that
   * `isHeard` says no to are left out.
   */
  recordSearches(
    records: readonly SearchRecord[],
    isHeard?: (question: Pick<SearchChange, 'locale' | 'questionKey'>) => boolean,
  ): Promise<void>;
  /** Resolves when everything handed in has been answered. */
  settle(): Promise<void>;
}

/** Most searches in one transaction. */
const largestBatch = 200;

/** While the storage is away: searches that wait, and for how long, in milliseconds. */
const mostWaiting = 2_000;
const longestWait = 3_000;

/** Searches in `db`. Those that come at the same time are committed together (`createGroupCommit`). */
export function createSearchStore(db: Database, clock: () => Date): SearchStore {
  const commits = createGroupCommit<SearchChange, undefined>({
    commit: async (changes) => {
      await transactWithRetry(() => commitSearches(db, changes, clock()));
      return changes.map(() => undefined);
    },
    keyOf: ({ id }) => id,
    largest: largestBatch,
    mostWaiting,
    longestWait,
  });
  return {
    async recordSearches(records, isHeard = () => true) {
      const changes = await Promise.all(records.map(toChange));
      await Promise.all(changes.filter(isHeard).map((change) => commits.add(change)));
    },
    settle: () => commits.settle(),
  };
}

/** The browser has stripped the question; whoever else sends one may not have. */
async function toChange(record: SearchRecord): Promise<SearchChange> {
  const question = stripPersonal(record.question);
  return {
    ...record,
    question: question === '' ? '…' : question,
    questionKey: await toQuestionKey(question, record.locale),
  };
}
