import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasRandomName, type Owner } from '../data-folder/owner.ts';
import { privateFile, privateFolder } from '../../lib/private-mode.ts';
import { createPlaces } from './places.ts';

/** Folder inside DATA_DIR of files that are being received. */
export const uploadsFolder = 'uploads';

/**
 * Requests whose files lie here at a time: 26 MB each make 830 MB of disk, which only an attack
 * comes near.
 */
const mostPlaces = 32;

/** Places of one client at a time: one address does not close uploads for everybody. */
const mostOfClient = 3;

/** Where the files of one request lie, once one comes. */
export interface UploadPlace {
  /** Makes a file, for this user alone. Throws `uploads_busy` if there are too many places, or of this client. */
  makeFile(name: string): Promise<MadeFile>;
  /** Removes the folder with everything in it. */
  discard(): Promise<void>;
}

export interface MadeFile {
  path: string;
  file: WritableFile;
}

/** A file as it is written; those of Node are. */
export interface WritableFile {
  appendFile(part: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export interface UploadsFolderParts {
  owner: Owner;
  /** Places at a time. */
  most?: number;
  /** Places of one client at a time. */
  mostOfOne?: number;
  /** How files are made; another one in tests of a full disk. */
  openFile?: (path: string) => Promise<WritableFile>;
}

const openNew = (path: string): Promise<WritableFile> => open(path, 'wx', privateFile);

/** Where files lie while a request is read and checked; stored files are in the database. */
export interface UploadsFolder {
  /** A place for one request of a client (its address); nothing is made before the first file. */
  reserve(client: string): UploadPlace;
  /** Bytes of all that lies here for requests of this process. */
  heldBytes(): number;
  /** Removes what processes left behind that have ended. */
  sweep(): Promise<void>;
}

/** Places in `root`; neither it nor anything in it is made before the first file. */
export function createUploadsFolder(
  root: string,
  { owner, most = mostPlaces, mostOfOne = mostOfClient, openFile = openNew }: UploadsFolderParts,
): UploadsFolder {
  const places = createPlaces(most, mostOfOne);
  let held = 0;
  const make = async (): Promise<string> => {
    const folder = join(root, await owner.newName());
    await mkdir(folder, { recursive: true, mode: privateFolder });
    return folder;
  };
  return {
    reserve(client) {
      let opened: Promise<string> | undefined;
      let bytes = 0;
      const count = (change: number): void => {
        bytes += change;
        held += change;
      };
      return {
        async makeFile(name) {
          if (!opened) {
            places.take(client);
            opened = make();
          }
          const path = join(await opened, name);
          return { path, file: countBytes(await openFile(path), count) };
        },
        async discard() {
          if (!opened) return;
          const folder = await opened.catch(() => undefined);
          opened = undefined;
          count(-bytes);
          try {
            if (folder !== undefined) await rm(folder, { recursive: true, force: true });
          } finally {
            places.leave(client);
          }
        },
      };
    },
    heldBytes: () => held,
    async sweep() {
      const names = await readdir(root).catch(() => []);
      for (const name of names) {
        if (!hasRandomName(name) || (await owner.isInUse(name))) continue;
        await rm(join(root, name), { recursive: true, force: true });
      }
    },
  };
}

/** A file that tells how much is written into it. */
const countBytes = (file: WritableFile, count: (bytes: number) => void): WritableFile => ({
  async appendFile(part) {
    await file.appendFile(part);
    count(part.byteLength);
  },
  close: () => file.close(),
});
