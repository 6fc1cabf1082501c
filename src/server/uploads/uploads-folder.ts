import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { privateFolder } from '../data-folder/private-mode.ts';

/** Folder inside DATA_DIR of files that are being received. */
export const uploadsFolder = 'uploads';

/** What is older was left by a process that ended; a request takes minutes. In milliseconds. */
const oldest = 60 * 60_000;

/** Where files lie while a request is read and checked; stored files are in the database. */
export interface UploadsFolder {
  /** A new folder for one request, readable by this user alone. */
  open(): Promise<string>;
  /** Removes the folder of a request with everything in it. */
  discard(folder: string): Promise<void>;
  /** Removes what a process that was killed left behind. */
  sweep(now: Date): Promise<void>;
}

export function createUploadsFolder(root: string): UploadsFolder {
  return {
    async open() {
      const folder = join(root, randomUUID());
      await mkdir(folder, { recursive: true, mode: privateFolder });
      return folder;
    },
    async discard(folder) {
      await rm(folder, { recursive: true, force: true });
    },
    async sweep(now) {
      const names = await readdir(root).catch(() => []);
      for (const name of names) {
        const folder = join(root, name);
        const found = await stat(folder).catch(() => undefined);
        if (found && now.getTime() - found.mtimeMs > oldest) {
          await rm(folder, { recursive: true, force: true });
        }
      }
    },
  };
}
