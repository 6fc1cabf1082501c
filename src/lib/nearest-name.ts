/**
 * The known name that a writer most likely meant: within a third of its letters (at most three
 * slips of the pen), or one that begins with what was typed. Undefined if nothing comes close.
 */
export function findNearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  let smallest = allowedSlips(wanted) + 1;
  let longer: string | undefined;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), smallest - 1);
    if (distance < smallest) [nearest, smallest] = [candidate, distance];
    else if (isBeginning(wanted, candidate)) longer ??= candidate;
  }
  return nearest ?? longer;
}

/** Three letters allow one slip, nine allow three; more would guess rather than correct. */
const allowedSlips = (name: string): number =>
  Math.min(3, Math.max(1, Math.floor(name.length / 3)));

/** Two letters are too few to tell what was meant. */
const isBeginning = (name: string, candidate: string): boolean =>
  name.length > 2 && candidate.toLowerCase().startsWith(name);

/**
 * Letters to add, remove, replace or swap with their neighbour to get from `a` to `b` (optimal
 * string alignment). Gives up above `limit` and answers `limit + 1`.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last.at(-1) ?? 0, limit + 1);
}

function nextRow(
  a: string,
  b: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const at = (cells: readonly number[], index: number): number => cells[index] ?? Infinity;
    const same = a[row - 1] === b[column - 1];
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(
      Math.min(
        at(current, column - 1) + 1,
        at(last, column) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      ),
    );
  }
  return current;
}

/** `Did you mean "title"?`, or the given sentence if nothing known comes close. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearestName(name, known);
  return nearest === undefined ? otherwise : didYouMean(nearest);
}

export const didYouMean = (name: string): string => `Did you mean "${name}"?`;
