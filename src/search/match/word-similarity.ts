/**
 * How alike two folded words are, 0 to 1, without knowing their language: what the stemmer of the
 * index misses. Inflections share their beginning (*descubrió*, *descubrieron*), compounds hold
 * each other (*Maschine*, *Dampfmaschine*). Below the limits it is 0: a word is no evidence.
 */
export function similarityOf(asked: string, found: string): number {
  if (asked === found) return 1;
  const shared = sharedBeginning(asked, found);
  const share = shared / Math.max(asked.length, found.length);
  const isEnding = shared === asked.length || shared === found.length;
  if (shared >= (isEnding ? shortestStem : longStem) && share >= inflectionShare) return share;
  if (asked.length >= shortestCompoundPart && found.includes(asked)) {
    return compoundWeight + (1 - compoundWeight) * 0.5 * (asked.length / found.length);
  }
  if (found.length >= shortestCompoundPart && asked.includes(found)) return partOfAskedWeight;
  return shared >= longStem ? share * longStemWeight : 0;
}

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const shortestStem = 4;

/** What two words with different endings have in common: *react* and *reach* are no kin. */
const longStem = 5;

/** Share of the longer word that both have in common. */
const inflectionShare = 0.6;

/** Shorter words stand inside others by chance. */
const shortestCompoundPart = 5;
const compoundWeight = 0.5;

/** A part of what was asked for: *zahlen* for *bezahlen*, *Adresse* for *Rechnungsadresse*. */
const partOfAskedWeight = 0.45;

/** Before longer endings a common beginning is weaker evidence. */
const longStemWeight = 0.8;

function sharedBeginning(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  for (let index = 0; index < limit; index++) {
    if (one[index] !== other[index]) return index;
  }
  return limit;
}
