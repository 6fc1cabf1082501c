import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Owner } from '../data-folder/owner.ts';

/*
 * What the receiver `file` writes: `<reference>/` for a ticket that is whole, and
 * `.<reference>.<process>.<random>/` for what is being written, or was when its process was killed.
 */

/** Name of the folder of a ticket. */
export const copyName = (reference: string): string => encodeURIComponent(reference);

/** Beginning of the names of its drafts. */
export const draftPrefix = (reference: string): string => `.${copyName(reference)}.`;

/** A folder that holds a ticket, or what is written of it so far. */
export interface TicketCopy {
  /** Name of the folder. */
  name: string;
  reference: string;
  /** As it was given. */
  email: string;
}

/** The parts of the file that say whose ticket it is. */
const ticketFileSchema = z.object({ reference: z.string(), email: z.string() });

/** Every draft ends with a random id. */
const draftName = /^\..*[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** Removes drafts of processes that have ended, whatever their age. */
export async function sweepDrafts(
  folder: string,
  { isInUse }: Pick<Owner, 'isInUse'>,
): Promise<void> {
  for (const name of await listNames(folder)) {
    if (draftName.test(name) && !(await isInUse(name))) await removeCopy(folder, name);
  }
}

/** Folders read at a time. */
const atOnce = 32;

/** Every folder with a ticket in it, drafts included; other folders are left out. */
export async function* listCopies(folder: string): AsyncGenerator<TicketCopy> {
  const names = await listNames(folder);
  for (let start = 0; start < names.length; start += atOnce) {
    const part = names.slice(start, start + atOnce);
    for (const copy of await Promise.all(part.map((name) => readCopy(folder, name)))) {
      if (copy) yield copy;
    }
  }
}

async function readCopy(folder: string, name: string): Promise<TicketCopy | undefined> {
  try {
    const text = await readFile(join(folder, name, 'ticket.json'), 'utf8');
    return { ...ticketFileSchema.parse(JSON.parse(text)), name };
  } catch {
    return undefined;
  }
}

/** Paths of the files of a copy, below its folder, in the order of their names. */
export async function listCopyFiles(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .sort();
}

/** When something in a copy was written last, in milliseconds; undefined without such a folder. */
export async function findCopyTime(folder: string, name: string): Promise<number | undefined> {
  const places = ['.', 'messages', 'attachments', 'ticket.json'];
  const found = await Promise.all(
    places.map((place) => stat(join(folder, name, place)).catch(() => undefined)),
  );
  const times = found.flatMap((one) => (one ? [one.mtimeMs] : []));
  return times.length === 0 ? undefined : Math.max(...times);
}

/** Removes the folders and drafts of these tickets. Throws what the file system says. */
export async function removeCopies(folder: string, references: Iterable<string>): Promise<void> {
  const names = await listNames(folder);
  for (const reference of references) {
    const prefix = draftPrefix(reference);
    const own = names.filter((name) => name === copyName(reference) || name.startsWith(prefix));
    for (const name of own) await removeCopy(folder, name);
  }
}

/** Removes a folder, also while a message is written into it. */
export async function removeCopy(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
}

/** Names in a folder; none if it cannot be read. */
export const listNames = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Longest file name kept, in characters of up to four bytes; file systems take 255 bytes. */
const longestName = 50;

/** A name that no file system takes for a folder, a device or a hidden file: the sequence precedes it. */
export const toSafeFileName = (name: string): string =>
  Array.from(name.normalize().replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-'))
    .slice(-longestName)
    .join('');
