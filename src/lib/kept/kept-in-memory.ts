import type { Kept } from './kept-folder.ts';

/** Values that stay as long as the process does, of which none more are there than one run needs. */
export interface KeptInMemory extends Kept {
  /** Drops what was neither taken nor put since it was called last. */
  forgetUntouched: () => void;
}

/** As `openKeptFolder`, without a folder. */
export function keepInMemory(): KeptInMemory {
  let former = new Map<string, Buffer>();
  let current = new Map<string, Buffer>();
  const take = (key: string): Buffer | undefined => {
    const value = current.get(key) ?? former.get(key);
    if (value) current.set(key, value);
    return value;
  };
  return {
    take,
    keep: (key) => take(key) !== undefined,
    put: (key, value) => void current.set(key, Buffer.from(value)),
    forgetUntouched: () => {
      former = current;
      current = new Map();
    },
  };
}
