/** Words of a page in a row, from one number to another that is not among them. */
export interface Stretch {
  from: number;
  to: number;
}

/** Tells whether a place is in any of some stretches. */
export const isWithin = (stretches: readonly Stretch[], place: number): boolean =>
  stretches.some(({ from, to }) => place >= from && place < to);
