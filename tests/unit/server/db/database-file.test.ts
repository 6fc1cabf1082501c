import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databaseFileName, openFile } from '../../../../src/server/db/connect.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-file-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const message = async (path: string): Promise<string> => {
  try {
    await (await openFile(path, { patience: 0 })).destroy();
    return 'opened';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('the database file', () => {
  test('is made with its folders', async () => {
    expect(await message(join(folder, 'deep', 'deeper'))).toBe('opened');
  });

  test('is written through to the disk at each commit', async () => {
    const db = await openFile(folder);
    const journal = await sql`pragma journal_mode`.execute(db);
    const synchronous = await sql`pragma synchronous`.execute(db);
    expect(journal.rows).toEqual([{ journal_mode: 'wal' }]);
    expect(synchronous.rows).toEqual([{ synchronous: 2 }]);
    await db.destroy();
  });

  test('that is no database is named, with what to do', async () => {
    writeFileSync(join(folder, databaseFileName), 'Dear diary, '.repeat(1_000));
    expect(await message(folder)).toMatch(
      /^DatabaseCorrupt .*candil\.sqlite\n.*Put a backup in its place/u,
    );
  });

  test('that another program holds is named, with what to do', async () => {
    await (await openFile(folder)).destroy();
    const other = new DatabaseSync(join(folder, databaseFileName));
    other.exec('begin immediate');
    expect(await message(folder)).toMatch(/^DatabaseLocked .*candil\.sqlite\n.*Stop it/u);
    other.exec('rollback');
    other.close();
  });

  test('in a place that is no folder is named, with what to do', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await message(join(folder, 'file'))).toMatch(/^DatabaseReadOnly .*\n.*DATA_DIR/u);
  });

  test('in a folder that this user may not write to is named, with what to do', async () => {
    await (await openFile(folder)).destroy();
    chmodSync(join(folder, databaseFileName), 0o444);
    chmodSync(folder, 0o555);
    expect(await messageWithoutRights(folder)).toMatch(/^DatabaseReadOnly .*\n.*DATA_DIR/u);
  });
});

/** Root may write anywhere: then another process tries, without those rights. */
async function messageWithoutRights(path: string): Promise<string> {
  if (process.getuid?.() !== 0) return message(path);
  const module = resolve('src/server/db/connect.ts');
  const nobody = 65_534;
  const code = `
    const { openFile } = await import(${JSON.stringify(module)});
    process.setgroups([]); process.setegid(${nobody}); process.seteuid(${nobody});
    await openFile(${JSON.stringify(path)}).catch((error) => console.log(error.message));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code]);
  return output.toString();
}
