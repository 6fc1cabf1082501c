/**
 * How alike two folded words are, 0 to 1, without knowing their language: what the stemmer of the
 * index misses. Inflections share their beginning (*descubrió*, *descubrieron*), compounds hold
 * each other (*Maschine*, *Dampfmaschine*). Below the limits it is 0: a word is no evidence.
 */
export function similarityOf(asked: string, found: string): number {
  if (asked === found) return 1;
  const shared = sharedBeginning(asked, found);
  const share = shared / Math.max(asked.length, found.length);
  if (shared >= shortestStem && share >= inflectionShare) return share;
  if (asked.length >= shortestCompoundPart && found.includes(asked)) {
    return compoundWeight + (1 - compoundWeight) * 0.5 * (asked.length / found.length);
  }
  return shared >= longStem ? share * longStemWeight : 0;
}

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const shortestStem = 4;
const inflectionShare = 0.6;

/** Shorter words stand inside others by chance. */
const shortestCompoundPart = 5;
const compoundWeight = 0.5;

/** So many letters in common are evidence even before a long ending. */
const longStem = 5;
const longStemWeight = 0.8;

function sharedBeginning(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  for (let index = 0; index < limit; index++) {
    if (one[index] !== other[index]) return index;
  }
  return limit;
}
