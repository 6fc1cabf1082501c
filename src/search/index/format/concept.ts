import { readPostings, writePostings, type Posting } from './postings.ts';

/** One thing that people call by many names, as far as the site has words for it. */
export interface IndexedConcept {
  /** Words of the site, folded, that speak of it, with how surely each does, 0 to 1. */
  words: readonly ConceptWord[];
  /** How many pages hold them, each page as far as it does. */
  documentFrequency: number;
  /** The pages that speak of it most. */
  postings: readonly Posting[];
}

/** A word of the site that speaks of a concept. */
export interface ConceptWord {
  /** Folded. */
  word: string;
  /** How surely it does, 0 to 1. */
  degree: number;
}

/** Degrees are told in 35ths, by one digit to base 36. */
const steps = 35;

/**
 * One line of text for a concept: its frequency to base 36, its words, each behind the digit of its
 * degree, and its pages, between tabs.
 *
 * @example
 * writeConcept({ words: [{ word: 'refund', degree: 1 }], documentFrequency: 2, postings: [] });
 * // '2\tzrefund\t'
 */
export const writeConcept = ({ words, documentFrequency, postings }: IndexedConcept): string =>
  [
    Math.round(documentFrequency).toString(36),
    words.map(({ word, degree }) => toDigit(degree) + word).join(' '),
    writePostings(postings),
  ].join('\t');

/** What `writeConcept` wrote, with its figures rounded. */
export function readConcept(line: string): IndexedConcept {
  const [frequency = '', words = '', postings = ''] = line.split('\t');
  return {
    documentFrequency: parseInt(frequency, 36) || 0,
    words: words
      .split(' ')
      .filter((word) => word !== '')
      .map((text) => ({ word: text.slice(1), degree: parseInt(text.charAt(0), 36) / steps })),
    postings: readPostings(postings),
  };
}

const toDigit = (degree: number): string =>
  Math.max(1, Math.min(steps, Math.round(degree * steps))).toString(36);
