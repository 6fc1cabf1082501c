/** A page that holds a word. */
export interface Posting {
  /** Number of the page in the index. */
  page: number;
  /** Saturated frequency of the word, 0 to 1, longer pages counting less. */
  termFrequency: number;
  /** The word stands in the title of the page. */
  inTitle: boolean;
}

/** Where something stands that is told elsewhere: the pages of a word, a concept. */
export interface ListPlace {
  /** Number of the file: of words, or of concepts. */
  file: number;
  /** Number of the entry or line in it, from 0. */
  line: number;
}

/**
 * Term frequencies are told in 52 levels, from weak to strong, by one sign each. None of the signs
 * is a digit to base 36, a title sign or anything that parts fields, lists and lines.
 */
const levels = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!"#$%&()*+,-/:;<=>?[]^_{|}';

/** Stands before the level of a page that has the word in its title. */
const titleSign = '~';

/**
 * A list of pages, which come in ascending order. Each is written as the number of pages that were
 * left out before it (to base 36; nothing if there are none), the title sign if the word is in its
 * title, and the sign of its level.
 *
 * @example
 * writePostings([{ page: 3, termFrequency: 1, inTitle: true }]); // '3~}'
 */
export function writePostings(postings: readonly Posting[]): string {
  let next = 0;
  return postings
    .map(({ page, termFrequency, inTitle }) => {
      const leftOut = page - next;
      next = page + 1;
      return (
        (leftOut === 0 ? '' : leftOut.toString(36)) +
        (inTitle ? titleSign : '') +
        levels.charAt(toLevel(termFrequency) - 1)
      );
    })
    .join('');
}

/** The list that `writePostings` wrote; term frequencies are those of their levels. */
export function readPostings(text: string): Posting[] {
  const postings: Posting[] = [];
  let next = 0;
  let leftOut = 0;
  let inTitle = false;
  // Letter by letter: a regular expression takes five times as long, and a question has ten such lists.
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const digit = digits[code] ?? -1;
    if (digit >= 0) leftOut = leftOut * 36 + digit;
    else if (code === titleCode) inTitle = true;
    else {
      const page = next + leftOut;
      postings.push({ page, termFrequency: frequencies[code] ?? 0, inTitle });
      next = page + 1;
      leftOut = 0;
      inTitle = false;
    }
  }
  return postings;
}

const titleCode = titleSign.charCodeAt(0);

/** By the code of a sign: what it is worth as a digit to base 36, and the frequency of its level. */
const digits = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[0-9a-z]/u.test(sign) ? parseInt(sign, 36) : -1;
});
const frequencies = Array.from(
  { length: 128 },
  (_, code) => (levels.indexOf(String.fromCharCode(code)) + 1) / levels.length,
);

/** 1 to 52: what is there at all has the first level at least. */
const toLevel = (termFrequency: number): number =>
  Math.max(1, Math.min(levels.length, Math.round(termFrequency * levels.length)));

/** A file of lists as `writePostings` wrote them, one a line. */
export const writeListsFile = (lists: readonly string[]): string => lists.join('\n');

/** The lists of a file, to be read by `readPostings`; `ListPlace.line` is the place of one. */
export const readListsFile = (text: string): string[] => text.split('\n');
