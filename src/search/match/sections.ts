import type { Heading, PageText } from '../index/search-index.ts';

/** A stretch of a page under one heading. `from` is the first word after the heading. */
export interface Section {
  /** Undefined for the beginning of the page. */
  anchor: Heading | undefined;
  /** Number of the first word of the heading. */
  heading: number;
  from: number;
  /** Number of the first word that belongs to the next section. */
  to: number;
}

/** The sections of a page in their order; the first is what stands before the first heading. */
export function listSections(fragment: PageText): Section[] {
  const headings = fragment.headings.filter(({ level }) => level > 1);
  const starts = [undefined, ...headings];
  return starts.map((anchor, index) => {
    const heading = anchor?.place ?? 0;
    const title = anchor?.text ?? fragment.title;
    return {
      anchor,
      heading,
      from: heading + countWords(title, fragment, heading),
      to: starts[index + 1]?.place ?? fragment.words.length,
    };
  });
}

/** How many words of the page, from `place`, the heading takes; 0 if it does not stand there. */
function countWords(heading: string, { words }: PageText, place: number): number {
  const wanted = lettersOf(heading);
  let found = '';
  for (let index = place; index < words.length && found.length < wanted.length; index++) {
    found += lettersOf(words[index] ?? '');
    if (found === wanted) return index - place + 1;
  }
  return 0;
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
