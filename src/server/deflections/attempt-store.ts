import { weekOf } from '../../lib/intl/week.ts';
import type { AttemptKind, AttemptWeeksTable } from '../db/insight-tables.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';

/** Something that happened while a ticket was written. */
export interface AttemptStep {
  kind: AttemptKind;
  /** `<locale>/<articleId>`; empty where the step has none. */
  article: string;
  topic: string;
}

/** Steps of one attempt. */
export interface AttemptSteps {
  /** Random id of the attempt. */
  attempt: string;
  /** Of the form. */
  locale: string;
  steps: readonly AttemptStep[];
}

/** Counts each step once for an attempt, by the week. */
export function recordSteps(
  db: Database,
  { attempt, locale, steps }: AttemptSteps,
  now: Date,
): Promise<void> {
  const week = weekOf(now);
  return transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      const isNew = await noteEvents(transaction, attempt, steps, now);
      const counted = steps.filter((step) => isNew.has(eventKey(step)));
      await countAttempts(
        transaction,
        distinct(counted).map((step) => ({ week, locale, ...step, counted: 1 })),
      );
    }),
  );
}

/** Adds to the sums of a week. */
export async function countAttempts(
  transaction: DatabaseTransaction,
  rows: readonly AttemptWeeksTable[],
): Promise<void> {
  const sorted = rows.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  for (const row of sorted) {
    await transaction
      .insertInto('attempt_weeks')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['week', 'locale', 'topic', 'article', 'kind']).doUpdateSet((sum) => ({
          counted: sum('attempt_weeks.counted', '+', sum.ref('excluded.counted')),
        })),
      )
      .execute();
  }
}

/** Those of the steps that this attempt had not made yet. */
async function noteEvents(
  transaction: DatabaseTransaction,
  attempt: string,
  steps: readonly AttemptStep[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .insertInto('attempt_events')
    .values(
      distinct(steps)
        .sort((one, other) => (eventKey(one) < eventKey(other) ? -1 : 1))
        .map(({ kind, article }) => {
          const [locale = '', ...id] = article.split('/');
          return {
            ...{ attempt, kind, locale, article_id: id.join('/') },
            created_at: now.toISOString(),
          };
        }),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['kind', 'locale', 'article_id'])
    .execute();
  return new Set(
    rows.map(({ kind, locale, article_id: id }) =>
      eventKey({ kind, article: locale === '' ? '' : `${locale}/${id}` }),
    ),
  );
}

const eventKey = ({ kind, article }: Pick<AttemptStep, 'kind' | 'article'>): string =>
  `${kind} ${article}`;

const sortKey = ({ week, locale, topic, article, kind }: AttemptWeeksTable): string =>
  JSON.stringify([week, locale, topic, article, kind]);

/** Of steps that are the same but for the topic, the last. */
const distinct = (steps: readonly AttemptStep[]): AttemptStep[] => [
  ...new Map(steps.map((step) => [eventKey(step), step])).values(),
];

/** How long it must be known what an attempt has counted, in milliseconds: a tab may stay open. */
const attemptLasts = 7 * 24 * 60 * 60_000;

/** Forgets single steps; their sums stay. */
export async function forgetAttempts(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - attemptLasts).toISOString();
  await db.deleteFrom('attempt_events').where('created_at', '<', before).execute();
}
