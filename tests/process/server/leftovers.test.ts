import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findAddress, spawnProgram, type ServerProcess } from '../../support/running-server.ts';
import { sendSlowly } from './support/slow-upload.ts';

let folder: string;
let servers: ServerProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-leftovers-'));
  servers = [];
});
afterEach(async () => {
  for (const server of servers) await kill(server);
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<{ server: ServerProcess; address: string }> {
  const program = 'tests/process/server/support/ticket-server.ts';
  const server = spawnProgram(program, { DATA_DIR: folder, RATE_LIMITS: 'off' });
  servers.push(server);
  return { server, address: await findAddress(server) };
}

async function kill({ process: child, ended }: ServerProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

const list = (name: string): string[] => {
  const path = join(folder, name);
  return existsSync(path) ? readdirSync(path) : [];
};
const uploadsHaveBytes = (count: number) => (): boolean =>
  list('uploads').filter((name) => list(join('uploads', name)).length > 0).length === count;

test('what a killed server left is removed, and what another one receives meanwhile is not', async () => {
  const [killed, other] = [await start(), await start()];
  const lost = sendSlowly(killed.address);
  const kept = sendSlowly(other.address);
  await expect.poll(uploadsHaveBytes(2), { timeout: 10_000 }).toBe(true);
  await kill(killed.server);
  lost.giveUp();
  expect(list('uploads')).toHaveLength(2);
  const drafts = [
    '.CND-7K3M-Q9TX.3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa',
    '.3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa',
  ];
  for (const draft of drafts) {
    mkdirSync(join(folder, 'tickets', draft, 'attachments'), { recursive: true });
    writeFileSync(join(folder, 'tickets', draft, 'attachments', '0-1-bill.pdf'), 'half');
  }
  writeFileSync(join(folder, 'tickets', '.gitkeep'), '');

  await start();
  await expect.poll(() => list('uploads').length, { timeout: 10_000 }).toBe(1);
  await expect.poll(() => list('tickets'), { timeout: 10_000 }).toEqual(['.gitkeep']);
  await expect.poll(() => list('candil.processes').length, { timeout: 10_000 }).toBe(1);
  expect(await kept.finish()).toBe(201);
  await expect.poll(() => list('uploads'), { timeout: 10_000 }).toEqual([]);
}, 30_000);
