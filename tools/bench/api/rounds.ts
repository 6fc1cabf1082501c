import { toPercentiles } from '../siege/percentiles.ts';
import type { LoadClient } from './load-client.ts';
import { watchLocks, type LockWaits } from './lock-watch.ts';
import type { System } from './systems.ts';

/** Clients that send one vote after the other. */
export const clients = 64;
/** Votes a second at which the time of an answer is measured. */
export const rate = 1_000;

/** Figures of one system in one round. */
export interface Round {
  name: System['name'];
  /** Votes a second of `clients` in a loop. */
  throughput: number;
  /** Processor time of the server for one of these votes, in seconds. */
  cpu: number;
  /** Of answers at `rate`, in milliseconds. */
  p50: number;
  p99: number;
}

/** Votes on many articles: first as many as the system takes, then at a fixed rate. */
export async function runRound(
  load: LoadClient,
  system: System,
  { articles, seconds }: { articles: readonly string[]; seconds: number },
): Promise<Round> {
  const most = await load.send(system, { articles, pace: { clients, seconds } });
  const steady = await load.send(system, { articles, pace: { rate, seconds } });
  const { p50, p99 } = toPercentiles(steady.latencies);
  const throughput = most.acknowledged / most.seconds;
  return { name: system.name, throughput, cpu: most.cpu, p50, p99 };
}

/** Figures of votes that meet on one article, or do not. */
export interface Contention {
  processes: number;
  articles: number;
  throughput: number;
  p99: number;
  locks: LockWaits;
}

/** The same clients on many articles and all on one, with one process and with all of them. */
export async function* contend(
  load: LoadClient,
  system: System,
  { articles, seconds }: { articles: readonly string[]; seconds: number },
): AsyncGenerator<Contention> {
  const { databaseUrl } = system;
  if (databaseUrl === undefined) return;
  for (const processes of [...new Set([1, system.servers.length])]) {
    // The processes that are new to the load warm up.
    await load.send(system, { articles, processes, pace: { clients, seconds: seconds / 3 } });
    for (const voted of [articles, articles.slice(0, 1)]) {
      const stop = await watchLocks(databaseUrl);
      const sent = await load.send(system, {
        ...{ articles: voted, processes, pace: { clients, seconds } },
      });
      const locks = await stop();
      const throughput = sent.acknowledged / sent.seconds;
      const { p99 } = toPercentiles(sent.latencies);
      yield { processes, articles: voted.length, throughput, p99, locks };
    }
  }
}
