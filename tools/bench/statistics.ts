/** Smallest, middle and largest of a series of measurements. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** Throws on an empty series. */
export function toSpread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  const [min] = sorted;
  const max = sorted.at(-1);
  if (low === undefined || high === undefined || min === undefined || max === undefined) {
    throw new Error('No measurements.');
  }
  return { min, median: (low + high) / 2, max };
}

/** `1.2 / 1.3 / 1.5`: smallest, middle and largest, each divided by `unit`. */
export function formatSpread({ min, median, max }: Spread, unit = 1, digits = 1): string {
  return [min, median, max].map((value) => (value / unit).toFixed(digits)).join(' / ');
}
