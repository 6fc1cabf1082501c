import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isStorageError, StorageUnavailable } from '../db/storage-error.ts';
import { privateFile, privateFolder } from '../../lib/private-mode.ts';

/** What a request with a short text needs on the disk, with its note in the outbox, in bytes. */
const probeSize = 65_536;

/** How long an answer is reused for others who ask, in milliseconds. */
const validity = 1_000;

/** How files are written; another one in tests of a full disk. */
export type WriteProbeFile = (path: string, content: Uint8Array) => Promise<void>;

const write: WriteProbeFile = (path, content) =>
  writeFile(path, content, { flag: 'wx', mode: privateFile });

/**
 * Returns a function that finds out whether DATA_DIR takes files, by writing one: so a full disk, a
 * read-only one and a folder of another user are noticed before a reader does. It rejects with a
 * storage error.
 */
export function createWriteProbe(folder: string, writeProbe = write): () => Promise<void> {
  let last: { at: number; result: Promise<void> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > validity) last = { at: now, result: probe(folder, writeProbe) };
    return last.result;
  };
}

async function probe(folder: string, writeProbe: WriteProbeFile): Promise<void> {
  const path = join(folder, `candil.probe.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true, mode: privateFolder });
    await writeProbe(path, new Uint8Array(probeSize));
  } catch (error) {
    throw isStorageError(error) ? error : new StorageUnavailable('closed', error);
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}
