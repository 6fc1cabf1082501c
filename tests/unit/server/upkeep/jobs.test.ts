import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { openFile } from '../../../../src/server/db/connect.ts';
import { openSession } from '../../../../src/server/my-requests/session-store.ts';
import { askForLink } from '../../../../src/server/my-requests/link-store.ts';
import { openStoredApi } from '../../../../src/server/stored-api.ts';
import { testManifest } from '../support/test-manifest.ts';

const day = 24 * 60 * 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-upkeep-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a server that starts removes what expired while it was away', async () => {
  const old = new Date(Date.now() - 2 * day);
  const leftover = join(folder, 'uploads', 'leftover');
  mkdirSync(leftover, { recursive: true, mode: 0o700 });
  utimesSync(leftover, old, old);
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
  expect(log).toEqual([]);
  await stored.close();
  await db.destroy();
});
