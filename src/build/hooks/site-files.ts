import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Kept } from '../../lib/kept/kept-folder.ts';

/**
 * Files of the site that is being built of which it is known what they hold, without reading them. The
 * name of a content is any text by which no other content goes; paths are from the folder of the site.
 */
export interface SiteFiles {
  /** Sets the site of the build before aside, which Astro would remove, and forgets all names. */
  begin: () => void;
  /** Puts a file of the site before in place; false if it is not what a name stands for. */
  restore: (path: string, name: string) => boolean;
  /** Writes a file as it stays. */
  write: (path: string, name: string, content: Uint8Array) => void;
  /** Notes what a file holds that is as it stays. */
  note: (path: string, name: string) => void;
  /** The name of what a file holds; undefined if it has none. */
  nameOf: (path: string) => string | undefined;
  /** Whether a file is as it stays. */
  isFinal: (path: string) => boolean;
  /** Removes what is left of the site before, and keeps for the next build what is known of this one. */
  end: () => void;
}

/** The name of what a file holds, and by what a change of it would show. */
const notesSchema = z.record(z.string(), z.tuple([z.string(), z.string()]));

/** Folders and files of others in the folder of the site, which Astro leaves as well. */
const untouched: ReadonlySet<string> = new Set(['.git']);

/**
 * Opens the files of a site. `aside` is a folder for the site before: on another disk than the site, or
 * where anything else is in the way, nothing is put back, and all is written anew.
 */
export function openSiteFiles(outDir: string, aside: string, kept: Kept): SiteFiles {
  const before = readNotes(kept, outDir);
  const notes = new Map<string, [name: string, state: string]>();
  const folders = new Set<string>();
  let hasBegun = false;
  const note = (path: string, name: string): void => {
    const state = readState(join(outDir, path));
    if (state !== undefined) notes.set(path, [name, state]);
  };
  const makeFolder = (path: string): void => {
    const folder = dirname(join(outDir, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
  };
  return {
    begin() {
      notes.clear();
      folders.clear();
      rmSync(aside, { recursive: true, force: true });
      // What a second attempt would find is of the first one, and of it nothing is noted.
      if (!hasBegun && before.size > 0) setAside(outDir, aside);
      hasBegun = true;
    },
    restore(path, name) {
      const [known, state] = before.get(path) ?? [];
      if (known !== name || state !== readState(join(aside, path))) return false;
      try {
        makeFolder(path);
        renameSync(join(aside, path), join(outDir, path));
      } catch {
        return false;
      }
      note(path, name);
      return true;
    },
    write(path, name, content) {
      makeFolder(path);
      writeFileSync(join(outDir, path), content);
      note(path, name);
    },
    note,
    nameOf: (path) => notes.get(path)?.[0],
    isFinal: (path) => notes.has(path),
    end() {
      kept.put(outDir, Buffer.from(JSON.stringify(Object.fromEntries(notes))));
      rmSync(aside, { recursive: true, force: true });
    },
  };
}

function readNotes(
  kept: Kept,
  outDir: string,
): ReadonlyMap<string, readonly [name: string, state: string]> {
  const found = kept.take(outDir);
  return new Map(
    found ? Object.entries(notesSchema.parse(JSON.parse(found.toString('utf8')))) : [],
  );
}

/**
 * A text that changes with a file: the system changes the last of these whatever is done to the file,
 * and no program can set it. Undefined if there is no file.
 */
function readState(path: string): string | undefined {
  try {
    const stats = lstatSync(path, { bigint: true });
    const { ino, size, mtimeNs, ctimeNs } = stats;
    return stats.isFile() ? [ino, size, mtimeNs, ctimeNs].join(' ') : undefined;
  } catch {
    return undefined;
  }
}

function setAside(outDir: string, aside: string): void {
  try {
    mkdirSync(aside, { recursive: true });
    for (const name of readdirSync(outDir)) {
      if (!untouched.has(name)) renameSync(join(outDir, name), join(aside, name));
    }
  } catch {
    // What is not there cannot be put back, and Astro removes what is left.
  }
}
