import { weekOf } from '../../lib/week.ts';
import type { Tally } from '../../schemas/vote.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import type { VotedEdition } from './voted-article.ts';

/** What a change of one vote adds to the sums. */
export interface VoteDelta extends VotedEdition, Tally {
  /** Whether the report counts the vote. */
  isHeard: boolean;
  /** When it was first given. */
  createdAt: string;
}

/** Shards of the sums of an article: processes rarely share one of so many. */
export const shards = 16;

/** Adds to what readers are shown. */
export async function addToTallies(
  transaction: DatabaseTransaction,
  deltas: readonly VoteDelta[],
  shard: number,
): Promise<void> {
  const rows = sumBy(deltas, ({ locale, articleId, edition }) => ({
    ...{ locale, article_id: articleId, edition, shard },
  }));
  if (rows.length === 0) return;
  await transaction
    .insertInto('article_tallies')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['locale', 'article_id', 'edition', 'shard']).doUpdateSet((row) => ({
        helpful: row('article_tallies.helpful', '+', row.ref('excluded.helpful')),
        total: row('article_tallies.total', '+', row.ref('excluded.total')),
      })),
    )
    .execute();
}

/** Adds to what the report counts, by the week in which each vote was first given. */
export async function addToWeeks(
  transaction: DatabaseTransaction,
  deltas: readonly VoteDelta[],
  shard: number,
): Promise<void> {
  const heard = deltas.filter(({ isHeard }) => isHeard);
  const rows = sumBy(heard, ({ locale, articleId, edition, createdAt }) => ({
    ...{ week: weekOf(new Date(createdAt)), locale, article_id: articleId, edition, shard },
  }));
  if (rows.length === 0) return;
  await transaction
    .insertInto('vote_weeks')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['week', 'locale', 'article_id', 'edition', 'shard']).doUpdateSet((row) => ({
        helpful: row('vote_weeks.helpful', '+', row.ref('excluded.helpful')),
        total: row('vote_weeks.total', '+', row.ref('excluded.total')),
      })),
    )
    .execute();
}

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
export async function readTallies(
  db: Database | DatabaseTransaction,
  editions: readonly VotedEdition[],
): Promise<(edition: VotedEdition) => Tally> {
  // More than asked for where locales and ids are several, and all editions: found by one query.
  const rows = await db
    .selectFrom('article_tallies')
    .select(['locale', 'article_id', 'edition'])
    .select((row) => [
      row.fn.sum<number | string>('helpful').as('helpful'),
      row.fn.sum<number | string>('total').as('total'),
    ])
    .where('locale', 'in', distinct(editions.map(({ locale }) => locale)))
    .where('article_id', 'in', distinct(editions.map(({ articleId }) => articleId)))
    .groupBy(['locale', 'article_id', 'edition'])
    .execute();
  const sums = new Map(
    rows.map(({ locale, article_id: articleId, edition, helpful, total }) => [
      nameOf({ locale, articleId, edition }),
      { helpful: Number(helpful), total: Number(total) },
    ]),
  );
  return (edition) => sums.get(nameOf(edition)) ?? { helpful: 0, total: 0 };
}

const nameOf = ({ locale, articleId, edition }: VotedEdition): string =>
  `${locale}/${articleId}/${edition}`;

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
