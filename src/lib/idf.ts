/**
 * How much a word tells: BM25's inverse document frequency, ln((N − n + ½) / (n + ½) + 1), for a
 * word that `holding` of `documents` documents hold. Positive as long as `holding` is not more than
 * `documents`. Pagefind uses the same formula, so that its figures and ours can be compared.
 *
 * @example
 * inverseDocumentFrequency(100, 1); // 4.2: a rare word
 * inverseDocumentFrequency(100, 99); // 0.02: it stands nearly everywhere
 */
export const inverseDocumentFrequency = (documents: number, holding: number): number =>
  Math.log((documents - holding + 0.5) / (holding + 0.5) + 1);
