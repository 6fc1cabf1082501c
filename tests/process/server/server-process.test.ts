import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openFile } from '../../../src/server/db/connect.ts';
import { manifestPath } from '../../../src/schemas/manifest.ts';
import { sign } from '../../../src/server/http/signature.ts';
import { findAddress, spawnServer, type ServerProcess } from '../../support/running-server.ts';
import { createSiteFolder } from '../../unit/server/support/site-folder.ts';
import { jsonRequest } from '../../unit/server/support/test-api.ts';

const site = createSiteFolder();
afterAll(() => site.remove());

const running: ServerProcess[] = [];
let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'candil-served-'));
});
afterEach(async () => {
  for (const { process: child } of running) child.kill('SIGKILL');
  await Promise.all(running.splice(0).map(({ ended }) => ended));
  rmSync(dataFolder, { recursive: true, force: true });
});

function start(variables: Record<string, string> = {}): ServerProcess {
  const server = spawnServer({
    OUT_DIR: site.folder,
    DATA_DIR: dataFolder,
    RATE_LIMITS: 'off',
    ...variables,
  });
  running.push(server);
  return server;
}

const vote = (address: string, voter = crypto.randomUUID()) =>
  fetch(`${address}/api/votes/en/billing/invoice`, jsonRequest('PUT', { voter, vote: 'up' }));

const tallySchema = z.object({ helpful: z.number(), total: z.number() });

describe('the server', () => {
  test('serves the site and the API on one address', async () => {
    const address = await findAddress(start());
    expect(await (await fetch(`${address}/en/billing/invoice/`)).text()).toContain('Invoice');
    expect(await (await vote(address)).json()).toEqual({ helpful: 1, total: 1, vote: 'up' });
    expect(await (await fetch(`${address}/api/health`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${address}/api/none`)).status).toBe(404);
  });

  test('loses no vote that it answered when it is killed under load', async () => {
    const server = start();
    const address = await findAddress(server);
    const acknowledged = new Set<string>();
    const voters = Array.from({ length: 2_000 }, () => crypto.randomUUID());
    const sending = Promise.allSettled(
      voters.map(async (voter) => {
        const response = await vote(address, voter);
        tallySchema.parse(await response.json());
        acknowledged.add(voter);
        if (acknowledged.size === 200) server.process.kill('SIGKILL');
      }),
    );
    await sending;
    expect(await server.ended).toEqual({ code: null, signal: 'SIGKILL' });
    expect(acknowledged.size).toBeGreaterThanOrEqual(200);
    expect(acknowledged.size).toBeLessThan(voters.length);

    const db = await openFile(dataFolder);
    const rows = await db.selectFrom('votes').select('voter').execute();
    const tally = await db.selectFrom('article_tallies').selectAll().executeTakeFirstOrThrow();
    await db.destroy();
    const stored = new Set(rows.map(({ voter }) => voter));
    expect([...acknowledged].filter((voter) => !stored.has(voter))).toEqual([]);
    expect(tally).toMatchObject({ helpful: rows.length, total: rows.length });
  });

  test('hands tickets on as files if nothing else is set up, and hears how far they are', async () => {
    const secret = 'a secret of at least thirty-two characters';
    const address = await findAddress(start({ TICKET_STATE_SECRET: secret }));
    const ticket = {
      topic: 'other',
      subject: 'Charged twice',
      description: 'On Monday.',
      email: 'ana@example.org',
      locale: 'en',
    };
    const filed = await fetch(`${address}/api/tickets`, jsonRequest('POST', ticket));
    const { reference } = z.object({ reference: z.string() }).parse(await filed.json());
    const file = join(dataFolder, 'tickets', reference, 'ticket.json');
    await expect.poll(() => existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ reference, ...ticket });

    const news = { reference, state: 'open', at: new Date().toISOString() };
    const signature = sign(JSON.stringify(news), secret, new Date());
    const request = jsonRequest('POST', news, { 'candil-signature': signature });
    const told = await fetch(`${address}/api/tickets/state`, request);
    expect(await told.json()).toEqual(news);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'answers what has been asked before it stops on %s',
    async (signal) => {
      const server = start();
      const address = await findAddress(server);
      const votes = Array.from({ length: 100 }, () => vote(address));
      await Promise.race(votes);
      server.process.kill(signal);
      // npm passes on a Ctrl-C that the terminal has already sent.
      server.process.kill(signal);
      const settled = await Promise.allSettled(votes);
      expect(await server.ended).toEqual({ code: 0, signal: null });

      const answered = settled.filter(({ status }) => status === 'fulfilled').length;
      const db = await openFile(dataFolder);
      const rows = await db.selectFrom('votes').select('voter').execute();
      await db.destroy();
      expect(answered).toBeGreaterThan(0);
      expect(rows.length).toBe(answered);
    },
  );

  test('sees a new build without being started again', async () => {
    const address = await findAddress(start());
    const file = manifestPath(site.folder);
    const before = readFileSync(file, 'utf8');
    const status = async (article: string) =>
      (await fetch(`${address}/api/votes/en/billing/${article}`)).status;
    expect(await status('new')).toBe(404);
    writeFileSync(file, before.replace('billing/invoice"', 'billing/new"'));
    await expect.poll(() => status('new')).toBe(200);
    writeFileSync(file, '{ half');
    await setTimeout(300);
    expect(await status('new')).toBe(200);
    writeFileSync(file, before);
    await expect.poll(() => status('invoice')).toBe(200);
  });

  test('has no API, and opens no database, for a site that was built without', async () => {
    const address = await findAddress(
      start({ PUBLIC_API_URL: 'off', DATA_DIR: '/dev/null/nowhere' }),
    );
    expect((await fetch(`${address}/en/`)).status).toBe(200);
    expect(await (await fetch(`${address}/api/health`)).json()).toEqual({
      error: { code: 'not_found' },
    });
  });
});

describe('a server that cannot start says why and what to do', () => {
  const printed = async (variables: Record<string, string>): Promise<string> => {
    const server = start(variables);
    expect((await server.ended).code).toBe(1);
    expect(server.output()).not.toContain('    at ');
    return server.output().trim();
  };

  test('without a build', async () => {
    const empty = join(dataFolder, 'none');
    expect(await printed({ OUT_DIR: empty })).toBe(
      `BuildMissing ${empty}\nThere is no built site. Run "npm run build" first, or name its folder in OUT_DIR.`,
    );
  });

  test('on a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    expect(await printed({ PORT: port })).toBe(
      `PortInUse 127.0.0.1:${port}\nAnother program listens there. Stop it, or choose another port, such as PORT=4322.`,
    );
    other.close();
  });

  test('on an address that is not of this machine', async () => {
    expect(await printed({ HOST: '203.0.113.1' })).toContain('HostUnknown 203.0.113.1:0');
  });

  test('with a variable that cannot be right', async () => {
    expect(await printed({ PORT: 'many' })).toContain('EnvironmentInvalid PORT');
  });

  test('with a database that does not answer', async () => {
    expect(
      await printed({ DATABASE_URL: 'postgres://candil:password@127.0.0.1:9/candil' }),
    ).toMatch(/^DatabaseUnreachable 127\.0\.0\.1:9\/candil\n.*DATABASE_URL/u);
  });
});
