import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runKills } from '../../../tools/bench/kill/run-kills.ts';
import { startEngines } from '../../unit/server/support/engines.ts';
import { findAddress, spawnProgram } from '../../support/running-server.ts';
import { bundleTicketServer } from './support/bundle-ticket-server.ts';

/** How often servers are killed on each engine; `npm run bench:kill` does it a hundred times. */
const kills = Number(process.env['SERVER_KILLS'] ?? 8);

/** Ten seconds on two free cores; crowded machines take long to start a process. In milliseconds. */
const mostTime = 300_000;

const engines = await startEngines();
let folder: string;
let program: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-killed-'));
  program = await bundleTicketServer(join(folder, 'program'));
});
afterAll(async () => {
  for (const engine of engines) await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

test.each(engines)(
  'loses and doubles nothing that was acknowledged, however often it is killed, on $name',
  async (engine) => {
    const place = await engine.createPlace();
    const report = await runKills({
      kills,
      processes: 1,
      storage: { ...place, DATA_DIR: join(folder, engine.name) },
      article: 'en/billing/invoice',
      start: async (variables) => {
        const server = spawnProgram(program, variables);
        const url = await findAddress(server);
        return {
          url,
          kill: async () => {
            server.process.kill('SIGKILL');
            await server.ended;
          },
        };
      },
    });
    expect(report.faults).toEqual([]);
    // The load was mixed, and the kills did hit deliveries: without the key, some would be twice.
    // How often each kind came is chance: votes are many times faster than requests with files.
    expect(Object.values(report.acknowledged)).not.toContain(0);
    expect(report.repeated).toBeGreaterThan(0);
  },
  mostTime,
);
