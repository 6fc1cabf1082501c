import { isTelling } from '../query/parse-query.ts';
import type { PageMatch } from './page-match.ts';
import { findPassage, findSectionBefore } from './passage.ts';
import type { SearchResult } from './result.ts';
import { toSection, toSnippet } from './snippet.ts';
import { findUnseen, type UnseenMatch } from './unseen-match.ts';

/** What is shown of the text of a page. */
type Excerpt = Pick<SearchResult, 'snippet' | 'section'>;

/**
 * The passage that answers best; or a text that a reader sees only when asking, if that holds more of
 * the query than anything in sight.
 *
 * @param weights what each term weighs, in the order of the terms
 */
export function toExcerpt(match: PageMatch, weights: readonly number[]): Excerpt {
  const { page, terms, sections } = match;
  const numberAsked = terms.find(({ term }) => term.numberAsked)?.term.numberAsked;
  const passage = findPassage(sections, weights, numberAsked);
  const unseen = findUnseen(match.unseen, weights, passage.score);
  if (unseen) return showUnseen(unseen, match);
  const degrees = listMarked(
    match,
    terms.map((one) => one.degrees),
  );
  return {
    snippet: toSnippet(page, passage, degrees),
    section: toSection(page, passage.section.heading),
  };
}

/** Letters shown before the match: a definition begins with the word that it explains. */
const longestBefore = 160;

/** A text that a reader sees only when asking, alone, with the section where it is found. */
function showUnseen({ text, degrees }: UnseenMatch, match: PageMatch): Excerpt {
  const { page, sections } = match;
  const { words, place } = text;
  const marked = listMarked(match, degrees);
  const first = words.findIndex((_, word) => marked.some((ofTerm) => (ofTerm[word] ?? 0) > 0));
  const before = words.slice(0, first).join(page.separator).length;
  const from = before > longestBefore ? first : 0;
  const whole = { from: 0, to: words.length };
  return {
    snippet: toSnippet({ words, separator: page.separator }, { from, section: whole }, marked),
    section: toSection(page, findSectionBefore(sections, place)?.heading),
  };
}

/** Stop words are not marked, nor words that no page has. */
const listMarked = (
  { terms }: PageMatch,
  degrees: readonly (readonly number[])[],
): (readonly number[])[] =>
  degrees.filter((_, place) => terms[place] !== undefined && isTelling(terms[place].term));
