import type { Stemmer } from '../../../../src/search/language/stemmer.ts';

/** A stemmer that makes a stem of every word in one way. */
export const stemBy = (stem: (word: string) => string): Stemmer => ({
  stem,
  listStems: (word) => [stem(word)],
});
