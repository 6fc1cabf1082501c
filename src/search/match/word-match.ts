import { similarityOf } from './word-similarity.ts';
import type { ExpandedTerm } from '../query/query.ts';

/**
 * From this degree on a word answers the term: it can make a page a result by itself, and it is
 * marked. Inflections (*descubrió*, *descubrieron*: 0.67) and parts of compounds (*Adresse* in
 * *Rechnungsadresse*: 0.61) reach it, a long beginning in common (*internet*, *international*: 0.37)
 * only helps a page that has more.
 */
export const matchDegree = 0.6;

/** How much a word counts that begins with what the reader is still typing. */
const openDegree = 0.9;

/** One word of several that have to stand together. */
const oneOfSeveral = 0.6;

/** Tells how well a folded word answers a term: 1 its stem, 0 not at all. */
export type DegreeOf = (word: string) => number;

/** Compares words with a term; the same word comes often, and is compared once. */
export function createDegrees(term: ExpandedTerm): DegreeOf {
  const known = listKnown(term);
  const compared = new Map<string, number>();
  return (word) => {
    const found = compared.get(word);
    if (found !== undefined) return found;
    const degree = Math.max(
      known.get(word) ?? 0,
      term.isOpen && word.startsWith(term.text) ? openDegree : 0,
      ...term.bases.map((base) => similarityOf(base, word)),
    );
    compared.set(word, degree);
    return degree;
  };
}

/** What the vocabulary says of words: those of the term's stems, and words like them. */
function listKnown({ forms }: ExpandedTerm): Map<string, number> {
  const known = new Map<string, number>();
  const add = (word: string, degree: number): void => {
    known.set(word, Math.max(degree, known.get(word) ?? 0));
  };
  for (const { words, similarWords, weight, texts } of forms) {
    for (const word of words) add(word, texts.length > 1 ? weight * oneOfSeveral : weight);
    for (const similar of similarWords) add(similar.word, weight * similar.weight);
  }
  return known;
}
