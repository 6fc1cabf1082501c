import fc from 'fast-check';
import type { IndexedConcept } from '../../../../../src/search/index/format/concept.ts';
import type { VocabularyEntry } from '../../../../../src/search/index/format/entry.ts';

/** A folded word in some scripts, with letters outside the basic plane. */
export const wordArbitrary = fc.string({
  unit: fc.constantFrom('a', 'b', 'ñ', '密', 'к', 'ك', '𝒳', '1'),
  minLength: 1,
  maxLength: 40,
});

const shareArbitrary = fc.integer({ min: 1, max: 35 }).map((share) => share / 35);

const numberArbitrary = fc.nat({ max: 2 ** 31 });

/** Pages in their order with a level of frequency that survives being written. */
export const postingsArbitrary = fc
  .uniqueArray(
    fc.record({
      page: fc.nat({ max: 100_000 }),
      termFrequency: fc.integer({ min: 1, max: 52 }).map((level) => level / 52),
      inTitle: fc.boolean(),
    }),
    { selector: ({ page }) => page, maxLength: 20 },
  )
  .map((postings) => postings.toSorted((one, other) => one.page - other.page));

/** Pages by frequency and number, the order in which they are written. */
const similarPagesArbitrary = fc
  .uniqueArray(fc.record({ page: fc.nat({ max: 100_000 }), termFrequency: shareArbitrary }), {
    selector: ({ page }) => page,
    maxLength: 9,
  })
  .map((pages) =>
    pages.toSorted(
      (one, other) => one.termFrequency - other.termFrequency || one.page - other.page,
    ),
  );

const placeArbitrary = fc.record({ file: numberArbitrary, line: numberArbitrary });

const wordsArbitrary = fc.array(wordArbitrary, { maxLength: 3 });

/** Any entry that a vocabulary can hold. */
export const entryArbitrary: fc.Arbitrary<VocabularyEntry> = fc.record({
  word: wordArbitrary,
  words: fc.uniqueArray(wordArbitrary, { minLength: 1, maxLength: 5 }),
  stem: wordArbitrary,
  documentFrequency: numberArbitrary,
  widenedFrequency: numberArbitrary,
  postings: fc.oneof(postingsArbitrary, placeArbitrary),
  similarWords: fc.array(fc.record({ word: wordArbitrary, weight: shareArbitrary }), {
    maxLength: 6,
  }),
  similarPages: similarPagesArbitrary,
  parts: wordsArbitrary,
  phrases: fc.array(
    fc.record({
      preceding: wordsArbitrary,
      following: wordsArbitrary,
      concept: placeArbitrary,
      closeness: shareArbitrary,
    }),
    { maxLength: 3 },
  ),
});

/** Any concept that a vocabulary can hold. */
export const conceptArbitrary: fc.Arbitrary<IndexedConcept> = fc.record({
  words: fc.array(fc.record({ word: wordArbitrary, degree: shareArbitrary }), { maxLength: 6 }),
  documentFrequency: numberArbitrary,
  postings: postingsArbitrary,
});
