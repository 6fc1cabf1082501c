import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Owner } from '../data-folder/owner.ts';
import { privateFolder } from '../data-folder/private-mode.ts';
import { refuseBusy } from './gate.ts';

/** Folder inside DATA_DIR of files that are being received. */
export const uploadsFolder = 'uploads';

/**
 * Requests whose files lie here at a time. With 26 MB each that is 830 MB of disk, and nobody comes
 * near it but who wants to.
 */
const mostPlaces = 32;

/** Where the files of one request lie, once one comes. */
export interface UploadPlace {
  /** The folder, for this user alone. Throws `uploads_busy` if there are too many. */
  open(): Promise<string>;
  /** Removes the folder with everything in it. */
  discard(): Promise<void>;
}

/** Where files lie while a request is read and checked; stored files are in the database. */
export interface UploadsFolder {
  /** A place for one request; nothing is made before the first file. */
  reserve(): UploadPlace;
  /** Removes what processes left behind that have ended. */
  sweep(): Promise<void>;
}

export function createUploadsFolder(
  root: string,
  owner: Owner,
  most: number = mostPlaces,
): UploadsFolder {
  let taken = 0;
  const make = async (): Promise<string> => {
    const folder = join(root, await owner.newName());
    await mkdir(folder, { recursive: true, mode: privateFolder });
    return folder;
  };
  return {
    reserve() {
      let opened: Promise<string> | undefined;
      return {
        open() {
          if (opened) return opened;
          if (taken >= most) return Promise.reject(refuseBusy());
          taken += 1;
          opened = make();
          return opened;
        },
        async discard() {
          if (!opened) return;
          const folder = await opened.catch(() => undefined);
          opened = undefined;
          try {
            if (folder !== undefined) await rm(folder, { recursive: true, force: true });
          } finally {
            taken -= 1;
          }
        },
      };
    },
    async sweep() {
      const names = await readdir(root).catch(() => []);
      for (const name of names) {
        if (await owner.isInUse(name)) continue;
        await rm(join(root, name), { recursive: true, force: true });
      }
    },
  };
}
