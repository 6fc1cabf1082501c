/** What errors cost on the way from one word to another: at least 1 each, so that a limit bounds them. */
export interface EditCosts {
  /** `from` stands in place of `to`. */
  replaced: (from: string, to: string) => number;
  /** `letter` is too many, after `before`. */
  added: (letter: string, before: string | undefined) => number;
}

/** Each error counts one. */
export const unitCosts: EditCosts = { replaced: () => 1, added: () => 1 };

/**
 * What it costs to drop, add, replace and swap letters until one word is another; `Infinity` if that
 * is more than `limit`. A letter that is missing, and two neighbours that are swapped, cost one. No
 * letter is touched twice (restricted Damerau–Levenshtein distance, or optimal string alignment).
 * Letters are code points: an emoji is one.
 *
 * @example
 * editDistance('fatcura', 'factura'); // 1: two neighbours are swapped
 * editDistance('banana', 'orange', { limit: 2 }); // Infinity
 */
export function editDistance(
  from: string,
  to: string,
  { limit = Infinity, costs = unitCosts }: { limit?: number; costs?: EditCosts } = {},
): number {
  const first = Array.from(from);
  const second = Array.from(to);
  if (fewestErrors(first, second) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, place) => place);
  for (let row = 1; row <= first.length; row++) {
    const added = costs.added(first[row - 1] ?? '', first[row - 2]);
    const current = [(last[0] ?? 0) + added];
    for (let column = 1; column <= second.length; column++) {
      // Each letter that one word is ahead of the other was dropped or added.
      const isTooFar = Math.abs(row - column) > limit;
      const rows = { beforeLast, last, current, added };
      current.push(isTooFar ? Infinity : costOfCell(first, second, row, column, rows, costs));
    }
    if (Math.min(...current) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[second.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}

/**
 * A quick bound from below: each letter that only one of the words has takes an error of its own; a
 * swap adds and takes none.
 */
function fewestErrors(first: readonly string[], second: readonly string[]): number {
  const left = [...second];
  for (const letter of first) {
    const place = left.indexOf(letter);
    if (place >= 0) left.splice(place, 1);
  }
  const shared = second.length - left.length;
  return Math.max(first.length, second.length) - shared;
}

/** What one cell of the table is made from; `added` is what the row's letter costs if it is too many. */
interface Rows {
  beforeLast: readonly number[];
  last: readonly number[];
  current: readonly number[];
  added: number;
}

function costOfCell(
  first: readonly string[],
  second: readonly string[],
  row: number,
  column: number,
  { beforeLast, last, current, added }: Rows,
  costs: EditCosts,
): number {
  const at = (cells: readonly number[], place: number): number => cells[place] ?? Infinity;
  const letter = first[row - 1] ?? '';
  const wanted = second[column - 1] ?? '';
  const isSwapped = letter === second[column - 2] && first[row - 2] === wanted;
  return Math.min(
    at(last, column) + added,
    at(current, column - 1) + 1,
    at(last, column - 1) + (letter === wanted ? 0 : costs.replaced(letter, wanted)),
    isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
  );
}
