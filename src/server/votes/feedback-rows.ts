import { weekOf } from '../../lib/intl/week.ts';
import type { FeedbackReason, VoteFeedback } from '../../schemas/vote-feedback.ts';
import type { Database, DatabaseTransaction } from '../db/schema.ts';
import { transactWithRetry } from '../db/retry.ts';
import type { VotedEdition } from './voted-article.ts';

/** Whose words, about which text. */
interface FeedbackKey extends VotedEdition {
  voter: string;
}

/**
 * Keeps what a reader says after "no", in place of what they said before; false if "no" is not what
 * they voted, then nothing is kept. Of a vote that the report does not hear, reasons are not counted.
 */
export function recordFeedback(
  db: Database,
  key: FeedbackKey,
  { reason, comment }: Pick<VoteFeedback, 'reason' | 'comment'>,
  now: Date,
): Promise<boolean> {
  return transactWithRetry(() =>
    db.transaction().execute(async (transaction) => {
      const vote = await lockVote(transaction, key);
      if (vote?.vote !== 'down') return false;
      await withdrawFeedback(transaction, key, vote.heard === 1);
      const at = now.toISOString();
      await transaction
        .insertInto('vote_feedback')
        .values({
          ...{ voter: key.voter, locale: key.locale, article_id: key.articleId },
          ...{ edition: key.edition, reason: reason ?? '', comment },
          ...{ created_at: at, updated_at: at },
        })
        .execute();
      if (reason !== undefined && vote.heard === 1) {
        await countReason(transaction, key, { reason, week: weekOf(now), by: 1 });
      }
      return true;
    }),
  );
}

/** An update without change is a lock on both databases: two answers of one reader come in turn. */
async function lockVote(transaction: DatabaseTransaction, key: FeedbackKey) {
  return transaction
    .updateTable('votes')
    .set((row) => ({ vote: row.ref('vote') }))
    .where('voter', '=', key.voter)
    .where('locale', '=', key.locale)
    .where('article_id', '=', key.articleId)
    .where('edition', '=', key.edition)
    .returning(['vote', 'heard'])
    .executeTakeFirst();
}

/** Removes what a reader said, and its reason from the counts. Nothing happens if there is nothing. */
export async function withdrawFeedback(
  transaction: DatabaseTransaction,
  key: FeedbackKey,
  isCounted: boolean,
): Promise<void> {
  const row = await transaction
    .deleteFrom('vote_feedback')
    .where('locale', '=', key.locale)
    .where('article_id', '=', key.articleId)
    .where('voter', '=', key.voter)
    .where('edition', '=', key.edition)
    .returning(['reason', 'created_at'])
    .executeTakeFirst();
  if (!row || row.reason === '' || !isCounted) return;
  const week = weekOf(new Date(row.created_at));
  await countReason(transaction, key, { reason: row.reason, week, by: -1 });
}

async function countReason(
  transaction: DatabaseTransaction,
  { locale, articleId, edition }: VotedEdition,
  { reason, week, by }: { reason: FeedbackReason; week: string; by: 1 | -1 },
): Promise<void> {
  await transaction
    .insertInto('reason_weeks')
    .values({ week, locale, article_id: articleId, edition, reason, given: by })
    .onConflict((conflict) =>
      conflict
        .columns(['week', 'locale', 'article_id', 'edition', 'reason'])
        .doUpdateSet((row) => ({
          given: row('reason_weeks.given', '+', row.ref('excluded.given')),
        })),
    )
    .execute();
}

/** Takes the reasons of voters who are not heard out of the counts; their words stay. */
export async function uncountReasons(
  transaction: DatabaseTransaction,
  place: VotedEdition,
  voters: readonly string[],
): Promise<void> {
  if (voters.length === 0) return;
  const rows = await transaction
    .selectFrom('vote_feedback')
    .select(['reason', 'created_at'])
    .where('locale', '=', place.locale)
    .where('article_id', '=', place.articleId)
    .where('voter', 'in', voters)
    .where('edition', '=', place.edition)
    .execute();
  for (const { reason, created_at: createdAt } of rows) {
    if (reason === '') continue;
    await countReason(transaction, place, { reason, week: weekOf(new Date(createdAt)), by: -1 });
  }
}
