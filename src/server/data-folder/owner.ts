import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { takeFileLock, type FileLock } from '../../lib/file-lock.ts';
import { privateFile, privateFolder } from '../../lib/private-mode.ts';

/** Folder inside DATA_DIR with a locked file for each process that runs. */
export const processesFolder = 'candil.processes';

/** One process among those that share a DATA_DIR. */
export interface Owner {
  /**
   * Returns a new name, or an ending for one, that marks something as this process’s while it runs.
   */
  newName(): Promise<string>;
  /** Whether a name was given out by a process that still runs, this one included. */
  isInUse(name: string): Promise<boolean>;
  /** Removes the marks of processes that have ended. */
  sweep(): Promise<void>;
  /** Gives up what it owns. */
  close(): Promise<void>;
}

const ending = '.lock';

/** Attempts to make a mark: a process that sweeps may remove it before it is locked. */
const attempts = 5;

/**
 * A process marks itself with a file that it keeps locked (`src/lib/file-lock.ts`).
 */
export function createOwner(folder: string): Owner {
  let mark: Promise<Mark> | undefined;
  const getMark = async (): Promise<Mark> => {
    mark ??= makeMark(folder);
    try {
      return await mark;
    } catch (error) {
      // The disk was full: the next one tries again.
      mark = undefined;
      throw error;
    }
  };
  const isOwn = async (id: string): Promise<boolean> =>
    (await mark?.catch(() => undefined))?.id === id;
  const isInUse = async (name: string): Promise<boolean> => {
    const id = idOf(name);
    if (id === undefined) return false;
    return (await isOwn(id)) || isLocked(join(folder, `${id}${ending}`));
  };
  return {
    newName: async () => `${(await getMark()).id}.${randomUUID()}`,
    isInUse,
    async sweep() {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        if (!(await isInUse(name))) await rm(join(folder, name), { force: true });
      }
    },
    async close() {
      const made = await mark?.catch(() => undefined);
      mark = undefined;
      if (!made) return;
      await rm(join(folder, `${made.id}${ending}`), { force: true }).catch(() => undefined);
      made.lock.release();
    },
  };
}

interface Mark {
  id: string;
  lock: FileLock;
}

async function makeMark(folder: string): Promise<Mark> {
  await mkdir(folder, { recursive: true, mode: privateFolder });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const id = randomUUID();
    const path = join(folder, `${id}${ending}`);
    await (await open(path, 'wx', privateFile)).close();
    const lock = takeLock(path);
    // Between the two lines above, a sweeping process may have found the file unlocked and removed
    // it.
    if (lock && (await exists(path))) return { id, lock };
    lock?.release();
  }
  throw new Error(`No file in ${folder} could be locked.`);
}

/** Names end with `<id>.<something>`; more may stand before it. */
const idOf = (name: string): string | undefined =>
  /(?:^|\.)([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.[^.]+$/u.exec(name)?.[1];

/** Locks a file that is there; undefined if that cannot be done. */
function takeLock(path: string): FileLock | undefined {
  try {
    return takeFileLock(path);
  } catch {
    return undefined;
  }
}

async function isLocked(path: string): Promise<boolean> {
  // To open it would make it.
  if (!(await exists(path))) return false;
  const lock = takeLock(path);
  lock?.release();
  return lock === undefined;
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Whether the name of a file or folder in DATA_DIR ends with a random id, as temporary ones of
 * Candil do. Other names may belong to other programs.
 */
export const hasRandomName = (name: string): boolean =>
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(name);
