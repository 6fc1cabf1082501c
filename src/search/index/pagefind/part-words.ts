import { isUnspaced, segmentWords } from '../../language/normalize.ts';
import { wordBoundary } from './page-file.ts';

/**
 * Marks in HTML text where words end, if the language is written without spaces.
 *
 * @param language BCP 47 tag
 */
export const createWordParter = (language: string): ((text: string) => string) =>
  isUnspaced(language) ? segment(language) : (text) => text;

/**
 * Marks where words end in a language without spaces, as a query is segmented. Pagefind's own
 * segmenter finds other words, such as รหัสผ่าน, which no query would hold.
 */
const segment =
  (language: string) =>
  (text: string): string =>
    // What stands before the text, in another element, may be the end of a word as well.
    wordBoundary +
    text
      .split(entityPattern)
      .map((part, place) => (place % 2 === 1 ? part : segmentText(part, language)))
      .filter((part) => part !== '')
      .join(wordBoundary);

const segmentText = (text: string, language: string): string =>
  segmentWords(text, language)
    .map((one) => one.segment)
    .join(wordBoundary);

/** A sign that HTML writes in letters, such as `&amp;`. */
const entityPattern = /(&#?\w+;)/gu;
