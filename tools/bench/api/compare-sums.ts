import type { Database } from '../../../src/server/db/schema.ts';

/** Votes of different readers that were acknowledged, and how many of them said "yes". */
export interface Acknowledged {
  votes: number;
  helpful: number;
}

/** What is wrong in rows and sums, compared with what was acknowledged; nothing if all is well. */
export async function compareSums(db: Database, told: Acknowledged): Promise<string[]> {
  const rows = await db
    .selectFrom('votes')
    .select(({ fn }) => fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const faults =
    Number(rows.total) === told.votes
      ? []
      : [`${rows.total} votes are stored, ${told.votes} were acknowledged`];
  for (const table of ['article_tallies', 'vote_weeks'] as const) {
    const sums = await db
      .selectFrom(table)
      .select(({ fn }) => [
        fn.sum<number | string | null>('helpful').as('helpful'),
        fn.sum<number | string | null>('total').as('total'),
      ])
      .executeTakeFirstOrThrow();
    const [helpful, total] = [Number(sums.helpful), Number(sums.total)];
    if (helpful === told.helpful && total === told.votes) continue;
    faults.push(
      `${table} says ${helpful} of ${total}, ${told.helpful} of ${told.votes} were acknowledged`,
    );
  }
  return faults;
}
