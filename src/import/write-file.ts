import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { hashOf, type LedgerEntry } from './ledger.ts';
import type { Outcome } from './report.ts';

/** A file that an import wants to stand in the content folder. */
export interface WantedFile {
  /** From the content folder. */
  path: string;
  content: string;
}

export interface WriteOptions {
  contentDir: string;
  /** Takes what the source says also where somebody has edited or deleted the file here. */
  overwrite: boolean;
  /** Tells what would be done and does nothing. */
  dryRun: boolean;
}

/** What was done, and what the ledger has to know of it from now on; none if it is not the import's. */
export interface WrittenFile {
  /** Where it stands now: an edited file does not follow a move. */
  path: string;
  outcome: Outcome;
  entry: LedgerEntry | undefined;
}

/**
 * Writes a file unless somebody has edited or deleted it here since the last import. `before` is what
 * the ledger knows of it.
 */
export async function writeWanted(
  wanted: WantedFile,
  before: LedgerEntry | undefined,
  options: WriteOptions,
): Promise<WrittenFile> {
  const entry = { path: wanted.path, hash: hashOf(wanted.content) };
  const decision = await decide(wanted, entry, before, options);
  const keeps = ['unchanged', 'edited', 'conflict', 'deleted'].includes(decision);
  if (keeps) {
    const path = before?.path ?? wanted.path;
    return { path, outcome: decision, entry: decision === 'unchanged' ? entry : before };
  }
  if (!options.dryRun) {
    await writeInside(options.contentDir, wanted.path, wanted.content);
    if (before && before.path !== wanted.path) {
      await rm(locate(options.contentDir, before.path), { force: true });
    }
  }
  return { path: wanted.path, outcome: decision, entry };
}

async function decide(
  wanted: WantedFile,
  entry: LedgerEntry,
  before: LedgerEntry | undefined,
  { contentDir, overwrite }: WriteOptions,
): Promise<Outcome> {
  const there = await hashOfFile(contentDir, wanted.path);
  if (!before) return judgeStranger(there, entry, overwrite);
  const current = before.path === wanted.path ? there : await hashOfFile(contentDir, before.path);
  const isChangedThere = before.hash !== entry.hash || before.path !== wanted.path;
  if (current === undefined && !overwrite) return 'deleted';
  if (current === undefined) return 'created';
  const isOwn = current !== before.hash && current !== entry.hash;
  if (isOwn && !overwrite) return isChangedThere ? 'conflict' : 'edited';
  if (before.path !== wanted.path) {
    // Where it wants to go stands a file of somebody else.
    return there !== undefined && there !== entry.hash && !overwrite ? 'conflict' : 'moved';
  }
  return current === entry.hash ? 'unchanged' : 'changed';
}

/** A file of which the ledger knows nothing: another one of this name, or the same by chance. */
function judgeStranger(
  there: string | undefined,
  { hash }: LedgerEntry,
  overwrite: boolean,
): Outcome {
  if (there === undefined) return 'created';
  if (there === hash) return 'unchanged';
  return overwrite ? 'changed' : 'conflict';
}

async function hashOfFile(contentDir: string, path: string): Promise<string | undefined> {
  const content = await readFile(locate(contentDir, path)).catch(() => undefined);
  return content && hashOf(content);
}

/** Writes beside it and puts it in its place: an abort leaves no half file. */
export async function writeInside(
  contentDir: string,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = locate(contentDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

/** Absolute path of a file; throws if the path leads out of the content folder. */
export function locate(contentDir: string, path: string): string {
  const root = resolve(contentDir);
  const file = join(root, path);
  if (file.startsWith(root + sep)) return file;
  throw new Error(`ImportPathOutside ${path}\nThis path leads out of the content folder.`);
}
