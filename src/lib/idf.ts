/**
 * How much a word tells: BM25's inverse document frequency, ln((N − n + ½) / (n + ½) + 1), for a
 * word that `holding` of `pages` pages hold. Pagefind uses the same formula.
 */
export const rarityOf = (pages: number, holding: number): number =>
  Math.log((pages - holding + 0.5) / (holding + 0.5) + 1);
