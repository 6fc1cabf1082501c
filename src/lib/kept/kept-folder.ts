import { join } from 'node:path';
import { openKeptValues, toKey, type KeptValues } from './kept-values.ts';

/** Values that a program keeps for its next run, as long as it stays the same. */
export type Kept = Pick<KeptValues, 'take' | 'keep' | 'put'>;

/** A folder with a file for each kind of values. */
export interface KeptFolder {
  /** The values of a kind, the same each time. Any text is a key. */
  open: (kind: string) => Kept;
  /** How many values of a kind from the run before were taken or kept. */
  countTaken: (kind: string) => number;
  /** Keeps what was taken and put, in place of what was there; of kinds not opened, nothing changes. */
  save: () => void;
}

/**
 * Opens a folder of kept values, which need not exist. `program` changes whenever the same key may
 * stand for another value. With `isFresh` nothing is taken from earlier runs.
 */
export function openKeptFolder(
  folder: string,
  { program, isFresh = false }: { program: string; isFresh?: boolean },
): KeptFolder {
  const opened = new Map<string, KeptValues>();
  const taken = new Map<string, Set<string>>();
  const made = new Map<string, Set<string>>();
  const findValues = (kind: string): KeptValues => {
    const values = opened.get(kind) ?? openKeptValues(join(folder, kind), { isFresh });
    opened.set(kind, values);
    return values;
  };
  const note = (all: Map<string, Set<string>>, kind: string, key: string): void => {
    all.set(kind, (all.get(kind) ?? new Set()).add(key));
  };
  const count = (kind: string, key: string): void => {
    if (made.get(kind)?.has(key) !== true) note(taken, kind, key);
  };
  return {
    open(kind) {
      const values = findValues(kind);
      return {
        take: (key) => {
          const value = values.take(toKey(program, key));
          if (value) count(kind, key);
          return value;
        },
        keep: (key) => {
          const isThere = values.keep(toKey(program, key));
          if (isThere) count(kind, key);
          return isThere;
        },
        put: (key, value) => {
          note(made, kind, key);
          values.put(toKey(program, key), value);
        },
      };
    },
    countTaken: (kind) => taken.get(kind)?.size ?? 0,
    save: () => opened.forEach((values) => values.save()),
  };
}
