import type { Stats } from 'node:fs';
import { chmod, lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasRandomName } from './owner.ts';
import { isReference } from '../../schemas/reference.ts';

/** What became of a folder that others could read. Paths are absolute if that of the folder is. */
export interface Tightened {
  /** Files and folders that others could read until now. */
  closed: readonly string[];
  /**
   * Those that are still open, because the file system or their owner does not let them be closed.
   */
  refused: readonly string[];
  /** Names in the folder that are not Candil's, because of which the folder itself is still open. */
  foreign: readonly string[];
}

/** Rights of the group and of others. */
const othersRights = 0o077;

/** What systems put into any folder. */
const harmless = new Set(['.DS_Store', '.gitignore', '.gitkeep', 'lost+found']);

/** Tickets, and what passes. */
const isOwnEntry = (name: string): boolean => isReference(name) || hasRandomName(name);

/** Folders inside DATA_DIR that Candil makes; other programs call theirs like that too. */
const ownFolders = new Set(['tickets', 'uploads']);
const isOwnFile = (name: string): boolean => name.startsWith('candil.');

/**
 * Takes the rights in DATA_DIR from group and others. What is not Candil’s is left alone, and so is
 * a folder that holds it, which others may need, such as `/var/lib`. Links are not followed. Never
 * throws; without a folder it does nothing.
 */
export async function tightenFolder(folder: string): Promise<Tightened> {
  const work = new Tightening();
  const foreign: string[] = [];
  for (const name of await list(folder)) {
    const path = join(folder, name);
    if (ownFolders.has(name)) await work.closeOwnEntries(path);
    else if (isOwnFile(name)) await work.closeAll(path);
    else if (!harmless.has(name)) foreign.push(name);
  }
  // DATA_DIR itself may be a link.
  const found = await stat(folder).catch(() => undefined);
  if (foreign.length === 0 && found) await work.close(folder, found);
  const { closed, refused } = work;
  return { closed, refused, foreign: found && isOpen(found) ? foreign : [] };
}

class Tightening {
  readonly closed: string[] = [];
  readonly refused: string[] = [];

  /** Closes the entries of a folder that are ours, and then the folder if no others are in it. */
  async closeOwnEntries(folder: string): Promise<void> {
    const found = await look(folder);
    // In a folder that nobody else may enter, nothing can be read.
    if (!found?.isDirectory() || !isOpen(found)) return;
    const names = await list(folder);
    const own = names.filter(isOwnEntry);
    for (const name of own) await this.closeAll(join(folder, name));
    if (own.length === names.length) await this.close(folder, found);
  }

  /**
   * Closes a folder with everything in it. The contents come first, so that an interrupted run
   * leaves the folder open and is repeated by the next.
   */
  async closeAll(path: string): Promise<void> {
    const found = await look(path);
    if (found?.isDirectory()) {
      for (const name of await list(path)) await this.closeAll(join(path, name));
    }
    await this.close(path, found);
  }

  async close(path: string, known?: Stats): Promise<void> {
    const found = known ?? (await look(path));
    if (!found || found.isSymbolicLink() || !isOpen(found)) return;
    const kept = found.mode & (found.isDirectory() ? 0o7700 : 0o600);
    await chmod(path, kept).catch(() => undefined);
    const now = await stat(path).catch(() => undefined);
    if (now) (isOpen(now) ? this.refused : this.closed).push(path);
  }
}

const isOpen = ({ mode }: Stats): boolean => (mode & othersRights) !== 0;

const look = (path: string): Promise<Stats | undefined> => lstat(path).catch(() => undefined);

const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
