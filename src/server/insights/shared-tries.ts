import { createNetworkDigest } from '../db/day-salt.ts';
import type { Database } from '../db/schema.ts';
import { forgottenAfter, type ShareTry } from './tries.ts';

/**
 * Counts wrong tokens of all processes on a database, beside its shared limits: how many there were as
 * `tokens`, until when they count as `filled_at`.
 */
export function createSharedTries(db: Database, clock: () => Date): ShareTry {
  const digest = createNetworkDigest(db, clock);
  return async (network) => {
    const now = clock();
    const until = now.getTime() + forgottenAfter;
    const row = await db
      .insertInto('shared_limits')
      .values({
        bucket: `insights ${await digest(network)}`,
        tokens: 1,
        filled_at: until,
        expires_at: new Date(until).toISOString(),
      })
      .onConflict((conflict) =>
        conflict.column('bucket').doUpdateSet((old) => {
          const isOver = old('shared_limits.expires_at', '<=', now.toISOString());
          return {
            tokens: old
              .case()
              .when(isOver)
              .then(1)
              .else(old('shared_limits.tokens', '+', 1))
              .end(),
            filled_at: old
              .case()
              .when(isOver)
              .then(old.ref('excluded.filled_at'))
              .else(old.ref('shared_limits.filled_at'))
              .end(),
            expires_at: old
              .case()
              .when(isOver)
              .then(old.ref('excluded.expires_at'))
              .else(old.ref('shared_limits.expires_at'))
              .end(),
          };
        }),
      )
      .returning(['tokens', 'filled_at'])
      .executeTakeFirstOrThrow();
    return { wrong: row.tokens, until: Number(row.filled_at) };
  };
}
