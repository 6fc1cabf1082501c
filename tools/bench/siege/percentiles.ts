/** Times of a series in milliseconds. */
export interface Percentiles {
  p50: number;
  p99: number;
  max: number;
}

/** By nearest rank: the smallest value that so many of the series do not exceed. Throws on none. */
export function toPercentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => {
    const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
    if (value === undefined) throw new Error('No measurements.');
    return value;
  };
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
