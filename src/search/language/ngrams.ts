/** Letters in an n-gram. 3 joins what has nothing in common, 5 misses inflections of short words. */
const ngramLength = 4;

/** Two words are similar if one holds at least this share of the other's n-grams. */
export const leastOverlap = 0.45;

/**
 * The n-grams of a word, each once, with a mark at both ends: what inflections and the parts of
 * compounds have in common.
 *
 * @example
 * listNgrams('abono'); // ['_abo', 'abon', 'bono', 'ono_']
 */
export function listNgrams(word: string): string[] {
  const letters = Array.from(`_${word}_`);
  const ngrams = new Set<string>();
  for (let from = 0; from + ngramLength <= letters.length; from++) {
    ngrams.add(letters.slice(from, from + ngramLength).join(''));
  }
  return [...ngrams];
}

/**
 * The share of the n-grams of one word that another holds, 0 to 1: *dampfmaschine* holds all of
 * *maschine* but its beginning; *maschine* holds less of *dampfmaschine*.
 */
export function ngramOverlap(asked: string, found: string): number {
  const ngrams = listNgrams(asked);
  if (ngrams.length === 0) return asked === found ? 1 : 0;
  const others = new Set(listNgrams(found));
  return ngrams.filter((ngram) => others.has(ngram)).length / ngrams.length;
}

/** What a similar word counts, 0 to 1: squared, so that half a word is a quarter of the evidence. */
export const overlapWeight = (overlap: number): number => overlap ** 2;
