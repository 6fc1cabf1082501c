import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openKeptReader, openKeptWriter, type KeptPlace } from './kept-file.ts';

/**
 * Values by key that one run keeps for the next, in one file. What a run neither takes nor puts is not
 * in the file that it writes, so that the file never holds more than one run needs.
 */
export interface KeptValues {
  /** The value of a key; undefined if there is none, or if it is not what was written. */
  take: (key: string) => Buffer | undefined;
  put: (key: string, value: Uint8Array) => void;
  /** Writes the file. A run that ends before leaves the former one as it was. */
  save: () => void;
}

/** A key for all that a value depends on: 64 hex digits of SHA-256 over the parts in their order. */
export function toKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0`).update(part);
  return hash.digest('hex');
}

/**
 * Opens the values that are kept in a file, which need not exist. A file that is broken holds none.
 * With `isFresh` nothing is taken from it; it is written anew.
 */
export function openKeptValues(path: string, { isFresh = false } = {}): KeptValues {
  mkdirSync(dirname(path), { recursive: true });
  removeUnfinished(path);
  const former = isFresh ? undefined : openKeptReader(path);
  const unfinished = `${path}.${randomUUID()}`;
  const next = openKeptWriter(unfinished);
  const places = new Map<string, KeptPlace>();
  const put = (key: string, value: Uint8Array): void => {
    if (!places.has(key)) places.set(key, next.append(value));
  };
  return {
    take(key) {
      const place = places.get(key);
      if (place) return next.read(place);
      const value = former?.read(key);
      if (value) put(key, value);
      return value;
    },
    put,
    save() {
      next.finish(places);
      former?.close();
      // Under another name first: whoever reads finds a whole file, and of two runs the last one's.
      renameSync(unfinished, path);
    },
  };
}

/** Files of runs that ended before they were finished are a day old at most. */
const unfinishedMilliseconds = 86_400_000;

function removeUnfinished(path: string): void {
  const folder = dirname(path);
  const names = readdirSync(folder).filter((name) => name.startsWith(`${basename(path)}.`));
  for (const file of names.map((name) => join(folder, name))) {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > unfinishedMilliseconds) rmSync(file, { force: true });
  }
}
