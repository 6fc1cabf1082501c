import '../../src/cli/require-node.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { startPostgres } from '../browser/postgres.ts';
import type { KilledServer } from './kill/fleet.ts';
import { writeOwnSite } from './kill/own-site.ts';
import { runKills, type KillReport } from './kill/run-kills.ts';

const usage =
  'npm run bench:kill -- [--engine sqlite|postgres] [--kills 100] [--processes 1]\n' +
  'Without --engine, both. PostgreSQL is started as one of our own.';

const engines = ['sqlite', 'postgres'] as const;
type Engine = (typeof engines)[number];

const optionsSchema = z.object({
  engine: z.array(z.enum(engines)).default([...engines]),
  kills: z.coerce.number().int().min(1).max(10_000).default(100),
  processes: z.coerce.number().int().min(1).max(10).default(1),
});
type Options = z.infer<typeof optionsSchema>;

/** Kills the real server again and again under mixed load. Exits with 1 if anything was lost or doubled. */
try {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', multiple: true },
      kills: { type: 'string' },
      processes: { type: 'string' },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success) throw new Error(`BenchOptions wrong.\n${usage}`);
  for (const engine of options.data.engine) await killOn(engine, options.data);
} catch (error) {
  exitWithError(error);
}

async function killOn(engine: Engine, { kills, processes }: Options): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'candil-kill-'));
  // As it comes: what is acknowledged is on its disk.
  const postgres = engine === 'postgres' ? await startPostgres() : undefined;
  try {
    if (engine === 'postgres' && !postgres) return;
    const site = join(folder, 'site');
    const storage = {
      DATA_DIR: join(folder, 'data'),
      DATABASE_URL: await postgres?.createDatabase(),
    };
    const start = performance.now();
    const report = await runKills({
      ...{ kills, processes, storage, article: await writeOwnSite(site) },
      start: (variables) => serve({ OUT_DIR: site, ...variables }),
      onKill: (number) => {
        if (process.stderr.isTTY) process.stderr.write(`\r${engine}: ${number} of ${kills}`);
      },
    });
    print(engine, processes, report, (performance.now() - start) / 1000);
  } finally {
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function print(engine: Engine, processes: number, report: KillReport, seconds: number): void {
  const { kills, acknowledged, repeated, faults } = report;
  const counts = Object.entries(acknowledged).map(([what, count]) => `${count} ${what}`);
  console.log(
    `\n${engine}, ${processes} at a time: ${kills} times kill -9 in ${Math.round(seconds)} s\n` +
      `acknowledged: ${counts.join(', ')}\n` +
      `given to the desk again, which knew them by their key: ${repeated}\n` +
      `lost or doubled: ${faults.length}`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

async function serve(variables: Record<string, string>): Promise<KilledServer> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [resolve('src/cli/serve.ts')], {
    env: { PATH, HOME, TMPDIR, HOST: '127.0.0.1', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let output = '';
  for (;;) {
    const said = once(child.stdout, 'data').then(([text]) => String(text));
    const part = await Promise.race([said, ended.then(() => undefined)]);
    if (part === undefined) throw new Error('The server did not start.');
    output += part;
    const url = /http:\/\/\S+/u.exec(output)?.[0];
    if (url === undefined) continue;
    return {
      url,
      kill: async () => {
        child.kill('SIGKILL');
        await ended;
      },
    };
  }
}
