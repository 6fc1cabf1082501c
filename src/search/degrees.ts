import { similarityOf } from './similarity.ts';
import type { Fragment, Term } from './types.ts';

/**
 * From this degree on a word answers the term: it can make a page a result by itself, and it is
 * marked. Inflections (*descubrió*, *descubrieron*: 0.67) and parts of compounds (*Adresse* in
 * *Rechnungsadresse*: 0.61) reach it, a long beginning in common (*internet*, *international*: 0.37)
 * only helps a page that has more.
 */
export const matchDegree = 0.6;

/** How much a word counts that begins with what the reader is still typing. */
const openDegree = 0.9;

/** For each word of the page how well it answers the term: 1 its stem, 0 not at all. */
export function degreesOf(term: Term, fragment: Fragment): number[] {
  const degrees = fragment.folded.map((word) => degreeOf(term, word));
  for (const form of [...term.forms, ...term.otherwise]) {
    if (form.kind === 'beginning') continue;
    for (const place of fragment.places.get(form.text) ?? []) {
      if (place < degrees.length) degrees[place] = Math.max(degrees[place] ?? 0, form.weight);
    }
  }
  return degrees;
}

/** How well a single folded word answers the term. */
export function degreeOf(term: Term, word: string): number {
  const similarity = similarityOf(term.text, word);
  return term.isOpen && word.startsWith(term.text) ? Math.max(similarity, openDegree) : similarity;
}
