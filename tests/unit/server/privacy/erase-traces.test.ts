import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFile } from '../../../../src/server/db/connect.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { eraseTraces } from '../../../../src/server/privacy/erase-traces.ts';

let folder: string;
let db: Database;
let other: DatabaseSync;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-erase-'));
  db = await openFile(folder);
  other = new DatabaseSync(join(folder, 'candil.sqlite'), { timeout: 0 });
});
afterEach(async () => {
  other.close();
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['reads', 'begin; select * from secrets;'],
  ['writes', "begin immediate; insert into secrets (name, value) values ('a', 'b');"],
])('traces go as soon as another program that %s lets go of the file', async (_, statements) => {
  other.exec(statements);
  let isDone = false;
  const erasing = eraseTraces(db).then(() => {
    isDone = true;
  });
  await setTimeout(800);
  expect(isDone).toBe(false);
  other.exec('commit');
  await erasing;
  expect(statSync(join(folder, 'candil.sqlite-wal')).size).toBe(0);
});
