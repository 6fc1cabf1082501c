/** Letters in a gram. 3 joins what has nothing in common, 5 misses inflections of short words. */
const gramLength = 4;

/** A word shares at least this part of the other's weight, or it is no relative. */
export const leastLikeness = 0.45;

/**
 * The runs of four letters of a word, its ends marked, each once: what inflections and the parts
 * of compounds have in common.
 */
export function listGrams(word: string): string[] {
  const letters = Array.from(`_${word}_`);
  const grams = new Set<string>();
  for (let from = 0; from + gramLength <= letters.length; from++) {
    grams.add(letters.slice(from, from + gramLength).join(''));
  }
  return [...grams];
}

/**
 * The part of one word that another holds, 0 to 1, by their grams: *maschine* is in
 * *dampfmaschine* but for its beginning; the reverse is less true.
 */
export function likenessOf(asked: string, found: string): number {
  const grams = listGrams(asked);
  if (grams.length === 0) return asked === found ? 1 : 0;
  const others = new Set(listGrams(found));
  return grams.filter((gram) => others.has(gram)).length / grams.length;
}

/** What a word counts that is alike: squared, so that half a word is a quarter of the evidence. */
export const likenessWeight = (likeness: number): number => likeness ** 2;
