import { weekOf } from '../../lib/intl/week.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { Database } from '../db/schema.ts';
import { countAttempts } from './attempt-store.ts';

/** An article that solved what a reader was about to write to support. */
export interface Deflection {
  /** Random id of the attempt to write a ticket. */
  attempt: string;
  locale: string;
  articleId: string;
  topic: string;
}

/** Counts an article once for each attempt to write a ticket; only the day is kept. */
export function recordDeflection(
  db: Database,
  { attempt, locale, articleId, topic }: Deflection,
  now: Date,
): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  return transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      const isNew = await transaction
        .insertInto('deflections')
        .values({ attempt, locale, article_id: articleId, topic, day })
        .onConflict((conflict) => conflict.doNothing())
        .returning('attempt')
        .executeTakeFirst();
      if (!isNew) return;
      const article = `${locale}/${articleId}`;
      const week = weekOf(now);
      await countAttempts(transaction, [
        { week, locale, topic, article, kind: 'solved', counted: 1 },
      ]);
    }),
  );
}
