import { randomInt, randomUUID } from 'node:crypto';
import { transactWithRetry } from '../db/retry.ts';
import type { Database } from '../db/schema.ts';
import { shards } from './tallies.ts';

/**
 * How long a shard belongs to a process that is not heard of, in milliseconds: five renewals. Clocks
 * of two machines may differ by less.
 */
const leaseLasts = 5 * 60_000;

/**
 * A lease that ends later than this is of a process whose clock was wrong, in milliseconds from now:
 * without it, a clock that jumped a year ahead would keep a shard for a year.
 */
const latestEnd = 2 * leaseLasts;

/** The row of the sums on which this process counts, and no other that runs. */
export interface ShardLease {
  /** The shard to count on now. */
  shard: () => number;
  /** Keeps the shard for longer, or takes another if somebody has taken it meanwhile. */
  renew(): Promise<void>;
  /** Leaves the shard to others. */
  release(): Promise<void>;
}

/**
 * Takes the first shard that no running process has. Where all are taken, one by chance: two processes
 * on one shard wait for each other, and count right all the same.
 */
export async function leaseShard(db: Database, clock: () => Date): Promise<ShardLease> {
  const owner = randomUUID();
  let shard = await takeShard(db, owner, clock());
  return {
    shard: () => shard,
    async renew() {
      if (!(await keepShard(db, { shard, owner, now: clock() }))) {
        shard = await takeShard(db, owner, clock());
      }
    },
    async release() {
      await db.deleteFrom('counter_leases').where('owner', '=', owner).execute();
    },
  };
}

async function takeShard(db: Database, owner: string, now: Date): Promise<number> {
  const live = await db
    .selectFrom('counter_leases')
    .select('shard')
    .where('expires_at', '>=', now.toISOString())
    .where('expires_at', '<=', toLatest(now))
    .execute();
  const taken = new Set(live.map(({ shard }) => shard));
  for (let shard = 0; shard < shards; shard += 1) {
    if (!taken.has(shard) && (await keepShard(db, { shard, owner, now }))) return shard;
  }
  return randomInt(shards);
}

const toLatest = (now: Date): string => new Date(now.getTime() + latestEnd).toISOString();

/** Writes the lease unless another process has it; returns whether this one does. */
async function keepShard(
  db: Database,
  { shard, owner, now }: { shard: number; owner: string; now: Date },
): Promise<boolean> {
  const expiry = new Date(now.getTime() + leaseLasts).toISOString();
  const row = await transactWithRetry(() =>
    db
      .insertInto('counter_leases')
      .values({ shard, owner, expires_at: expiry })
      .onConflict((conflict) =>
        conflict
          .column('shard')
          .doUpdateSet({ owner, expires_at: expiry })
          .where((lease) =>
            lease.or([
              lease('counter_leases.owner', '=', owner),
              lease('counter_leases.expires_at', '<', now.toISOString()),
              lease('counter_leases.expires_at', '>', toLatest(now)),
            ]),
          ),
      )
      .returning('shard')
      .executeTakeFirst(),
  );
  return row !== undefined;
}
