import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import {
  openKeptReader,
  openKeptWriter,
  type KeptPlace,
  type KeptReader,
  type KeptWriter,
} from './kept-file.ts';

/**
 * Values by key that one run keeps for the next, in one file. What a run neither takes nor puts is not
 * there in the next one, so that there is never more than one run needs.
 */
export interface KeptValues {
  /** The value of a key; undefined if there is none, or if it is not what was written. */
  take: (key: string) => Buffer | undefined;
  /** Keeps the value of a key for the next run as well, without reading it; false if there is none. */
  keep: (key: string) => boolean;
  /** Keeps a value, in place of another of its key. */
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

/** Dead bytes in a file, as a share of it, from which on it is written anew. */
const mostDead = 1 / 3;

/**
 * Opens the values that are kept in a file, which need not exist. A file that is broken holds none.
 * With `isFresh` nothing is taken from it; it is written anew. As long as most of the former values are
 * kept, new ones are written behind them; a run that ends meanwhile leaves a file that holds none.
 */
export function openKeptValues(path: string, { isFresh = false } = {}): KeptValues {
  mkdirSync(dirname(path), { recursive: true });
  removeUnfinished(path);
  const former = isFresh ? undefined : openKeptReader(path);
  const unfinished = `${path}.${randomUUID()}`;
  let opened: KeptWriter | undefined;
  const open = (): KeptWriter => (opened ??= openKeptWriter(unfinished));
  /** What is kept of the former file, and what is new. */
  const old = new Map<string, KeptPlace>();
  const places = new Map<string, KeptPlace>();
  const put = (key: string, value: Uint8Array): void => {
    const before = places.get(key);
    const isSame = before?.length === value.length && before.sum === crc32(value);
    if (!isSame) places.set(key, open().append(value));
    old.delete(key);
  };
  const keep = (key: string): boolean => {
    if (places.has(key)) return true;
    const place = former?.find(key);
    if (place) old.set(key, place);
    return place !== undefined;
  };
  return {
    take(key) {
      const place = places.get(key);
      if (place) return open().read(place);
      const value = former?.read(key);
      if (value) keep(key);
      else old.delete(key);
      return value;
    },
    keep,
    put,
    save() {
      const isSaved = former !== undefined && append(path, { former, old, opened, places });
      if (isSaved) {
        opened?.close();
        rmSync(unfinished, { force: true });
      } else {
        const next = open();
        for (const key of old.keys()) {
          const value = former?.read(key);
          if (value) places.set(key, next.append(value));
        }
        next.finish(places);
        // Nothing else belongs there; a folder could not be replaced.
        if (former === undefined) rmSync(path, { recursive: true, force: true });
        // Under another name first: whoever reads finds a whole file, and of two runs the last one's.
        renameSync(unfinished, path);
      }
      former?.close();
    },
  };
}

interface Run {
  former: KeptReader;
  old: ReadonlyMap<string, KeptPlace>;
  /** Where the new values stand, at their places; undefined if there are none. */
  opened: KeptWriter | undefined;
  places: ReadonlyMap<string, KeptPlace>;
}

/** Writes what is new behind what is kept; false where the file is another one now, or mostly dead. */
function append(path: string, { former, old, opened, places }: Run): boolean {
  const living = [...old.values()].reduce((sum, { length }) => sum + length, 0);
  if (former.size - living > former.size * mostDead) return false;
  const writer = reopen(path);
  if (writer?.id !== former.id) {
    writer?.close();
    return false;
  }
  const all = new Map(old);
  for (const [key, place] of places) {
    const value = opened?.read(place);
    if (value) all.set(key, writer.append(value));
  }
  writer.finish(all);
  return true;
}

function reopen(path: string): KeptWriter | undefined {
  try {
    return openKeptWriter(path, { isNew: false });
  } catch {
    return undefined;
  }
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
