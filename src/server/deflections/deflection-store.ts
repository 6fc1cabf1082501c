import type { Database } from '../db/schema.ts';

/** An article that solved what a reader was about to write to support. */
export interface Deflection {
  /** Random id of the attempt to write a ticket. */
  attempt: string;
  locale: string;
  articleId: string;
  topic: string;
}

/** Counts an article once for each attempt to write a ticket; only the day is kept. */
export async function recordDeflection(
  db: Database,
  { attempt, locale, articleId, topic }: Deflection,
  now: Date,
): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  await db
    .insertInto('deflections')
    .values({ attempt, locale, article_id: articleId, topic, day })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
