import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openFile } from '../../../src/server/db/connect.ts';
import { findAddress, spawnServer, type ServerProcess } from '../../support/running-server.ts';
import { createSiteFolder } from '../../unit/server/support/site-folder.ts';
import { jsonRequest } from '../../unit/server/support/test-api.ts';

const site = createSiteFolder();
afterAll(() => site.remove());

const running: ServerProcess[] = [];
let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'candil-stopped-'));
});
afterEach(async () => {
  for (const { process: child } of running) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  rmSync(dataFolder, { recursive: true, force: true });
});

function start(variables: Record<string, string> = {}): ServerProcess {
  const server = spawnServer({ OUT_DIR: site.folder, DATA_DIR: dataFolder, ...variables });
  running.push(server);
  return server;
}

const vote = (address: string) =>
  fetch(
    `${address}/api/votes/en/billing/invoice`,
    jsonRequest('PUT', { voter: crypto.randomUUID(), vote: 'up' }),
  );

const askReady = async (address: string): Promise<number> => {
  const response = await fetch(`${address}/api/ready`);
  await response.arrayBuffer();
  return response.status;
};

describe('a server that is told to stop', () => {
  test('says so to load balancers while it still answers, and ends with a second signal', async () => {
    const server = start({ DRAIN_SECONDS: '300' });
    const address = await findAddress(server);
    expect(await askReady(address)).toBe(200);
    server.process.kill('SIGTERM');
    await expect.poll(() => askReady(address)).toBe(503);
    const ready = await fetch(`${address}/api/ready`);
    expect(ready.headers.get('Retry-After')).toBe('5');
    expect(await ready.json()).toEqual({
      error: { code: 'not_ready', fields: { server: 'stopping' } },
    });
    const answer = await vote(address);
    expect(answer.status).toBe(200);
    // Who holds the connection open sends the next request elsewhere.
    expect(answer.headers.get('Connection')).toBe('close');
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    // Two signals within half a second are one.
    await expect
      .poll(() => {
        server.process.kill('SIGTERM');
        return server.process.exitCode;
      })
      .toBe(130);
  });

  test('finishes after that time, with every vote that it answered on the disk', async () => {
    const server = start({ DRAIN_SECONDS: '1' });
    const address = await findAddress(server);
    const first = await vote(address);
    expect(first.status).toBe(200);
    server.process.kill('SIGTERM');
    const settled = await Promise.allSettled(Array.from({ length: 20 }, () => vote(address)));
    expect(await server.ended).toEqual({ code: 0, signal: null });
    const answered = settled.filter(({ status }) => status === 'fulfilled').length + 1;
    const db = await openFile(dataFolder);
    const rows = await db.selectFrom('votes').select('voter').execute();
    await db.destroy();
    expect(rows.length).toBe(answered);
  });

  test('gives up what takes longer than it may, and says so', async () => {
    // Takes connections and never says a word.
    const desk = createServer();
    desk.listen(0, '127.0.0.1');
    await once(desk, 'listening');
    const { port } = z.object({ port: z.number() }).parse(desk.address());
    const server = start({
      STOP_SECONDS: '1',
      TICKET_RECEIVERS: 'webhook',
      TICKET_WEBHOOK_URL: `https://127.0.0.1:${port}/`,
      TICKET_WEBHOOK_SECRET: 's'.repeat(32),
    });
    const address = await findAddress(server);
    const rung = once(desk, 'connection');
    const ticket = { topic: 'other', subject: 'Broken', description: 'Since Monday.' };
    const reader = { email: 'ana@example.org', locale: 'en' };
    await fetch(`${address}/api/tickets`, jsonRequest('POST', { ...ticket, ...reader }));
    await rung;
    server.process.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output()).toContain('Not all was finished in 1 seconds; the rest is given up.');
    desk.close();
  });

  test('writes lines of JSON where no terminal is', async () => {
    const server = start();
    await findAddress(server);
    server.process.kill('SIGTERM');
    await server.ended;
    const schema = z.strictObject({ level: z.literal('info'), time: z.string(), msg: z.string() });
    const lines = server.output().trimEnd().split('\n');
    const told = lines.map((line) => schema.parse(JSON.parse(line)).msg);
    expect(told).toEqual([
      expect.stringMatching(
        /^The help centre is at http:\/\/127\.0\.0\.1:\d+ \(Ctrl-C stops it\)$/u,
      ),
      'Stopping …',
    ]);
  });
});
