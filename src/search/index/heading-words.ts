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
    if (found === wanted) return index - place + 1;
  }
  return 0;
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
