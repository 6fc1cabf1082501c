import type { Insertable } from 'kysely';
import type { Tally, VoteValue } from '../../schemas/vote.ts';
import type { Database, DatabaseTransaction, VotesTable } from '../db/schema.ts';

/** An article in one locale. */
export interface VotedArticle {
  locale: string;
  articleId: string;
}

/** What a reader wants their vote to be; `null` withdraws it. */
export interface VoteChange extends VotedArticle {
  voter: string;
  vote: VoteValue | null;
  revision: string;
}

/** The tally after the commit, and the reader's vote in it. */
export interface VoteAnswer extends Tally {
  vote: VoteValue | null;
}

/** `<locale>/<articleId>`. */
export const articleKey = ({ locale, articleId }: VotedArticle): string => `${locale}/${articleId}`;

/** One vote: a voter has one for each article. */
export const voteKey = (change: VotedArticle & { voter: string }): string =>
  `${change.voter}/${articleKey(change)}`;

/** Stores changes with different keys in one transaction and answers each, in the same order. */
export function commitVotes(
  db: Database,
  changes: readonly VoteChange[],
  now: Date,
): Promise<VoteAnswer[]> {
  return db.transaction().execute(async (transaction) => {
    const tallies = await lockTallies(transaction, changes);
    const stored = await findStoredVotes(transaction, changes);
    const effective = changes.filter(
      (change) => (stored.get(voteKey(change)) ?? null) !== change.vote,
    );
    await writeVotes(transaction, effective, now);
    await writeTallies(transaction, applyChanges(tallies, effective, stored));
    return changes.map((change) => ({ ...tallyOf(tallies, change), vote: change.vote }));
  });
}

type Tallies = Map<string, VotedArticle & Tally>;
type StoredVotes = ReadonlyMap<string, VoteValue>;

const tallyOf = (tallies: Tallies, article: VotedArticle): Tally => {
  const { helpful, total } = tallies.get(articleKey(article)) ?? { helpful: 0, total: 0 };
  return { helpful, total };
};

/**
 * Reads the tallies of the batch and locks their rows until the end of the transaction, against
 * other processes on PostgreSQL: an update without change is a lock on both databases. In sorted
 * order, so that two batches never wait for each other.
 */
async function lockTallies(
  transaction: DatabaseTransaction,
  changes: readonly VoteChange[],
): Promise<Tallies> {
  const articles = new Map(changes.map((change) => [articleKey(change), change]));
  const rows = await transaction
    .insertInto('article_tallies')
    .values(
      [...articles]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { locale, articleId }]) => ({
          locale,
          article_id: articleId,
          edition: 1,
          shard: 0,
          helpful: 0,
          total: 0,
        })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['locale', 'article_id', 'edition', 'shard'])
        .doUpdateSet((row) => ({ total: row.ref('article_tallies.total') })),
    )
    .returningAll()
    .execute();
  return new Map(
    rows.map(({ locale, article_id: articleId, helpful, total }) => [
      articleKey({ locale, articleId }),
      { locale, articleId, helpful, total },
    ]),
  );
}

/** Votes of these voters on these articles: more than asked for, found by one query. */
async function findStoredVotes(
  transaction: DatabaseTransaction,
  changes: readonly VoteChange[],
): Promise<StoredVotes> {
  const rows = await transaction
    .selectFrom('votes')
    .select(['voter', 'locale', 'article_id', 'vote'])
    .where('voter', 'in', distinct(changes.map(({ voter }) => voter)))
    .where('article_id', 'in', distinct(changes.map(({ articleId }) => articleId)))
    .execute();
  return new Map(
    rows.map(({ voter, locale, article_id: articleId, vote }) => [
      voteKey({ voter, locale, articleId }),
      vote,
    ]),
  );
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

async function writeVotes(
  transaction: DatabaseTransaction,
  changes: readonly VoteChange[],
  now: Date,
): Promise<void> {
  const rows = changes.flatMap((change) => toRow(change, now.toISOString()));
  if (rows.length > 0) {
    await transaction
      .insertInto('votes')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['voter', 'locale', 'article_id']).doUpdateSet((row) => ({
          vote: row.ref('excluded.vote'),
          revision: row.ref('excluded.revision'),
          updated_at: row.ref('excluded.updated_at'),
        })),
      )
      .execute();
  }
  for (const { voter, locale, articleId } of changes.filter(({ vote }) => vote === null)) {
    await transaction
      .deleteFrom('votes')
      .where('voter', '=', voter)
      .where('locale', '=', locale)
      .where('article_id', '=', articleId)
      .execute();
  }
}

function toRow(
  { voter, locale, articleId, vote, revision }: VoteChange,
  now: string,
): Insertable<VotesTable>[] {
  if (vote === null) return [];
  return [
    { voter, locale, article_id: articleId, vote, revision, created_at: now, updated_at: now },
  ];
}

/** Changes the tallies in place and returns those that are different now. */
function applyChanges(
  tallies: Tallies,
  changes: readonly VoteChange[],
  stored: StoredVotes,
): (VotedArticle & Tally)[] {
  const changed = new Set<VotedArticle & Tally>();
  for (const change of changes) {
    const tally = tallies.get(articleKey(change));
    if (!tally) continue;
    const before = stored.get(voteKey(change)) ?? null;
    tally.helpful += Number(change.vote === 'up') - Number(before === 'up');
    tally.total += Number(change.vote !== null) - Number(before !== null);
    changed.add(tally);
  }
  return [...changed];
}

async function writeTallies(
  transaction: DatabaseTransaction,
  tallies: readonly (VotedArticle & Tally)[],
): Promise<void> {
  if (tallies.length === 0) return;
  await transaction
    .insertInto('article_tallies')
    .values(
      tallies.map(({ locale, articleId, helpful, total }) => ({
        locale,
        article_id: articleId,
        edition: 1,
        shard: 0,
        helpful,
        total,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['locale', 'article_id', 'edition', 'shard']).doUpdateSet((row) => ({
        helpful: row.ref('excluded.helpful'),
        total: row.ref('excluded.total'),
      })),
    )
    .execute();
}
