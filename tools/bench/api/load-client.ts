import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { LoadOrder } from './load-process.ts';
import type { MeasuredProcess } from './measured-process.ts';
import type { System } from './systems.ts';
import type { LoadResult } from './vote-load.ts';

const resultSchema: z.ZodType<LoadResult> = z.object({
  seconds: z.number(),
  acknowledged: z.number(),
  helpful: z.number(),
  latencies: z.array(z.number()),
  statuses: z.record(z.coerce.number(), z.number()),
});

/** The load, in a process of its own. */
export interface LoadClient {
  /** Sends votes and notes in `system` what was acknowledged. Throws if anything was refused. */
  send(system: System, order: LoadClientOrder): Promise<MeasuredLoad>;
  stop(): void;
}

export interface LoadClientOrder {
  articles: readonly string[];
  pace: LoadOrder['pace'];
  /** How many of the processes get votes; by default one. */
  processes?: number;
}

export interface MeasuredLoad extends LoadResult {
  /** Processor time of the servers that got votes, in seconds for each vote. */
  cpu: number;
}

export function startLoadClient(): LoadClient {
  const child = fork(resolve('tools/bench/api/load-process.ts'), { execArgv: [] });
  return {
    async send(system, { articles, pace, processes = 1 }) {
      const servers = system.servers.slice(0, processes);
      const before = await sumTime(servers);
      const answer = once(child, 'message');
      child.send({ targets: { urls: servers.map(({ url }) => url), articles }, pace });
      const result = resultSchema.parse((await answer)[0]);
      const cpu = ((await sumTime(servers)) - before) / result.acknowledged;
      system.told.votes += result.acknowledged;
      system.told.helpful += result.helpful;
      if (result.acknowledged === result.latencies.length) return { ...result, cpu };
      throw new Error(`${system.name} refused votes: ${JSON.stringify(result.statuses)}`);
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

async function sumTime(servers: readonly MeasuredProcess[]): Promise<number> {
  const usages = await Promise.all(servers.map((server) => server.read('time')));
  return usages.reduce((sum, { cpu }) => sum + cpu, 0);
}
