import type { Kept } from '../../../../src/lib/kept/kept-folder.ts';

/** Values that are kept in memory; tells how many were asked for and were there. */
export function aKept(): Kept & { countTaken: () => number } {
  const values = new Map<string, Buffer>();
  let taken = 0;
  return {
    take(key) {
      const value = values.get(key);
      if (value) taken += 1;
      return value;
    },
    keep: (key) => values.has(key),
    put: (key, value) => void values.set(key, Buffer.from(value)),
    countTaken: () => taken,
  };
}
