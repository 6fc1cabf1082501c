import { randomUUID } from 'node:crypto';
import type { Database } from '../db/schema.ts';

/** Voters looked at in one query: a few milliseconds. */
const atOnce = 500;

/** Begins what stands in the place of a voter. No voter's id does: those are hexadecimal. */
const unlinked = 'unlinked-';

/** Below this, ids of voters stand; above it, what is unlinked. */
const afterVoters = 'g';

/**
 * Takes the ids of devices from votes that were given before a moment, and puts another random text
 * into each: the votes still count, and nothing tells that two are of one device. Returns how many.
 */
export async function unlinkVoters(
  db: Database,
  before: string,
  pause: () => Promise<boolean>,
): Promise<number> {
  let count = 0;
  let after = '';
  for (;;) {
    const voters = await db
      .selectFrom('votes')
      .select(['voter', (select) => select.fn.min('updated_at').as('oldest')])
      .where('voter', '>', after)
      .where('voter', '<', afterVoters)
      .groupBy('voter')
      .orderBy('voter')
      .limit(atOnce)
      .execute();
    for (const { voter, oldest } of voters) {
      if (oldest < before) count += await unlinkVoter(db, voter, before);
    }
    const last = voters.at(-1);
    if (!last || voters.length < atOnce || !(await pause())) return count;
    after = last.voter;
  }
}

async function unlinkVoter(db: Database, voter: string, before: string): Promise<number> {
  const votes = await db
    .selectFrom('votes')
    .select(['locale', 'article_id'])
    .where('voter', '=', voter)
    .where('updated_at', '<', before)
    .execute();
  for (const { locale, article_id: article } of votes) {
    await db
      .updateTable('votes')
      .set({ voter: `${unlinked}${randomUUID()}` })
      .where('voter', '=', voter)
      .where('locale', '=', locale)
      .where('article_id', '=', article)
      .where('updated_at', '<', before)
      .execute();
  }
  return votes.length;
}
