import type { DigestNetwork } from '../db/day-salt.ts';
import type { Database } from '../db/schema.ts';
import { createRateLimiter, refillTokens, type RateLimit, type RateLimiter } from './rate-limit.ts';

/** Pause before what was taken is settled with the other processes, in milliseconds. */
const settleAfter = 200;

/** A process settles once it has let so much of a burst through: ten votes, every ticket. */
const unsettledShare = 1 / 30;

/** How long a bucket that nobody takes from is kept, beyond which it is full anyway. */
const day = 24 * 60 * 60_000;

export interface SharedLimiterParts {
  db: Database;
  clock: () => Date;
  digest: DigestNetwork;
  onRefused?: () => void;
  /** Told of a settlement that failed: each process then counts by itself. */
  onFailed: (error: unknown) => void;
}

/** A limiter whose processes know of each other. */
export interface SharedLimiter extends RateLimiter {
  /** Resolves when everything that is to be settled is. */
  settle(): Promise<void>;
}

/**
 * A token bucket for each address that all processes on a database take from. A request waits for
 * nothing: the process counts by itself, and settles with the others in the background, where the
 * bucket has the name of the limit and a digest of the address.
 */
export function createSharedLimiter(
  name: string,
  limit: RateLimit,
  { db, clock, digest, onRefused, onFailed }: SharedLimiterParts,
): SharedLimiter {
  const own = createRateLimiter(limit, clock, onRefused);
  const unsettled = new Map<string, number>();
  const least = Math.max(1, Math.floor(limit.burst * unsettledShare));
  let settling: Promise<void> | undefined;

  const settleAll = async (): Promise<void> => {
    for (const [address, taken] of unsettled) {
      if (taken < least) continue;
      unsettled.delete(address);
      const bucket = `${name} ${await digest(address)}`;
      own.setTokens(address, await takeShared(db, { bucket, taken, limit, now: clock() }));
    }
  };
  const settleSoon = (): void => {
    settling ??= new Promise<void>((resolve) => {
      setTimeout(resolve, settleAfter).unref();
    })
      .then(settleAll)
      .catch(onFailed)
      .finally(() => {
        settling = undefined;
      });
  };

  return {
    get size() {
      return own.size;
    },
    setTokens: (address, tokens) => own.setTokens(address, tokens),
    take(address) {
      const wait = own.take(address);
      if (wait > 0) return wait;
      const taken = (unsettled.get(address) ?? 0) + 1;
      unsettled.delete(address);
      unsettled.set(address, taken);
      if (unsettled.size > mostUnsettled) {
        const { value: oldest } = unsettled.keys().next();
        if (oldest !== undefined) unsettled.delete(oldest);
      }
      if (taken >= least) settleSoon();
      return 0;
    },
    settle: async () => {
      await settling;
    },
  };
}

/** Addresses with requests that no other process knows of; the one that was quiet longest is let go. */
const mostUnsettled = 10_000;

/** Takes from a shared bucket under its lock; what is left, less than nothing if too much was taken. */
async function takeShared(
  db: Database,
  { bucket, taken, limit, now }: { bucket: string; taken: number; limit: RateLimit; now: Date },
): Promise<number> {
  const at = now.getTime();
  const expiry = new Date(at + day).toISOString();
  return db.transaction().execute(async (transaction) => {
    // An update without change is a lock on both databases.
    const row = await transaction
      .insertInto('shared_limits')
      .values({ bucket, tokens: limit.burst, filled_at: at, expires_at: expiry })
      .onConflict((conflict) => conflict.column('bucket').doUpdateSet({ expires_at: expiry }))
      .returning(['tokens', 'filled_at'])
      .executeTakeFirstOrThrow();
    const before = { tokens: row.tokens, filledAt: Number(row.filled_at) };
    const tokens = Math.max(-limit.burst, refillTokens(before, limit, at) - taken);
    await transaction
      .updateTable('shared_limits')
      .set({ tokens, filled_at: at })
      .where('bucket', '=', bucket)
      .execute();
    return tokens;
  });
}

/** Removes buckets that are full again. */
export async function forgetLimits(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('shared_limits').where('expires_at', '<', now.toISOString()).execute();
}
