import type { QuestionArticlesTable, QuestionWeeksTable } from '../db/insight-tables.ts';
import type { DatabaseTransaction } from '../db/schema.ts';

/** What `question_weeks` counts. */
export const questionCounts = [
  ...(['searches', 'none', 'unsure', 'corrected', 'opened'] as const),
  ...(['contacts', 'tickets', 'subjects'] as const),
] as const;
type QuestionCounts = Record<(typeof questionCounts)[number], number>;

/** Adds to the sums of a week; what is left out is nothing. */
export type QuestionCount = Pick<
  QuestionWeeksTable,
  'week' | 'locale' | 'question_key' | 'question'
> &
  Partial<QuestionCounts>;

/** Adds to the sums of an article that was opened. */
export type ArticleCount = QuestionArticlesTable;

const none: QuestionCounts = {
  ...{ searches: 0, none: 0, unsure: 0, corrected: 0 },
  ...{ opened: 0, contacts: 0, tickets: 0, subjects: 0 },
};

/** Adds counts, in the order of their keys, so that two processes never wait for each other. */
export async function addQuestions(
  transaction: DatabaseTransaction,
  counts: readonly QuestionCount[],
): Promise<void> {
  const rows = sumUp(
    counts.map((count) => ({ ...none, ...count })),
    ({ week, locale, question_key: key }) => [week, locale, key],
    questionCounts,
  );
  if (rows.length === 0) return;
  await transaction
    .insertInto('question_weeks')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['week', 'locale', 'question_key']).doUpdateSet((row) => {
        const add = (name: (typeof questionCounts)[number]) =>
          row(row.ref(`question_weeks.${name}`), '+', row.ref(`excluded.${name}`));
        return {
          question: row.ref('excluded.question'),
          searches: add('searches'),
          none: add('none'),
          unsure: add('unsure'),
          corrected: add('corrected'),
          opened: add('opened'),
          contacts: add('contacts'),
          tickets: add('tickets'),
          subjects: add('subjects'),
        };
      }),
    )
    .execute();
}

/** The same for the articles that were opened. */
export async function addArticles(
  transaction: DatabaseTransaction,
  counts: readonly ArticleCount[],
): Promise<void> {
  const rows = sumUp(
    counts,
    ({ week, locale, question_key: key, article }) => [week, locale, key, article],
    ['opened', 'contacts'],
  );
  if (rows.length === 0) return;
  await transaction
    .insertInto('question_articles')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['week', 'locale', 'question_key', 'article']).doUpdateSet((row) => ({
        opened: row('question_articles.opened', '+', row.ref('excluded.opened')),
        contacts: row('question_articles.contacts', '+', row.ref('excluded.contacts')),
      })),
    )
    .execute();
}

/** One row for each key, with sums; the texts are those of the last. */
function sumUp<Name extends string, Row extends Record<Name, number>>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
  names: readonly Name[],
): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const sum = { ...row };
    const earlier = sums.get(key);
    for (const name of names) Object.assign(sum, { [name]: row[name] + (earlier?.[name] ?? 0) });
    sums.set(key, sum);
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
}
