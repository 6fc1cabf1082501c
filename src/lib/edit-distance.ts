/** What each step from a typed word to the one that was meant costs. */
export interface Costs {
  /** `typed` was hit in place of `meant`. */
  replaced: (typed: string, meant: string) => number;
  /** `typed` is too many, after `before`. */
  added: (typed: string, before: string | undefined) => number;
}

/** Each error counts one. */
export const evenCosts: Costs = { replaced: () => 1, added: () => 1 };

/**
 * How many letters have to be dropped, added, replaced or swapped with their neighbour to make one
 * word of another; more than `most` counts as infinite. (Damerau's distance in the form in which
 * no letter is touched twice.)
 */
export function distanceOf(
  typed: string,
  meant: string,
  most: number,
  costs: Costs = evenCosts,
): number {
  const first = Array.from(typed);
  const second = Array.from(meant);
  if (leastSteps(first, second) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, place) => place);
  for (let row = 1; row <= first.length; row++) {
    const added = costs.added(first[row - 1] ?? '', first[row - 2]);
    const current = [(last[0] ?? 0) + added];
    for (let column = 1; column <= second.length; column++) {
      // Each letter that one word is ahead of the other was dropped or added.
      const isTooFar = Math.abs(row - column) > most;
      const rows = { beforeLast, last, current, added };
      current.push(isTooFar ? Infinity : stepOf(first, second, row, column, rows, costs));
    }
    if (Math.min(...current) > most) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[second.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}

/** Each letter that one word has and the other has not takes a step: a swap adds and takes none. */
function leastSteps(first: readonly string[], second: readonly string[]): number {
  const left = [...second];
  for (const letter of first) {
    const place = left.indexOf(letter);
    if (place >= 0) left.splice(place, 1);
  }
  const shared = second.length - left.length;
  return Math.max(first.length, second.length) - shared;
}

interface Rows {
  beforeLast: readonly number[];
  last: readonly number[];
  current: readonly number[];
  added: number;
}

function stepOf(
  first: readonly string[],
  second: readonly string[],
  row: number,
  column: number,
  { beforeLast, last, current, added }: Rows,
  costs: Costs,
): number {
  const at = (cells: readonly number[], place: number): number => cells[place] ?? Infinity;
  const typed = first[row - 1] ?? '';
  const meant = second[column - 1] ?? '';
  const isSwapped =
    row > 1 && column > 1 && typed === second[column - 2] && first[row - 2] === meant;
  return Math.min(
    at(last, column) + added,
    at(current, column - 1) + 1,
    at(last, column - 1) + (typed === meant ? 0 : costs.replaced(typed, meant)),
    isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
  );
}
