import { weekOf } from '../../lib/intl/week.ts';
import type { Tally } from '../../schemas/vote.ts';
import { PostgresAdapter, type QueryCreator } from 'kysely';
import type { Database, DatabaseTransaction, Tables } from '../db/schema.ts';
import type { VotedEdition } from './voted-article.ts';

/** What a change of one vote adds to the sums. */
export interface VoteDelta extends VotedEdition, Tally {
  /** Whether the report counts the vote. */
  isHeard: boolean;
  /** When it was first given. */
  createdAt: string;
}

/** Shards of the sums of an article: as many processes count without waiting for each other. */
export const shards = 16;

/**
 * Adds to what readers are shown and to what the report counts, on `shard`, and returns the sums of
 * `editions` after that.
 */
export async function addAndRead(
  transaction: DatabaseTransaction,
  deltas: readonly VoteDelta[],
  { shard, editions }: { shard: number; editions: readonly VotedEdition[] },
): Promise<FindTally> {
  const tallies = sumTallies(deltas, shard);
  const weeks = sumWeeks(deltas, shard);
  if (tallies.length > 0 && weeks.length > 0 && isPostgres(transaction))
    return addAndReadAtOnce(transaction, { tallies, weeks, editions });
  if (tallies.length > 0) await insertTallies(transaction, tallies).execute();
  if (weeks.length > 0) await insertWeeks(transaction, weeks).execute();
  return readTallies(transaction, editions);
}

/** Adds to what the report counts, by the week in which each vote was first given. */
export async function addToWeeks(
  transaction: DatabaseTransaction,
  deltas: readonly VoteDelta[],
  shard: number,
): Promise<void> {
  const rows = sumWeeks(deltas, shard);
  if (rows.length > 0) await insertWeeks(transaction, rows).execute();
}

/**
 * One statement in place of three, each of which waits for the server. The sums are read as they were
 * before it: what it adds is added here.
 */
async function addAndReadAtOnce(
  transaction: DatabaseTransaction,
  {
    tallies,
    weeks,
    editions,
  }: { tallies: readonly TallyRow[]; weeks: readonly WeekRow[]; editions: readonly VotedEdition[] },
): Promise<FindTally> {
  const found = await selectTallies(
    transaction
      .with('tallied', (db) => insertTallies(db, tallies))
      .with('counted', (db) => insertWeeks(db, weeks)),
    editions,
  ).execute();
  return toFindTally([...found, ...tallies]);
}

const isPostgres = (transaction: DatabaseTransaction): boolean =>
  transaction.getExecutor().adapter instanceof PostgresAdapter;

type TallyRow = Tables['article_tallies'];
type WeekRow = Tables['vote_weeks'];

const sumTallies = (deltas: readonly VoteDelta[], shard: number): TallyRow[] =>
  sumBy(deltas, ({ locale, articleId, edition }) => ({
    ...{ locale, article_id: articleId, edition, shard },
  }));

/** Votes that the report hears, by the week in which each was first given. */
const sumWeeks = (deltas: readonly VoteDelta[], shard: number): WeekRow[] =>
  sumBy(
    deltas.filter(({ isHeard }) => isHeard),
    ({ locale, articleId, edition, createdAt }) => ({
      ...{ week: weekOf(new Date(createdAt)), locale, article_id: articleId, edition, shard },
    }),
  );

const insertTallies = (db: QueryCreator<Tables>, rows: readonly TallyRow[]) =>
  db
    .insertInto('article_tallies')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['locale', 'article_id', 'edition', 'shard']).doUpdateSet((row) => ({
        helpful: row('article_tallies.helpful', '+', row.ref('excluded.helpful')),
        total: row('article_tallies.total', '+', row.ref('excluded.total')),
      })),
    );

const insertWeeks = (db: QueryCreator<Tables>, rows: readonly WeekRow[]) =>
  db
    .insertInto('vote_weeks')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['week', 'locale', 'article_id', 'edition', 'shard']).doUpdateSet((row) => ({
        helpful: row('vote_weeks.helpful', '+', row.ref('excluded.helpful')),
        total: row('vote_weeks.total', '+', row.ref('excluded.total')),
      })),
    );

/** One row for each key, in the order of the keys, in which all processes lock them. */
function sumBy<Key extends object>(
  deltas: readonly VoteDelta[],
  toKey: (delta: VoteDelta) => Key,
): (Key & Tally)[] {
  const sums = new Map<string, Key & Tally>();
  for (const delta of deltas) {
    const key = toKey(delta);
    const name = JSON.stringify(key);
    const sum = sums.get(name) ?? { ...key, helpful: 0, total: 0 };
    sum.helpful += delta.helpful;
    sum.total += delta.total;
    sums.set(name, sum);
  }
  return [...sums]
    .filter(([, { helpful, total }]) => helpful !== 0 || total !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, sum]) => sum);
}

/** The sums of editions, of all processes; zeros where nobody voted. */
export const readTallies = async (
  db: Database | DatabaseTransaction,
  editions: readonly VotedEdition[],
): Promise<FindTally> => toFindTally(await selectTallies(db, editions).execute());

/** More than asked for where locales and ids are several, and all editions: found by one query. */
const selectTallies = (db: QueryCreator<Tables>, editions: readonly VotedEdition[]) =>
  db
    .selectFrom('article_tallies')
    .select(['locale', 'article_id', 'edition'])
    .select((row) => [
      row.fn.sum<number | string>('helpful').as('helpful'),
      row.fn.sum<number | string>('total').as('total'),
    ])
    .where('locale', 'in', distinct(editions.map(({ locale }) => locale)))
    .where('article_id', 'in', distinct(editions.map(({ articleId }) => articleId)))
    .groupBy(['locale', 'article_id', 'edition']);

type FindTally = (edition: VotedEdition) => Tally;

/** Rows of one edition are added up; zeros where there is none. */
function toFindTally(
  rows: readonly (Pick<TallyRow, 'locale' | 'article_id' | 'edition'> &
    Record<keyof Tally, number | string>)[],
): FindTally {
  const sums = new Map<string, Tally>();
  for (const { locale, article_id: articleId, edition, helpful, total } of rows) {
    const name = nameOf({ locale, articleId, edition });
    const sum = sums.get(name) ?? { helpful: 0, total: 0 };
    sum.helpful += Number(helpful);
    sum.total += Number(total);
    sums.set(name, sum);
  }
  return (edition) => sums.get(nameOf(edition)) ?? { helpful: 0, total: 0 };
}

const nameOf = ({ locale, articleId, edition }: VotedEdition): string =>
  `${locale}/${articleId}/${edition}`;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
