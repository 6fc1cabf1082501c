import { DatabaseSync } from 'node:sqlite';

/** A lock on a file, held by this process. */
export interface FileLock {
  release: () => void;
}

/** Keeps the locks referenced: a collected database object would release its lock. */
const held = new Set<DatabaseSync>();

/**
 * Locks a file, which is made if it is not there; undefined if another holds it. The system releases
 * the lock when the process ends, however it ends, and other containers on the same disk see it; the
 * number of a process, or a heartbeat, would be guesses. The lock is that of SQLite, because Node has no
 * file locks. Nothing is written into the file. Throws where the disk knows no locks, or the file cannot
 * be made.
 */
export function takeFileLock(path: string): FileLock | undefined {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    // With the journal in memory, nothing is written beside it either.
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      if (lock.isOpen) lock.close();
    },
  };
}

/** SQLITE_BUSY and its extended codes. */
const busy = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & 0xff) === busy;
