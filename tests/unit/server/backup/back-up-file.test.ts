import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUpFile } from '../../../../src/server/backup/back-up-file.ts';
import { databaseFileName, openFile } from '../../../../src/server/db/connect.ts';
import { createNetworks } from '../../../../src/server/votes/networks.ts';
import { createVoteStore } from '../../../../src/server/votes/vote-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-copy-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clock = (): Date => new Date(Date.UTC(2026, 2, 1, 8));

test('a copy does not say which networks voted today, nor has what would find them out', async () => {
  const db = await openFile(folder);
  const networks = createNetworks(db, clock);
  const network = await networks.digest('203.0.113.5');
  const vote = { locale: 'en', articleId: 'billing/invoice', edition: 1, revision: 'r' };
  await createVoteStore(db, clock).recordVote({ ...vote, voter: 'v', vote: 'up', network });
  const salts = await db.selectFrom('secrets').select(['name', 'value']).execute();
  const copy = join(folder, 'copy.sqlite');
  await backUpFile(join(folder, databaseFileName), copy);

  const sqlite = new DatabaseSync(copy);
  expect(sqlite.prepare('select voter, network from votes').all()).toMatchObject([
    { voter: 'v', network: null },
  ]);
  expect(sqlite.prepare('select name from secrets').all()).toEqual([]);
  sqlite.close();
  expect(salts.map(({ name }) => name)).toEqual(['network-salt 2026-03-01']);
  const bytes = readFileSync(copy);
  expect(bytes.includes(salts[0]?.value ?? '?')).toBe(false);
  expect(bytes.includes(network)).toBe(false);
  // The server goes on with both.
  expect(await db.selectFrom('votes').select('network').execute()).toEqual([{ network }]);
  expect(await networks.digest('203.0.113.5')).toBe(network);
  await db.destroy();
});
