import '../../src/cli/require-node.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { startPostgres, type TestPostgres } from '../browser/postgres.ts';
import { timeDisk } from './api/disk.ts';
import { startLoadClient, type LoadClient } from './api/load-client.ts';
import { watchMemory, type MemorySample } from './api/memory.ts';
import {
  formatContention,
  formatMemory,
  isFlat,
  formatSummaries,
  listMisses,
  summarize,
} from './api/report.ts';
import { clients, contend, rate, runRound, type Contention, type Round } from './api/rounds.ts';
import { engines, startBare, startCandil, type Place, type System } from './api/systems.ts';
import { writeOwnSite } from './kill/own-site.ts';
import { toPercentiles } from './siege/percentiles.ts';

const usage =
  'npm run bench:api -- [--engine sqlite|postgres] [--seconds 10] [--rounds 3] [--articles 100]\n' +
  '  [--processes 3] [--minutes 10] [--profile <folder>]\n' +
  'Without --engine, both. With --minutes, the memory of the server over so long instead.';

const optionsSchema = z.object({
  engine: z.array(z.enum(engines)).default([...engines]),
  /** Of each load. */
  seconds: z.coerce.number().positive().default(10),
  rounds: z.coerce.number().int().positive().default(3),
  articles: z.coerce.number().int().positive().default(100),
  /** On one PostgreSQL, where all vote on one article. */
  processes: z.coerce.number().int().min(1).max(10).default(3),
  minutes: z.coerce.number().positive().optional(),
  profile: z.string().optional(),
});
type Options = z.infer<typeof optionsSchema>;

/**
 * How many votes the real server takes and how fast, beside a route that only parses them and answers.
 * Exits with 1 if the floor is missed or a sum is not what was acknowledged.
 */
try {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', multiple: true },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      articles: { type: 'string' },
      processes: { type: 'string' },
      minutes: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error(`BenchOptions wrong.\n${usage}`);
  await bench(options.data);
} catch (error) {
  exitWithError(error);
}

async function bench(options: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'candil-api-'));
  const load = startLoadClient();
  const systems: System[] = [];
  let postgres: TestPostgres | undefined;
  try {
    const ids = Array.from(
      { length: options.articles },
      (_, number) => `billing/article-${number}`,
    );
    const [first = 'billing/article-0', ...others] = ids;
    const place = { site: join(folder, 'site'), folder, profile: options.profile };
    await writeOwnSite(place.site, [first, ...others]);
    // As it comes: what is acknowledged is on its disk.
    postgres = options.engine.includes('postgres') ? await startPostgres() : undefined;
    const articles = ids.map((id) => `en/${id}`);
    await start(systems, options, place, postgres);
    if (options.minutes === undefined)
      await compare(load, systems, { ...options, articles, folder });
    else await remember(load, systems, { articles, minutes: options.minutes });
    await verify(systems);
  } finally {
    load.stop();
    await Promise.all(systems.map((system) => system.stop()));
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(
  systems: System[],
  { engine, processes, minutes }: Options,
  place: Place,
  postgres: TestPostgres | undefined,
): Promise<void> {
  if (minutes === undefined) systems.push(await startBare());
  for (const one of engine) {
    if (one === 'postgres' && !postgres) continue;
    const count = one === 'postgres' && minutes === undefined ? processes : 1;
    systems.push(await startCandil(one, place, postgres, count));
  }
}

/** In turns, so that what else the machine does meets all of them. */
async function compare(
  load: LoadClient,
  systems: readonly System[],
  plan: { articles: readonly string[]; seconds: number; rounds: number; folder: string },
): Promise<void> {
  console.log(
    `${clients} clients on ${plan.articles.length} articles for votes/s and CPU, then ${rate} votes/s ` +
      `for the times, ${plan.seconds} s each; medians of ${plan.rounds} rounds. Server and load ` +
      `share ${availableParallelism()} cores. CPU is the server's, its threads counted, PostgreSQL's not.`,
  );
  for (const system of systems) await runRound(load, system, { ...plan, seconds: 3 });
  const rounds: Round[] = [];
  const writes: number[] = [];
  for (let number = 0; number < plan.rounds; number += 1) {
    writes.push(...(await timeDisk(plan.folder)));
    for (const system of systems) rounds.push(await runRound(load, system, plan));
  }
  const summaries = summarize(rounds);
  const disk = toPercentiles(writes);
  console.log(
    `4 kB are on the disk after ${disk.p50.toFixed(1)} ms, 99 of 100 times after ` +
      `${disk.p99.toFixed(1)} ms; load of the machine in the last minute ${loadavg()[0]?.toFixed(1)}.` +
      `\n\n${formatSummaries(summaries)}`,
  );
  for (const miss of summaries.flatMap((summary) => listMisses(summary))) fail(miss);
  const meetings: Contention[] = [];
  for (const system of systems) {
    for await (const meeting of contend(load, system, plan)) meetings.push(meeting);
  }
  if (meetings.length === 0) return;
  console.log(`\n${clients} clients on PostgreSQL:\n${formatContention(meetings)}`);
}

async function remember(
  load: LoadClient,
  systems: readonly System[],
  plan: { articles: readonly string[]; minutes: number },
): Promise<void> {
  for (const system of systems) {
    const samples: MemorySample[] = [];
    try {
      for await (const sample of watchMemory(load, system, plan)) samples.push(sample);
    } finally {
      console.log(`\n${system.name}, ${rate} votes/s:\n${formatMemory(samples)}`);
      if (isFlat(samples) === false) fail(`${system.name}: memory grows`);
    }
  }
}

async function verify(systems: readonly System[]): Promise<void> {
  for (const system of systems.filter(({ name }) => name !== 'bare')) {
    const faults = await system.findFaults();
    for (const fault of faults) fail(`${system.name}: ${fault}`);
    if (faults.length > 0) continue;
    console.log(`${system.name}: all ${system.told.votes} acknowledged votes are in rows and sums`);
  }
}

function fail(fault: string): void {
  console.log(`MISSED ${fault}`);
  process.exitCode = 1;
}
