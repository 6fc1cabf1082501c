import type { Hit } from './types.ts';

/**
 * Pagefind matches every word that begins with the stem of a term, among the pieces of the index
 * that happen to be loaded, and counts all of them into one score. With this weight on the
 * length of words, a word as long as the stem (which is then the stem) counts e¹⁶ times as much
 * as one a letter longer, so that the score tells whether the stem itself is on the page, and
 * what else is loaded no longer matters. Above 88 the single-precision numbers overflow.
 */
const termSimilarity = 60;

/** What Pagefind multiplies the frequency of an exact match with, at that weight. */
const exactFactor = Math.exp(termSimilarity * Math.exp(-0.125) - termSimilarity);

/**
 * BM25's saturation and length normalisation. Best of 0.6, 1 and 1.4 with 0.4 and 0.75 in
 * `npm run bench:search`; the differences are below one question in a hundred.
 */
const saturation = 1;
const lengthWeight = 0.75;

/** Between the weakest exact match (a word on a page 50 times as long as usual: 0.02) and the strongest other (1e-6). */
const exactThreshold = 1e-4;

/** Options for Pagefind under which `toHits` reads its scores. */
export const pagefindRanking = {
  termSimilarity,
  termSaturation: saturation * exactFactor,
  pageLength: lengthWeight,
  termFrequency: 1,
  diacriticSimilarity: 0,
  // Words of the metadata would count by the cube of their number; the title stands in the text.
  metaWeights: { title: 0, category: 0, image: 0, image_alt: 0 },
} as const;

/** A result of Pagefind, as far as it is needed here. */
export interface ScoredPage {
  id: string;
  score: number;
}

/**
 * The pages that hold the stem of the looked-up word itself, out of all results of a look-up of
 * one word in an index of `pages` pages.
 */
export function toHits(results: readonly ScoredPage[], pages: number): Hit[] {
  // Pagefind's score is the rarity of all that matched × the saturated frequency.
  const rarity = pagefindRarity(pages, results.length);
  return results
    .map(({ id, score }) => ({ page: id, strength: round(score / rarity) }))
    .filter(({ strength }) => strength > exactThreshold);
}

/** `rarityOf` in the single precision of Pagefind, which matters for words of nearly all pages. */
function pagefindRarity(pages: number, holding: number): number {
  const odds = Math.fround(Math.fround(pages - holding + 0.5) / Math.fround(holding + 0.5));
  return Math.fround(Math.log(Math.fround(odds + 1)));
}

/** The last digits of single precision depend on what else matched. */
const round = (strength: number): number => Math.round(strength * 10_000) / 10_000;
