import { sql, type Kysely } from 'kysely';
import { weekOf } from '../../../lib/intl/week.ts';
import { insertAll } from './insert-all.ts';

/** Votes belong to an edition of an article, and are counted by it and by the week. */
export async function divideVotes(db: Kysely<unknown>): Promise<void> {
  await createEditions(db);
  await createCounters(db);
  await keyVotesByEdition(db);
  await moveVotes(db.$extendTables<Pick<OldTables, keyof OldTables>>());
}

/** What the move of the votes reads and writes. */
interface OldTables {
  votes: { locale: string; article_id: string; vote: string; created_at: string };
  article_tallies: { locale: string; article_id: string; helpful: number; total: number };
  edition_tallies: Counter;
  vote_weeks: Counter & { week: string };
}

interface Counter {
  locale: string;
  article_id: string;
  edition: number;
  shard: number;
  helpful: number;
  total: number;
}

async function createEditions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('article_editions')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('began_at', 'text', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('sketch', 'text', (column) => column.notNull())
    .addColumn('declared', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_editions_primary_key', ['locale', 'article_id', 'edition'])
    .execute();
  await db.schema
    .createTable('article_revisions')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_revisions_primary_key', ['locale', 'article_id', 'revision'])
    .execute();
}

/** A voter has a vote on each edition; SQLite changes a key only by a table of its own. */
async function keyVotesByEdition(db: Kysely<unknown>): Promise<void> {
  const columns = ['voter', 'locale', 'article_id', 'vote', 'revision', 'created_at', 'updated_at'];
  await db.schema
    .createTable('edition_votes')
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('vote', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('previous', 'text')
    .addColumn('network', 'text')
    .addColumn('heard', 'integer', (column) => column.notNull().defaultTo(1))
    .addPrimaryKeyConstraint('edition_votes_primary_key', [
      'voter',
      'locale',
      'article_id',
      'edition',
    ])
    .execute();
  const names = sql.join(columns.map((name) => sql.ref(name)));
  await sql`insert into edition_votes (${names}) select ${names} from votes`.execute(db);
  await db.schema.dropTable('votes').execute();
  await db.schema.alterTable('edition_votes').renameTo('votes').execute();
  // Of today's votes only: the column is empty on all others.
  await db.schema
    .createIndex('votes_network')
    .on('votes')
    .columns(['network', 'locale', 'article_id', 'edition', 'heard'])
    .where(sql.ref('network'), 'is not', null)
    .execute();
}

async function createCounters(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('edition_tallies')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('shard', 'integer', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('edition_tallies_primary_key', [
      ...(['locale', 'article_id', 'edition', 'shard'] as const),
    ])
    .execute();
  await db.schema
    .createTable('vote_weeks')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'integer', (column) => column.notNull())
    .addColumn('shard', 'integer', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('vote_weeks_primary_key', [
      ...(['week', 'locale', 'article_id', 'edition', 'shard'] as const),
    ])
    .execute();
}

/** Votes from before belong to the first edition, and to the week in which they were given. */
async function moveVotes(db: Kysely<OldTables>): Promise<void> {
  const tallies = await db.selectFrom('article_tallies').selectAll().execute();
  await insertAll(tallies, (rows) =>
    db
      .insertInto('edition_tallies')
      .values(rows.map((row) => ({ ...row, edition: 1, shard: 0 })))
      .execute(),
  );
  await db.schema.dropTable('article_tallies').execute();
  await db.schema.alterTable('edition_tallies').renameTo('article_tallies').execute();
  const weeks = await sumWeeks(db);
  await insertAll(weeks, (rows) => db.insertInto('vote_weeks').values(rows).execute());
}

async function sumWeeks(db: Kysely<OldTables>): Promise<OldTables['vote_weeks'][]> {
  const days = await db
    .selectFrom('votes')
    .select((select) => [
      'locale',
      'article_id',
      'vote',
      select.fn<string>('substr', ['created_at', select.lit(1), select.lit(10)]).as('day'),
      select.fn.countAll<number | string>().as('votes'),
    ])
    .groupBy(['locale', 'article_id', 'vote', 'day'])
    .execute();
  const weeks = new Map<string, OldTables['vote_weeks']>();
  for (const { locale, article_id, vote, day, votes } of days) {
    const week = weekOf(new Date(day));
    const key = JSON.stringify([week, locale, article_id]);
    const sums = weeks.get(key) ?? {
      ...{ week, locale, article_id, edition: 1, shard: 0, helpful: 0, total: 0 },
    };
    sums.total += Number(votes);
    if (vote === 'up') sums.helpful += Number(votes);
    weeks.set(key, sums);
  }
  return [...weeks.values()];
}
