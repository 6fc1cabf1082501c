/**
 * How many code units two texts have in common at their beginning.
 *
 * @example
 * commonPrefixLength('descubrió', 'descubrieron'); // 8
 */
export function commonPrefixLength(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  for (let index = 0; index < limit; index++) {
    if (one[index] !== other[index]) return index;
  }
  return limit;
}
