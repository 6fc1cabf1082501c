import { skipClosingMarks } from '../index/heading-words.ts';
import type { PageText } from '../index/search-index.ts';
import { findStretch } from '../index/stretch.ts';
import type { Passage } from './passage.ts';
import type { SearchResult, TextPart } from './result.ts';
import { matchThreshold, type WordMatcher } from './word-match.ts';

/**
 * Letters shown of a page: three lines on a desktop, six on a phone. The snippet of the first
 * result holds the answer for 79 of 100 English questions, at 200 letters for 71.
 */
const snippetLength = 260;

/** How far back, in letters, a snippet may begin to start with a sentence. */
const leadLength = 80;

/** Words shown before a passage where no sentence starts nearby. */
const wordsBefore = 6;

/**
 * The text around a passage with the words of the query marked. It stays inside the passage's
 * section, starts with a sentence if one starts nearby, and never with a mark that ends or closes
 * something. What a reader sees only when asking is shown alone, or not at all.
 *
 * @param degrees for each term that is marked, how well each word of the page answers it, 0 to 1
 */
export function toSnippet(
  page: PageText,
  passage: Passage,
  degrees: readonly (readonly number[])[],
): TextPart[] {
  const { separator } = page;
  const places = listPlaces(page, passage);
  const words = places.map((place) => page.words[place] ?? '');
  const match = places.findIndex((place) => place >= passage.from);
  const from = findStretch(page.unseen, passage.from) ? 0 : startOf(words, separator, match);
  const to = endOf(words, separator, from);
  const isMarked = (index: number): boolean =>
    degrees.some((ofTerm) => (ofTerm[places[index] ?? -1] ?? 0) >= matchThreshold);
  const parts = words
    .slice(from, to)
    .flatMap((word, index) => [
      ...markWord(word, isMarked(from + index)),
      { text: separator, marked: false },
    ]);
  return joinParts([
    { text: from > 0 ? '… ' : '', marked: false },
    ...parts.slice(0, -1),
    { text: to < words.length ? ' …' : '', marked: false },
  ]);
}

/** The words that may be shown: those of the section, or of what is unseen if the passage is in that. */
function listPlaces({ words, unseen }: PageText, { from, section }: Passage): number[] {
  const within = findStretch(unseen, from);
  const stretch = within ?? section;
  const places: number[] = [];
  for (let place = skipClosingMarks(words, stretch.from); place < stretch.to; place++) {
    if (within || !findStretch(unseen, place)) places.push(place);
  }
  return places;
}

const endsSentence = (word: string | undefined): boolean =>
  /[.!?:;。！？؟…]["”»’)\]]*$/u.test(word ?? '');

function startOf(words: readonly string[], separator: string, match: number): number {
  if (match <= 0) return 0;
  let length = 0;
  for (let place = match; place > 0 && length <= leadLength; place--) {
    if (endsSentence(words[place - 1])) return skipClosingMarks(words, place);
    length += (words[place - 1]?.length ?? 0) + separator.length;
    if (place === 1) return 0;
  }
  return skipClosingMarks(words, Math.max(0, match - wordsBefore));
}

function endOf(words: readonly string[], separator: string, from: number): number {
  let length = 0;
  let place = from;
  while (place < words.length && length < snippetLength) {
    length += (words[place]?.length ?? 0) + separator.length;
    place += 1;
  }
  return place;
}

/** A marked word without the punctuation around it. */
function markWord(word: string, marked: boolean): TextPart[] {
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
function joinParts(parts: readonly TextPart[]): TextPart[] {
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

/** A title, whose words are marked that answer any of some terms. */
export function markTitle(
  { titleWords, titleTexts }: PageText,
  matchers: readonly WordMatcher[],
): TextPart[] {
  const isHeld = (place: number): boolean =>
    (titleTexts[place] ?? []).some((text) =>
      matchers.some((match) => match(text) >= matchThreshold),
    );
  return joinParts(titleWords.flatMap((word, place) => markWord(word, isHeld(place))));
}

/** The section of a passage with its address; undefined for the beginning of the page. */
export function toSection(
  { url }: PageText,
  { section: { heading } }: Passage,
): SearchResult['section'] {
  return heading && { title: heading.text, url: `${url}#${encodeURIComponent(heading.id)}` };
}
