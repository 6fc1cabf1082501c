import { createNetworkDigest, dayOf, type DigestNetwork } from '../db/day-salt.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { uncountReasons } from './feedback-rows.ts';
import { addToWeeks } from './tallies.ts';
import { articleKey, type VotedArticle, type VotedEdition } from './voted-article.ts';

/**
 * Votes of one network on one day beyond which it is no office: on one article, an office of 200
 * behind one address and a fifth of second devices; on all, five votes of each of the 200.
 */
export const mostVotes = { onArticle: 250, inAll: 1_000 } as const;

/** Votes whose network is forgotten in one statement. */
const atOnce = 500;

/**
 * What networks vote, as far as the report goes. What is taken is stored and shown to readers; but of
 * a network that votes more often than people do, the report hears one vote for each article.
 */
export interface Networks {
  /** Digest of an address for today. */
  digest: DigestNetwork;
  /** Whether the report hears the next vote of a network on an article. */
  isHeard(network: string, article: VotedArticle): boolean;
  /**
   * Looks at what the networks of today have voted, in all processes: takes what is beyond one vote
   * out of what the report counts, and remembers whom not to hear.
   */
  judge(): Promise<void>;
  /** Forgets which networks voted on days that are over; false from `pause` ends it early. */
  forget(pause: () => Promise<boolean>): Promise<void>;
}

interface Share extends VotedEdition {
  network: string;
  votes: number;
  heard: number;
}

/** Networks of the votes in `db`; `shard` is where this process counts. */
export function createNetworks(
  db: Database,
  clock: () => Date,
  shard: () => number = () => 0,
): Networks {
  let muted: ReadonlySet<string> = new Set();
  return {
    digest: createNetworkDigest(db, clock),
    isHeard: (network, article) =>
      !muted.has(network) && !muted.has(`${network} ${articleKey(article)}`),
    async judge() {
      const shares = await listShares(db, dayOf(clock()));
      const found = findMuted(shares);
      muted = found;
      for (const share of shares) {
        const isMuted =
          found.has(share.network) || found.has(`${share.network} ${articleKey(share)}`);
        if (isMuted && share.heard > 1) await transactWithRetry(() => mute(db, share, shard()));
      }
    },
    async forget(pause) {
      while ((await forgetSome(db, dayOf(clock()))) > 0n && (await pause()));
    },
  };
}

async function listShares(db: Database, day: string): Promise<Share[]> {
  const rows = await db
    .selectFrom('votes')
    .select(['network', 'locale', 'article_id', 'edition'])
    .select((row) => [
      row.fn.countAll<number | string>().as('votes'),
      row.fn.sum<number | string>('heard').as('heard'),
    ])
    .where('network', '>=', day)
    .groupBy(['network', 'locale', 'article_id', 'edition'])
    .execute();
  return rows.map(({ network, locale, article_id: articleId, edition, votes, heard }) => ({
    ...{ network: network ?? '', locale, articleId, edition },
    ...{ votes: Number(votes), heard: Number(heard) },
  }));
}

/** Networks that misbehave, and `<network> <locale>/<articleId>` where they do so on one article only. */
export function findMuted(shares: readonly Omit<Share, 'heard'>[]): ReadonlySet<string> {
  const muted = new Set<string>();
  const sums = new Map<string, number>();
  for (const share of shares) {
    const sum = (sums.get(share.network) ?? 0) + share.votes;
    sums.set(share.network, sum);
    if (sum > mostVotes.inAll) muted.add(share.network);
    if (share.votes > mostVotes.onArticle) muted.add(`${share.network} ${articleKey(share)}`);
  }
  return muted;
}

/** Leaves the first vote of a network on an edition in what the report counts, and takes out the rest. */
function mute(db: Database, share: Share, shard: number): Promise<void> {
  const { network, locale, articleId, edition } = share;
  return db.transaction().execute(async (transaction) => {
    const first = await findFirst(transaction, share);
    const rows = await transaction
      .updateTable('votes')
      .set({ heard: 0 })
      .where('network', '=', network)
      .where('locale', '=', locale)
      .where('article_id', '=', articleId)
      .where('edition', '=', edition)
      .where('heard', '=', 1)
      .where('voter', '<>', first)
      .returning(['voter', 'vote', 'created_at'])
      .execute();
    const place = { locale, articleId, edition };
    const deltas = rows.map(({ vote, created_at: createdAt }) => ({
      ...{ ...place, createdAt, isHeard: true },
      ...{ helpful: vote === 'up' ? -1 : 0, total: -1 },
    }));
    await addToWeeks(transaction, deltas, shard);
    const voters = rows.map(({ voter }) => voter);
    await uncountReasons(transaction, place, voters);
  });
}

async function findFirst(
  transaction: DatabaseTransaction,
  { network, locale, articleId, edition }: Share,
): Promise<string> {
  const row = await transaction
    .selectFrom('votes')
    .select('voter')
    .where('network', '=', network)
    .where('locale', '=', locale)
    .where('article_id', '=', articleId)
    .where('edition', '=', edition)
    .orderBy('created_at')
    .orderBy('voter')
    .executeTakeFirst();
  return row?.voter ?? '';
}

async function forgetSome(db: Database, today: string): Promise<bigint> {
  const { numUpdatedRows } = await db
    .updateTable('votes')
    .set({ network: null })
    .where('network', '<', today)
    .where('voter', 'in', (builder) =>
      builder
        .selectFrom('votes as old')
        .select('old.voter')
        .where('old.network', '<', today)
        .limit(atOnce),
    )
    .executeTakeFirst();
  return numUpdatedRows;
}
