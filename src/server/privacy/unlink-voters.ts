import { randomUUID } from 'node:crypto';
import { transactWithRetry } from '../db/retry.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';

/** Voters looked at in one query: a few milliseconds. */
const atOnce = 500;

/** Voters whose votes are changed in one transaction: other votes wait for it. */
const together = 50;

/** Prefix of the text that replaces a voter’s id. Ids are hexadecimal, so none begins like it. */
const unlinked = 'unlinked-';

/** Ids of voters sort before this text, replaced ones after it. */
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
    const old = voters.filter(({ oldest }) => oldest < before).map(({ voter }) => voter);
    for (let start = 0; start < old.length; start += together) {
      count += await unlinkSome(db, old.slice(start, start + together), before);
      if (!(await pause())) return count;
    }
    const last = voters.at(-1);
    if (!last || voters.length < atOnce || !(await pause())) return count;
    after = last.voter;
  }
}

function unlinkSome(db: Database, voters: readonly string[], before: string): Promise<number> {
  return transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      let count = 0;
      for (const voter of voters) count += await unlinkVoter(transaction, voter, before);
      return count;
    }),
  );
}

async function unlinkVoter(
  db: DatabaseTransaction,
  voter: string,
  before: string,
): Promise<number> {
  const votes = await db
    .selectFrom('votes')
    .select(['locale', 'article_id', 'edition'])
    .where('voter', '=', voter)
    .where('updated_at', '<', before)
    .execute();
  for (const { locale, article_id: article, edition } of votes) {
    const nobody = `${unlinked}${randomUUID()}`;
    await db
      .updateTable('votes')
      .set({ voter: nobody })
      .where('voter', '=', voter)
      .where('locale', '=', locale)
      .where('article_id', '=', article)
      .where('edition', '=', edition)
      .where('updated_at', '<', before)
      .execute();
    // What was said with the vote stays with it.
    await db
      .updateTable('vote_feedback')
      .set({ voter: nobody })
      .where('locale', '=', locale)
      .where('article_id', '=', article)
      .where('voter', '=', voter)
      .where('edition', '=', edition)
      .execute();
  }
  return votes.length;
}
