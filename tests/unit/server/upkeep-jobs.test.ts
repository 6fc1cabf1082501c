import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseEnvironment } from '../../../src/schemas/environment.ts';
import { openFile } from '../../../src/server/db/connect.ts';
import { openSession } from '../../../src/server/requests/session.ts';
import { askForLink } from '../../../src/server/requests/link-store.ts';
import { createTicketStore } from '../../../src/server/tickets/ticket-store.ts';
import { openStoredApi } from '../../../src/server/stored-api.ts';
import { sampleTicket } from './support/sample-ticket.ts';
import { testManifest } from './support/test-manifest.ts';

const day = 24 * 60 * 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-upkeep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a server that starts removes what expired while it was away', async () => {
  const old = new Date(Date.now() - 2 * day);
  const leftover = join(folder, 'uploads', '0b9ab6a8-26f4-4ef2-9b92-7e6c63c24c0e');
  const foreign = join(folder, 'uploads', 'holiday.jpg');
  mkdirSync(leftover, { recursive: true, mode: 0o700 });
  utimesSync(leftover, old, old);
  writeFileSync(foreign, 'of another program', { mode: 0o600 });
  const db = await openFile(folder);
  await openSession(db, { email: 'ana@example.org', locale: 'en' }, old);
  await askForLink(db, { email: 'ana@example.org', locale: 'en' }, old);
  const copy = join(folder, 'tickets', 'CND-2222-2222');
  mkdirSync(copy, { recursive: true, mode: 0o700 });
  const removed = { reference: 'CND-2222-2222', removed_at: new Date().toISOString() };
  await db.insertInto('removed_tickets').values(removed).execute();
  const spent = { signature: 'one', expires_at: old.toISOString() };
  await db.insertInto('spent_proofs').values(spent).execute();

  const log: string[] = [];
  const stored = await openStoredApi(parseEnvironment({ DATA_DIR: folder }), {
    manifest: () => Promise.resolve(testManifest),
    pages: { read: () => Promise.resolve(undefined) },
    log: (line) => log.push(line),
  });
  const countLeft = async (): Promise<number> => {
    const tables = ['request_sessions', 'request_links', 'spent_proofs'] as const;
    const rows = await Promise.all(
      tables.map((table) => db.selectFrom(table).selectAll().execute()),
    );
    return rows.flat().length + [leftover, copy].filter((path) => existsSync(path)).length;
  };
  await expect.poll(countLeft, { timeout: 10_000 }).toBe(0);
  expect(existsSync(foreign)).toBe(true);
  expect(log).toEqual([]);
  await stored.close();
  await db.destroy();
});

test('a server that runs removes what was kept long enough', async () => {
  const old = new Date(Date.now() - 8 * day);
  const db = await openFile(folder);
  const references = ['CND-2222-2222', 'CND-2222-2239'];
  const tickets = createTicketStore(db, {
    clock: () => old,
    newReference: () => references.shift() ?? 'none left',
    receivers: ['file'],
  });
  await tickets.fileTicket(sampleTicket);
  await tickets.fileTicket(sampleTicket);
  const delivered = { state: 'delivered', settled_at: old.toISOString() } as const;
  await db.updateTable('outbox').set(delivered).where('reference', '=', 'CND-2222-2222').execute();

  const log: string[] = [];
  const environment = parseEnvironment({
    DATA_DIR: folder,
    RETAIN_TICKETS_DAYS: '7',
    TICKET_RECEIVERS: 'webhook',
    TICKET_WEBHOOK_URL: 'http://127.0.0.1:9/',
    TICKET_WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
  });
  const stored = await openStoredApi(environment, {
    manifest: () => Promise.resolve(testManifest),
    pages: { read: () => Promise.resolve(undefined) },
    log: (line) => log.push(line),
  });
  const list = async (): Promise<string[]> => {
    const rows = await db.selectFrom('tickets').select('reference').execute();
    return rows.map(({ reference }) => reference);
  };
  await expect.poll(list, { timeout: 10_000 }).toEqual(['CND-2222-2239']);
  await expect.poll(() => log.length, { timeout: 10_000 }).toBeGreaterThan(1);
  expect(log.join('\n')).toContain('Kept long enough, and removed: tickets 1.');
  expect(log.join('\n')).toContain('kept because they were not handed on: 1.');
  await stored.close();
  await db.destroy();
});
