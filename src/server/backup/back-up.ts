import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { privateFolder } from '../../lib/private-mode.ts';
import { databaseFileName } from '../db/connect.ts';
import { ticketsFolder } from '../desks/create-receivers.ts';
import { backUpFile, sync } from './back-up-file.ts';
import { copyTickets } from './copy-tickets.ts';

/** What a backup holds. */
export interface BackupContents {
  /** Bytes of the database file. */
  bytes: number;
  /** Folders of the receiver `file`. */
  tickets: number;
}

/**
 * Makes `target`, a new folder with the database file and the folders of the receiver `file` as they
 * are in `dataFolder`, while servers go on. It appears when all of it is written. Throws an error with
 * a remedy.
 */
export async function backUp(
  dataFolder: string,
  target: string,
  onProgress?: (copied: number) => void,
): Promise<BackupContents> {
  const file = join(dataFolder, databaseFileName);
  if (!existsSync(file)) {
    throw new Error(
      `StorageMissing ${file}\nThere is nothing to back up: no server has stored anything here. Check DATA_DIR.`,
    );
  }
  if (existsSync(target)) {
    throw new Error(
      `BackupTaken ${target}\nThis is there already, and no backup is written over another. Name a new folder.`,
    );
  }
  const draft = `${target}.${randomUUID()}`;
  await mkdir(draft, { recursive: true, mode: privateFolder });
  try {
    const copy = join(draft, databaseFileName);
    // The database first: what it calls delivered to `file` is there when the folders are copied.
    await backUpFile(file, copy, onProgress);
    const tickets = await copyTickets(join(dataFolder, ticketsFolder), join(draft, ticketsFolder));
    const { size } = await stat(copy);
    await rename(draft, target);
    await sync(dirname(target));
    return { bytes: size, tickets };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
