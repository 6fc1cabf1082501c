import type { Tally, VoteValue } from '../../schemas/vote.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database } from '../db/schema.ts';
import { createGroupCommit } from '../db/group-commit.ts';
import type { VoteFeedback } from '../../schemas/vote-feedback.ts';
import { recordFeedback } from './feedback-rows.ts';
import { readTallies } from './tallies.ts';
import { commitVotes, voteKey, type VoteAnswer, type VoteChange } from './vote-batch.ts';
import type { VotedEdition } from './voted-article.ts';

/** Votes of readers; what it has answered is on disk. */
export interface VoteStore {
  /** Makes the reader's vote what `change` says; a repeated change changes nothing. */
  recordVote(change: VoteChange): Promise<VoteAnswer>;
  /** Sums of an edition; zeros where nobody voted. */
  getTally(edition: VotedEdition): Promise<Tally>;
  /** The vote of one reader on an edition; `null` if they did not vote. */
  findVote(edition: VotedEdition, voter: string): Promise<VoteValue | null>;
  /** Keeps what a reader says after "no"; false if they did not vote "no". */
  recordFeedback(
    edition: VotedEdition & { voter: string },
    feedback: Pick<VoteFeedback, 'reason' | 'comment'>,
  ): Promise<boolean>;
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

export interface VoteStoreOptions {
  /** Where this process counts. */
  shard?: () => number;
  /** Told how many votes a transaction had. */
  onCommit?: ((size: number) => void) | undefined;
}

/** Votes in `db`. Those that come at the same time are committed together (`createGroupCommit`). */
export function createVoteStore(
  db: Database,
  clock: () => Date,
  { shard = () => 0, onCommit }: VoteStoreOptions = {},
): VoteStore {
  const commits = createGroupCommit<VoteChange, VoteAnswer>({
    commit: async (changes) => {
      const answers = await transactWithRetry(() =>
        commitVotes(db, changes, { now: clock(), shard: shard() }),
      );
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
    getTally: async (edition) => (await readTallies(db, [edition]))(edition),
    findVote: (edition, voter) => findVote(db, edition, voter),
    recordFeedback: (key, feedback) => recordFeedback(db, key, feedback, clock()),
  };
}

async function findVote(
  db: Database,
  { locale, articleId, edition }: VotedEdition,
  voter: string,
): Promise<VoteValue | null> {
  const row = await db
    .selectFrom('votes')
    .select('vote')
    .where('voter', '=', voter)
    .where('locale', '=', locale)
    .where('article_id', '=', articleId)
    .where('edition', '=', edition)
    .executeTakeFirst();
  return row?.vote ?? null;
}
