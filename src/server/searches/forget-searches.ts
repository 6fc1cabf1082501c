import { randomUUID } from 'node:crypto';
import { weekOf, weeksBefore } from '../../lib/intl/week.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { addArticles, addQuestions } from './question-counts.ts';

/** Rows in one statement. */
const atOnce = 500;
/** Rows that are changed in one transaction: others wait for it. */
const together = 50;

const day = 24 * 60 * 60_000;

/** Says whether to go on, after a moment in which others have their turn. */
export type Pause = () => Promise<boolean>;

/** Ids from browsers are hexadecimal and sort before this text; those that replace them after it. */
const afterOwn = 'g';
const replaced = 'past-';

/**
 * Puts another random id in place of that which a tab knows, a day after the search: from then on
 * nothing tells which tab asked. Returns how many.
 */
export async function unlinkSearches(db: Database, now: Date, pause: Pause): Promise<number> {
  const before = new Date(now.getTime() - day).toISOString();
  let count = 0;
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('searches')
      .select(['id', 'asked_at'])
      .where('id', '>', after)
      .where('id', '<', afterOwn)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    const old = rows.filter(({ asked_at: askedAt }) => askedAt < before).map(({ id }) => id);
    for (let start = 0; start < old.length; start += together) {
      await replaceIds(db, old.slice(start, start + together));
      if (!(await pause())) return count;
    }
    count += old.length;
    const last = rows.at(-1);
    if (!last || rows.length < atOnce || !(await pause())) return count;
    after = last.id;
  }
}

const replaceIds = (db: Database, ids: readonly string[]): Promise<void> =>
  transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      for (const id of ids) {
        await transaction
          .updateTable('searches')
          .set({ id: `${replaced}${randomUUID()}` })
          .where('id', '=', id)
          .execute();
      }
    }),
  );

/** Removes single searches from before a moment; their sums stay. Returns how many. */
export async function removeSearches(db: Database, before: string, pause: Pause): Promise<number> {
  let count = 0;
  for (;;) {
    const { numDeletedRows } = await db
      .deleteFrom('searches')
      .where('id', 'in', (old) =>
        old.selectFrom('searches').select('id').where('asked_at', '<', before).limit(atOnce),
      )
      .executeTakeFirst();
    count += Number(numDeletedRows);
    if (numDeletedRows === 0n || !(await pause())) return count;
  }
}

/** What fewer readers asked in a week is rare: its words may be those of one person. */
const rare = 3;

/**
 * Takes the words from rare questions of weeks that ended before a moment: they are counted under
 * the empty key from then on. Most questions are asked once: without this the sums would grow like
 * the searches. Returns how many.
 */
export async function foldRareQuestions(
  db: Database,
  before: string,
  pause: Pause,
): Promise<number> {
  let count = 0;
  for (;;) {
    const folded = await transactWithRetry(() =>
      db.transaction().execute((transaction) => foldSome(transaction, before)),
    );
    count += folded;
    if (folded === 0 || !(await pause())) return count;
  }
}

/** In order of the primary key, of which the week is the first part. */
async function foldSome(transaction: DatabaseTransaction, before: string): Promise<number> {
  const lastWeek = weeksBefore(weekOf(new Date(before)), 1);
  const rows = await transaction
    .selectFrom('question_weeks')
    .selectAll()
    .where('week', '<=', lastWeek)
    .where('question_key', '<>', '')
    .where((sum) => sum(sum('searches', '+', sum.ref('subjects')), '<', rare))
    .orderBy('week')
    .limit(together)
    .execute();
  const keys = rows.map(({ week, locale, question_key: key }) => ({
    ...{ week, locale, question_key: key },
  }));
  for (const key of keys) {
    const articles = await transaction
      .deleteFrom('question_articles')
      .where((sum) => sum.and(key))
      .returningAll()
      .execute();
    await transaction
      .deleteFrom('question_weeks')
      .where((sum) => sum.and(key))
      .execute();
    await addArticles(
      transaction,
      articles.map((row) => ({ ...row, question_key: '' })),
    );
  }
  await addQuestions(
    transaction,
    rows.map((row) => ({ ...row, question_key: '', question: '' })),
  );
  return rows.length;
}

/** Removes sums of questions, and of attempts to write a ticket, of weeks that ended before a moment. Returns how many. */
export async function removeQuestions(db: Database, before: string, pause: Pause): Promise<number> {
  const lastWeek = weeksBefore(weekOf(new Date(before)), 1);
  let count = 0;
  for (const table of ['question_articles', 'question_weeks', 'attempt_weeks'] as const) {
    for (;;) {
      const oldest = await db
        .selectFrom(table)
        .select('week')
        .where('week', '<=', lastWeek)
        .orderBy('week')
        .limit(1)
        .executeTakeFirst();
      if (!oldest) break;
      const { numDeletedRows } = await db
        .deleteFrom(table)
        .where('week', '=', oldest.week)
        .executeTakeFirst();
      count += Number(numDeletedRows);
      if (!(await pause())) return count;
    }
  }
  return count;
}
