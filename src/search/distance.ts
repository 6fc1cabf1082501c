/**
 * How many letters have to be dropped, added, replaced or swapped with their neighbour to make one
 * word of another; more than `most` counts as infinite. (Damerau's distance in the form in which
 * no letter is touched twice.)
 */
export function distanceOf(one: string, other: string, most: number): number {
  const first = Array.from(one);
  const second = Array.from(other);
  if (Math.abs(first.length - second.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, place) => place);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      current.push(stepOf(first, second, row, column, { beforeLast, last, current }));
    }
    if (Math.min(...current) > most) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[second.length] ?? Infinity;
  return distance > most ? Infinity : distance;
}

interface Rows {
  beforeLast: readonly number[];
  last: readonly number[];
  current: readonly number[];
}

function stepOf(
  first: readonly string[],
  second: readonly string[],
  row: number,
  column: number,
  { beforeLast, last, current }: Rows,
): number {
  const at = (cells: readonly number[], place: number): number => cells[place] ?? Infinity;
  const isSame = first[row - 1] === second[column - 1];
  const isSwapped =
    row > 1 &&
    column > 1 &&
    first[row - 1] === second[column - 2] &&
    first[row - 2] === second[column - 1];
  return Math.min(
    at(last, column) + 1,
    at(current, column - 1) + 1,
    at(last, column - 1) + (isSame ? 0 : 1),
    isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
  );
}
