import { skipClosingMarks } from '../index/heading-words.ts';
import { cellMark } from '../index/page-marks.ts';
import type { Heading, PageText } from '../index/search-index.ts';
import type { Stretch } from '../index/stretch.ts';
import type { SearchResult, TextPart } from './result.ts';
import { endsSentence } from './sentence.ts';
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

/** Words in a row of which a snippet shows some. */
interface SnippetSource {
  words: readonly string[];
  separator: string;
}

/** Where the words are that a snippet shows: from a place on, and within a stretch around it. */
interface SnippetPlace {
  from: number;
  section: Stretch;
}

/**
 * The text around a passage with the words of the query marked. It stays inside the passage's
 * section, starts with a sentence if one starts nearby, earlier if the section ends soon, and never
 * with a mark that ends or closes something. Cells of a table are parted by dashes.
 *
 * @param degrees for each term that is marked, how well each of the words answers it, 0 to 1
 */
export function toSnippet(
  { words, separator }: SnippetSource,
  { from: match, section }: SnippetPlace,
  degrees: readonly (readonly number[])[],
): TextPart[] {
  const first = skipClosingMarks(words, section.from);
  const end = section.to;
  const start = startOf(words, separator, first, match);
  const from = fillBefore({ words, separator }, start, { from: first, to: end });
  const to = endOf(words, separator, from, end);
  const dash = separator === '' ? ' – ' : ' –';
  const isMarked = (place: number): boolean =>
    degrees.some((ofTerm) => (ofTerm[place] ?? 0) >= matchThreshold);
  const parts = words
    .slice(from, to)
    .map((word, index, shown) => showCell(word, index + 1 < shown.length ? dash : ''))
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

function startOf(
  words: readonly string[],
  separator: string,
  first: number,
  match: number,
): number {
  let length = 0;
  for (let place = match; place > first && length <= leadLength; place--) {
    if (endsSentence(words[place - 1])) return skipClosingMarks(words, place);
    length += (words[place - 1]?.length ?? 0) + separator.length;
    if (place - 1 === first) return first;
  }
  return skipClosingMarks(words, Math.max(first, match - wordsBefore));
}

/**
 * Where a snippet begins that would end early, since its section does: as many sentences before as
 * there is room for.
 */
function fillBefore(
  { words, separator }: SnippetSource,
  start: number,
  { from: first, to: end }: Stretch,
): number {
  const lengthOf = (word: string): number => word.length + separator.length;
  let room = words.slice(start, end).reduce((rest, word) => rest - lengthOf(word), snippetLength);
  let begin = start;
  for (let place = start; place > first && room >= 0;) {
    place -= 1;
    room -= lengthOf(words[place] ?? '');
    if (room >= 0 && (place === first || endsSentence(words[place - 1]))) begin = place;
  }
  return skipClosingMarks(words, begin);
}

function endOf(words: readonly string[], separator: string, from: number, end: number): number {
  let length = 0;
  let place = from;
  while (place < end && length < snippetLength) {
    length += (words[place]?.length ?? 0) + separator.length;
    place += 1;
  }
  return place;
}

/** A word with a dash in place of the mark that ends a cell, which may have a space behind it. */
function showCell(word: string, dash: string): string {
  const text = word.trimEnd();
  return text.endsWith(cellMark) ? text.slice(0, -cellMark.length) + dash : word;
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

/** The section of a heading with its address; undefined for the beginning of the page. */
export function toSection(
  { url }: PageText,
  heading: Heading | undefined,
): SearchResult['section'] {
  return heading && { title: heading.text, url: `${url}#${encodeURIComponent(heading.id)}` };
}
