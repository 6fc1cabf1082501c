import type { PageText } from './search-index.ts';

/** How many words of the page, from `place`, the heading takes; 0 if it does not stand there. */
export function countHeadingWords(
  heading: string,
  { words }: Pick<PageText, 'words'>,
  place: number,
): number {
  const wanted = lettersOf(heading);
  let found = '';
  for (let index = place; index < words.length && found.length < wanted.length; index++) {
    found += lettersOf(words[index] ?? '');
    if (found === wanted) return skipClosingMarks(words, index + 1) - place;
  }
  return 0;
}

/** The first place from one on that is no closing mark: *Dois-je résilier ?* goes to its last sign. */
export function skipClosingMarks(words: readonly string[], place: number): number {
  let end = place;
  while (closingMarks.test(words[end] ?? '')) end += 1;
  return end;
}

/** A word that is nothing but marks that end or close something. */
const closingMarks = /^[.,:;!?…。，：；！？、؟،؛۔।\p{Pe}\p{Pf}]+\s*$/u;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
