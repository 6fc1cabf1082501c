import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { privateFolder } from '../../lib/private-mode.ts';
import { listCopyFiles, listNames } from '../desks/ticket-copies.ts';
import { isReference } from '../../schemas/reference.ts';

/**
 * Copies the folders of the receiver `file`, as private as they are; drafts and what is not of a
 * ticket stay. A ticket that is removed meanwhile is left out. Returns how many there are.
 */
export async function copyTickets(folder: string, target: string): Promise<number> {
  let count = 0;
  for (const name of (await listNames(folder)).filter(isReference)) {
    const files = await listCopyFiles(folder, name).catch(ignoreMissing);
    // Whole as long as it has its ticket: that file is written first, and removed with the rest.
    const isWhole = files?.includes('ticket.json') === true;
    if (!isWhole) continue;
    for (const file of files) await copyOne(join(folder, name, file), join(target, name, file));
    if (await isThere(join(target, name, 'ticket.json'))) count += 1;
  }
  return count;
}

async function copyOne(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: privateFolder });
  // Keeps the rights of the file.
  await copyFile(from, to).catch(ignoreMissing);
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
