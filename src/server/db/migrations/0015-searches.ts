import type { Kysely } from 'kysely';
import { weekOf } from '../../../lib/intl/week.ts';
import { insertAll } from './insert-all.ts';

/** What the move of the deflections reads and writes. */
interface OldTables {
  deflections: { locale: string; article_id: string; topic: string; day: string };
  attempt_weeks: {
    week: string;
    locale: string;
    topic: string;
    article: string;
    kind: string;
    counted: number;
  };
}

/** Searches with their sums. */
export async function createSearches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('searches')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('results', 'integer', (column) => column.notNull())
    .addColumn('confidence', 'text', (column) => column.notNull())
    .addColumn('corrected', 'integer', (column) => column.notNull())
    .addColumn('opened', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('followed', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('searches_asked').on('searches').column('asked_at').execute();
  await db.schema
    .createIndex('searches_key')
    .on('searches')
    .columns(['locale', 'question_key', 'asked_at'])
    .execute();
  await createQuestionWeeks(db);
}

async function createQuestionWeeks(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable('question_weeks')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull());
  const counts = ['searches', 'none', 'unsure', 'corrected', 'opened'];
  for (const name of [...counts, 'contacts', 'tickets', 'subjects']) {
    table = table.addColumn(name, 'integer', (column) => column.notNull());
  }
  await table
    .addPrimaryKeyConstraint('question_weeks_primary_key', ['week', 'locale', 'question_key'])
    .execute();
  await db.schema
    .createTable('question_articles')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('question_key', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('opened', 'integer', (column) => column.notNull())
    .addColumn('contacts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('question_articles_primary_key', [
      'week',
      'locale',
      'question_key',
      'article',
    ])
    .execute();
}

/** Steps of attempts to write a ticket, with their sums. */
export async function createAttempts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attempt_events')
    .addColumn('attempt', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('attempt_events_primary_key', [
      'attempt',
      'kind',
      'locale',
      'article_id',
    ])
    .execute();
  await db.schema
    .createIndex('attempt_events_created')
    .on('attempt_events')
    .column('created_at')
    .execute();
  await db.schema
    .createTable('attempt_weeks')
    .addColumn('week', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('counted', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('attempt_weeks_primary_key', [
      'week',
      'locale',
      'topic',
      'article',
      'kind',
    ])
    .execute();
  await moveDeflections(db.$extendTables<Pick<OldTables, keyof OldTables>>());
}

/** Articles that solved something before belong to the week in which they did. */
async function moveDeflections(db: Kysely<OldTables>): Promise<void> {
  const days = await db
    .selectFrom('deflections')
    .select((select) => [
      ...(['locale', 'article_id', 'topic', 'day'] as const),
      select.fn.countAll<number | string>().as('solved'),
    ])
    .groupBy(['locale', 'article_id', 'topic', 'day'])
    .execute();
  const weeks = new Map<string, OldTables['attempt_weeks']>();
  for (const { locale, article_id: id, topic, day, solved } of days) {
    const row = { week: weekOf(new Date(day)), locale, topic, article: `${locale}/${id}` };
    const key = JSON.stringify(row);
    const counted = (weeks.get(key)?.counted ?? 0) + Number(solved);
    weeks.set(key, { ...row, kind: 'solved', counted });
  }
  await insertAll([...weeks.values()], (rows) =>
    db.insertInto('attempt_weeks').values(rows).execute(),
  );
}
