import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/** Between two looks, in milliseconds. */
const interval = 25;

/** How many connections of a database were waiting for a lock of another one. */
export interface LockWaits {
  looks: number;
  /** Connections that were at work, over all looks, and those of them that waited for a lock. */
  active: number;
  waiting: number;
  deadlocks: number;
}

/** Looks at the connections of a PostgreSQL database again and again; the function ends it. */
export async function watchLocks(address: string): Promise<() => Promise<LockWaits>> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const waits = { looks: 0, active: 0, waiting: 0 };
  const before = await countDeadlocks(client);
  const over = new AbortController();
  const looking = (async () => {
    while (!over.signal.aborted) {
      const { rows } = await client.query<{ active: number; waiting: number }>(
        `select count(*)::int as active, (count(*) filter (where wait_event_type = 'Lock'))::int as waiting
         from pg_stat_activity
         where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`,
      );
      waits.looks += 1;
      waits.active += rows[0]?.active ?? 0;
      waits.waiting += rows[0]?.waiting ?? 0;
      await setTimeout(interval);
    }
  })();
  return async () => {
    over.abort();
    await looking;
    const deadlocks = (await countDeadlocks(client)) - before;
    await client.end();
    return { ...waits, deadlocks };
  };
}

async function countDeadlocks(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ deadlocks: string }>(
    'select deadlocks from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0]?.deadlocks ?? 0);
}
