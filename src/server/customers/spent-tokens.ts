import type { Database } from '../db/schema.ts';
import type { CheckedToken } from './token-check.ts';

type Token = Pick<CheckedToken, 'digest' | 'expiresAt'>;

/** Writes down that a token was used; false if it was used before, by whichever process. */
export async function spendToken(db: Database, { digest, expiresAt }: Token): Promise<boolean> {
  const row = await db
    .insertInto('spent_tokens')
    .values({ digest, expires_at: expiresAt.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('digest')
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a token was used; looking does not use it. */
export async function isSpent(db: Database, { digest }: Pick<Token, 'digest'>): Promise<boolean> {
  const row = await db
    .selectFrom('spent_tokens')
    .select('digest')
    .where('digest', '=', digest)
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets tokens that are too old to be taken again. */
export async function forgetTokens(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('spent_tokens').where('expires_at', '<=', now.toISOString()).execute();
}
