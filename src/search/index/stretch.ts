/** Words of a page in a row, from one number to another that is not among them. */
export interface Stretch {
  from: number;
  to: number;
}

/** The stretch that a place is in. */
export const findStretch = (stretches: readonly Stretch[], place: number): Stretch | undefined =>
  stretches.find(({ from, to }) => place >= from && place < to);
