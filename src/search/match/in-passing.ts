import { isPhrase, type PageMatch, type TermMatch } from './page-match.ts';
import { matchThreshold } from './word-match.ts';

/**
 * Of so many words one that is said by the way is half of the question. Who types a single one asks
 * where it stands; of more, a page that has them rarely has them by chance.
 */
const wordsOfShortQuestion = 2;

/** A keyword or a listed question of which so much is the query is about it, though it has one word. */
const leastShare = 0.6;

/**
 * Tells a page that only mentions what a question of two words asks for: *weather tomorrow* where the
 * battery lasts less in *cold weather*. None of its words stands in the title or a heading, no keyword
 * or listed question has both or is little else than one, they are nowhere side by side, and one of them
 * is not said at all.
 */
export function isInPassing(match: PageMatch): boolean {
  const { page, terms, title, questions, sections, neighbours } = match;
  const words = terms.flatMap(({ term }, place) => (isPhrase(term) ? [] : [{ term, place }]));
  if (words.length !== wordsOfShortQuestion) return false;
  // A stop word and a general word count less than the other, and say nothing of the subject.
  const most = highest(words.map(({ term }) => term.weight));
  const telling = words.filter(({ term }) => term.weight === most);
  const isHeldIn =
    (degrees: readonly number[]) =>
    ({ place }: { place: number }): boolean =>
      (degrees[place] ?? 0) >= matchThreshold;
  const isAbout = ({ degrees, share }: Field): boolean =>
    words.every(isHeldIn(degrees)) || (share >= leastShare && telling.some(isHeldIn(degrees)));
  const headings = [title.degrees, ...sections.map(({ inHeading }) => inHeading)];
  const fields = [...questions, ...listKeywords(page.keywords, terms)];
  return !(
    words.every(({ place }) => (terms[place]?.indexed?.strength ?? 0) > 0) ||
    neighbours.some((degree) => degree >= matchThreshold) ||
    // In a title a word that is only alike is enough: *child safety* in *Child-proof your account*.
    headings.some((degrees) => telling.some(({ place }) => (degrees[place] ?? 0) > 0)) ||
    fields.some(isAbout) ||
    terms.some(({ term }, place) => isPhrase(term) && isHeldIn(title.degrees)({ place }))
  );
}

/** How well each term is answered by a few words, and how much of them answers any. */
interface Field {
  degrees: readonly number[];
  share: number;
}

/** The keywords of a page, between the commas, as they answer the terms. */
function listKeywords(words: readonly string[], terms: readonly TermMatch[]): Field[] {
  const ends = words.flatMap((word, place) => (word.endsWith(',') ? [place + 1] : []));
  return [...ends, words.length].map((end, index) => {
    const degrees = terms.map(({ keywordDegrees }) =>
      keywordDegrees.slice(ends[index - 1] ?? 0, end),
    );
    const best = Array.from({ length: end - (ends[index - 1] ?? 0) }, (_, place) =>
      highest(degrees.map((ofTerm) => ofTerm[place] ?? 0)),
    );
    return {
      degrees: degrees.map(highest),
      share: best.reduce((sum, one) => sum + one, 0) / (best.length || 1),
    };
  });
}

const highest = (degrees: readonly number[]): number =>
  degrees.reduce((most, one) => Math.max(most, one), 0);
