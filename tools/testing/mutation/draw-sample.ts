/** Draws `count` of the items by chance, the same ones for the same seed; they keep their order. */
export function drawSample<Item>(
  items: readonly Item[],
  count: number,
  seed: number,
): readonly Item[] {
  const next = randomFrom(seed);
  return items
    .map((item, index) => ({ item, index, lot: next() }))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, count)
    .toSorted((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 by chance (mulberry32): the same ones for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
