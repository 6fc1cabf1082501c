import type { Tally, VoteValue } from '../../schemas/vote.ts';
import { runBatch } from '../db/batch.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { withdrawFeedback } from './feedback-rows.ts';
import { addAndRead, type VoteDelta } from './tallies.ts';
import { articleKey, type VotedEdition } from './voted-article.ts';

/** What a reader wants their vote to be; `null` withdraws it. */
export interface VoteChange extends VotedEdition {
  voter: string;
  vote: VoteValue | null;
  revision: string;
  /** Digest of the network that it comes from, for today; without it, nothing is weighed by it. */
  network?: string | undefined;
  /** Whether the report counts it (networks.ts). */
  isHeard?: boolean;
}

/** The tally after the commit, and the reader's vote in it. */
export interface VoteAnswer extends Tally {
  vote: VoteValue | null;
}

/** One vote: a voter has one for each edition of an article. */
export const voteKey = (change: VotedEdition & { voter: string }): string =>
  `${change.voter}/${articleKey(change)}/${change.edition}`;

interface VoteBatch {
  changes: readonly VoteChange[];
  now: Date;
  shard: number;
}

/**
 * Stores changes with different keys in one transaction and answers each, in the same order. What a
 * change is to be counted as is known from the row that it changed, under its lock; sums are added to
 * on the `shard` of this process, so that two processes do not wait for each other.
 */
export const commitVotes = (
  db: Database,
  changes: readonly VoteChange[],
  { now, shard }: Omit<VoteBatch, 'changes'>,
): Promise<VoteAnswer[]> =>
  runBatch(
    db,
    { module: new URL('./vote-batch.ts', import.meta.url), run },
    { changes, now, shard },
  );

/** What `commitVotes` does in a transaction: see batch.ts. */
export async function run(
  transaction: DatabaseTransaction,
  { changes, now, shard }: VoteBatch,
): Promise<VoteAnswer[]> {
  // In one order everywhere, so that two batches never wait for each other.
  const ordered = changes.toSorted((one, other) => (voteKey(one) < voteKey(other) ? -1 : 1));
  const deltas = [
    ...(await writeVotes(transaction, ordered, now)),
    ...(await withdrawVotes(transaction, ordered)),
  ];
  const tallies = await addAndRead(transaction, deltas, { shard, editions: changes });
  return changes.map((change) => ({ ...tallies(change), vote: change.vote }));
}

/** Adds and changes votes; those that stay as they were are none of the deltas. */
async function writeVotes(
  transaction: DatabaseTransaction,
  changes: readonly VoteChange[],
  now: Date,
): Promise<VoteDelta[]> {
  const at = now.toISOString();
  const rows = changes.flatMap((change) => {
    const { voter, locale, articleId, edition, vote, revision, network = null } = change;
    if (vote === null) return [];
    const place = { voter, locale, article_id: articleId, edition };
    const heard = change.isHeard === false ? 0 : 1;
    return [{ ...place, vote, revision, network, heard, created_at: at, updated_at: at }];
  });
  if (rows.length === 0) return [];
  const written = await transaction
    .insertInto('votes')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['voter', 'locale', 'article_id', 'edition'])
        .doUpdateSet((row) => ({
          previous: row.ref('votes.vote'),
          vote: row.ref('excluded.vote'),
          revision: row.ref('excluded.revision'),
          updated_at: row.ref('excluded.updated_at'),
        }))
        .whereRef('votes.vote', '<>', 'excluded.vote'),
    )
    .returning(['voter', 'locale', 'article_id', 'edition', 'vote', 'previous', 'heard'])
    .returning('created_at')
    .execute();
  for (const row of written.filter(({ previous, vote }) => previous === 'down' && vote === 'up')) {
    const place = toPlace(row);
    await withdrawFeedback(transaction, { ...place, voter: row.voter }, place.isHeard);
  }
  return written.map(({ vote, previous, ...row }) => ({
    ...toPlace(row),
    helpful: Number(vote === 'up') - Number(previous === 'up'),
    total: previous === null ? 1 : 0,
  }));
}

async function withdrawVotes(
  transaction: DatabaseTransaction,
  changes: readonly VoteChange[],
): Promise<VoteDelta[]> {
  const deltas: VoteDelta[] = [];
  for (const change of changes.filter(({ vote }) => vote === null)) {
    const row = await transaction
      .deleteFrom('votes')
      .where('voter', '=', change.voter)
      .where('locale', '=', change.locale)
      .where('article_id', '=', change.articleId)
      .where('edition', '=', change.edition)
      .returning(['locale', 'article_id', 'edition', 'vote', 'heard', 'created_at'])
      .executeTakeFirst();
    if (!row) continue;
    await withdrawFeedback(transaction, change, row.heard === 1);
    deltas.push({ ...toPlace(row), helpful: row.vote === 'up' ? -1 : 0, total: -1 });
  }
  return deltas;
}

const toPlace = (row: {
  locale: string;
  article_id: string;
  edition: number;
  heard: number;
  created_at: string;
}) => ({
  ...{ locale: row.locale, articleId: row.article_id, edition: row.edition },
  ...{ isHeard: row.heard === 1, createdAt: row.created_at },
});
