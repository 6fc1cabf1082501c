import { matchDegree } from './word-match.ts';
import type { PageText } from '../index/search-index.ts';
import type { TextPart } from './result.ts';
import type { Passage } from './passage.ts';

/**
 * Letters shown of a passage: three lines on a desktop, six on a phone. The excerpt of the first
 * result holds the answer for 79 of 100 English questions, at 200 letters for 71.
 */
const excerptLength = 260;

/** How far back, in letters, an excerpt may begin to start with a sentence. */
const leadLength = 80;

/**
 * The text around a passage with the words of the query marked. It stays inside the passage's
 * section and starts with a sentence if one starts nearby.
 */
export function toExcerpt(
  fragment: PageText,
  passage: Passage,
  degrees: readonly (readonly number[])[],
): TextPart[] {
  const { words, separator } = fragment;
  const { from: first, to: end } = passage.section;
  const from = startOf(words, separator, first, passage.from);
  const to = endOf(words, separator, from, end);
  const isMarked = (place: number): boolean =>
    degrees.some((ofTerm) => (ofTerm[place] ?? 0) >= matchDegree);
  const parts = words
    .slice(from, to)
    .flatMap((word, index) => [
      ...markWord(word, isMarked(from + index)),
      { text: separator, marked: false },
    ]);
  return joinParts([
    { text: from > first ? '… ' : '', marked: false },
    ...parts.slice(0, -1),
    { text: to < end ? ' …' : '', marked: false },
  ]);
}

const endsSentence = (word: string | undefined): boolean =>
  /[.!?:;。！？؟…]["”»’)\]]*$/u.test(word ?? '');

function startOf(
  words: readonly string[],
  separator: string,
  first: number,
  match: number,
): number {
  let length = 0;
  for (let place = match; place > first && length <= leadLength; place--) {
    if (endsSentence(words[place - 1])) return place;
    length += (words[place - 1]?.length ?? 0) + separator.length;
    if (place - 1 === first) return first;
  }
  return Math.max(first, match - 6);
}

function endOf(words: readonly string[], separator: string, from: number, end: number): number {
  let length = 0;
  let place = from;
  while (place < end && length < excerptLength) {
    length += (words[place]?.length ?? 0) + separator.length;
    place += 1;
  }
  return place;
}

/** A marked word without the punctuation around it. */
export function markWord(word: string, marked: boolean): TextPart[] {
  if (!marked) return [{ text: word, marked }];
  const [, before = '', core = word, after = ''] =
    /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(word) ?? [];
  return [
    { text: before, marked: false },
    { text: core, marked: true },
    { text: after, marked: false },
  ];
}

/** Neighbouring parts of the same kind as one, empty ones left out. */
export function joinParts(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.marked === part.marked)
      joined[joined.length - 1] = { ...part, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
