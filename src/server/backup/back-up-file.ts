import { open, type FileHandle } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import { createPrivateFile } from '../../lib/private-mode.ts';

/** Pages copied before others have a turn; 4 MB with pages of SQLite's usual size. */
const pagesAtOnce = 1_000;

/** How long a lock of another process is waited for, in milliseconds. */
const busyTimeout = 5_000;

/**
 * Copies a SQLite file as it is at one moment, while others write into it, and checks the copy.
 * Throws if the copy is damaged; what is there already stays.
 */
export async function backUpFile(
  file: string,
  copy: string,
  onProgress: (copied: number) => void = () => undefined,
): Promise<void> {
  await createPrivateFile(copy);
  const source = new DatabaseSync(file, { timeout: busyTimeout });
  try {
    // A read that stays open keeps this moment: without it, the copy would begin anew whenever
    // another process writes.
    source.exec('begin');
    source.prepare('select count(*) from sqlite_schema').get();
    await backup(source, copy, {
      rate: pagesAtOnce,
      progress: ({ totalPages, remainingPages }) =>
        onProgress(totalPages === 0 ? 1 : 1 - remainingPages / totalPages),
    });
    source.exec('rollback');
  } finally {
    source.close();
  }
  check(copy);
  forgetNetworks(copy);
  await sync(copy);
}

function check(copy: string): void {
  const sqlite = new DatabaseSync(copy);
  try {
    const said = sqlite.prepare('pragma quick_check(1)').get()?.['quick_check'];
    if (said !== 'ok')
      throw new Error(`DatabaseCorrupt ${copy}\nThe copy is damaged: ${String(said)}`);
  } finally {
    sqlite.close();
  }
}

/**
 * Takes out which networks voted today, and the salt by which they could be found out: a server
 * forgets both when the day is over, a copy would not.
 */
function forgetNetworks(copy: string): void {
  const sqlite = new DatabaseSync(copy);
  try {
    sqlite.exec('pragma secure_delete = on');
    const has = sqlite.prepare('select 1 from pragma_table_info(?) where name = ?');
    if (has.get('secrets', 'name')) {
      sqlite.exec("delete from secrets where name >= 'network-salt ' and name < 'network-salt!'");
    }
    if (has.get('votes', 'network')) {
      sqlite.exec("update votes set network = null where network >= ''");
    }
    // All of it in one file: nothing beside it has to be kept.
    sqlite.exec('pragma wal_checkpoint(truncate)');
  } finally {
    sqlite.close();
  }
}

/** Resolves when a file, or the names in a folder, are on the disk. */
export async function sync(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } catch (error) {
    // Windows opens no folders, and needs not.
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle?.close();
  }
}
