import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../../unit/server/support/engines.ts';
import { findAddress, spawnServer } from '../../support/running-server.ts';
import { createSiteFolder } from '../../unit/server/support/site-folder.ts';
import { jsonRequest } from '../../unit/server/support/test-api.ts';

/** Longest that an answer may take while the database says nothing, in milliseconds. */
const longest = { page: 1_000, health: 2_000, vote: 18_000 } as const;

const database = await createDatabase();
const site = createSiteFolder();
const dataFolder = mkdtempSync(join(tmpdir(), 'candil-hanging-'));
afterAll(() => {
  site.remove();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** A line to PostgreSQL that can fall silent, as a network does, without closing anything. */
async function openLine(address: string) {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const line = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => to.write(bytes));
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
      if (isSilent) from.pause();
    }
  });
  line.listen(0, '127.0.0.1');
  await once(line, 'listening');
  const place = line.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return {
    address: Object.assign(new URL(address), { port: String(port) }).href,
    fallSilent() {
      isSilent = true;
      for (const socket of sockets) socket.pause();
    },
    speak() {
      isSilent = false;
      for (const socket of sockets) socket.resume();
    },
    close() {
      line.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function ask(address: string, init?: RequestInit) {
  const start = performance.now();
  const { status } = await fetch(address, init);
  return { status, milliseconds: performance.now() - start };
}

test.runIf(database)(
  'while PostgreSQL says nothing, pages are served, health tells, and nobody waits without an end',
  async () => {
    if (database === undefined) return;
    const line = await openLine(database);
    const server = spawnServer({
      OUT_DIR: site.folder,
      DATA_DIR: dataFolder,
      DATABASE_URL: line.address,
      RATE_LIMITS: 'off',
    });
    const address = await findAddress(server);
    const vote = () =>
      ask(
        `${address}/api/votes/en/billing/invoice`,
        jsonRequest('PUT', { voter: crypto.randomUUID(), vote: 'up' }),
      );
    expect((await vote()).status).toBe(200);

    line.fallSilent();
    const votes = Array.from({ length: 40 }, vote);
    const health = await ask(`${address}/api/health`);
    const page = await ask(`${address}/en/`);
    expect([health.status, page.status]).toEqual([503, 200]);
    expect(health.milliseconds).toBeLessThan(longest.health);
    expect(page.milliseconds).toBeLessThan(longest.page);
    const answers = await Promise.all(votes);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(longest.vote);

    line.speak();
    await expect
      .poll(async () => (await ask(`${address}/api/health`)).status, { timeout: 15_000 })
      .toBe(200);
    expect((await vote()).status).toBe(200);
    server.process.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    line.close();
  },
  90_000,
);
