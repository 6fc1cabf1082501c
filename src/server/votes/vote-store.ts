import type { Tally, VoteValue } from '../../schemas/vote.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database } from '../db/schema.ts';
import { createGroupCommit } from '../db/group-commit.ts';
import {
  commitVotes,
  voteKey,
  type VoteAnswer,
  type VoteChange,
  type VotedArticle,
} from './vote-batch.ts';

/** Votes of readers; what it has answered is on disk. */
export interface VoteStore {
  /** Makes the reader's vote what `change` says; a repeated change changes nothing. */
  recordVote(change: VoteChange): Promise<VoteAnswer>;
  /** Sums of an article; zeros where nobody voted. */
  getTally(article: VotedArticle): Promise<Tally>;
  /** The vote of one reader; `null` if they did not vote. */
  findVote(article: VotedArticle, voter: string): Promise<VoteValue | null>;
  /** Resolves when every vote handed in has been answered. */
  settle(): Promise<void>;
}

/** Most votes in one transaction: about 5 ms of work on a slow core. */
const largestBatch = 200;

/**
 * While the storage is away: votes that wait, a second of more than any site has seen, and for how
 * long, in milliseconds. A reader who is told so can vote again.
 */
const mostWaiting = 2_000;
const longestWait = 3_000;

/** Votes in `db`. Those that come at the same time are committed together (`createGroupCommit`). */
export function createVoteStore(
  db: Database,
  clock: () => Date,
  /** Told how many votes a transaction had. */
  onCommit?: (size: number) => void,
): VoteStore {
  const commits = createGroupCommit<VoteChange, VoteAnswer>({
    commit: async (changes) => {
      const answers = await transactWithRetry(() => commitVotes(db, changes, clock()));
      onCommit?.(changes.length);
      return answers;
    },
    keyOf: voteKey,
    largest: largestBatch,
    mostWaiting,
    longestWait,
  });
  return {
    recordVote: (change) => commits.add(change),
    settle: () => commits.settle(),
    getTally: (article) => getTally(db, article),
    findVote: (article, voter) => findVote(db, article, voter),
  };
}

async function getTally(db: Database, { locale, articleId }: VotedArticle): Promise<Tally> {
  const row = await db
    .selectFrom('article_tallies')
    .select(['helpful', 'total'])
    .where('locale', '=', locale)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row ?? { helpful: 0, total: 0 };
}

async function findVote(
  db: Database,
  { locale, articleId }: VotedArticle,
  voter: string,
): Promise<VoteValue | null> {
  const row = await db
    .selectFrom('votes')
    .select('vote')
    .where('voter', '=', voter)
    .where('locale', '=', locale)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row?.vote ?? null;
}
