import { isTelling } from '../query/parse-query.ts';
import { isPhrase, type PageMatch, type TermMatch } from './page-match.ts';
import { matchThreshold } from './word-match.ts';

/** Of more words than this a page that has them rarely has them by chance. */
const wordsOfShortQuestion = 2;

/** A keyword or a listed question of which so much is the query is about it, though it has one word. */
const leastShare = 0.6;

/**
 * Tells a page that only mentions what a question of one or two words asks for: *weather tomorrow* where
 * the battery lasts less in *cold weather*, *invoice* where e-mails are told to come with one. None of its
 * words stands in the title or a heading, no keyword or listed question has both or is little else than
 * one, they are nowhere side by side, and one of two is not said at all. A code is where it stands.
 */
export function isInPassing(match: PageMatch): boolean {
  const { page, terms, title, questions, sections, neighbours } = match;
  const words = terms.flatMap(({ term }, place) =>
    isPhrase(term) || !isTelling(term) ? [] : [{ term, place }],
  );
  if (words.length === 0 || words.length > wordsOfShortQuestion) return false;
  const [first] = words;
  const isSingle = words.length === 1;
  if (isSingle && first?.term.isCode) return false;
  // Of two words one that is only alike is enough: *child safety* in *Child-proof your account*.
  const enough = isSingle ? matchThreshold : Number.MIN_VALUE;
  // A stop word and a general word count less than the other, and say nothing of the subject.
  const most = highest(words.map(({ term }) => term.weight));
  const telling = words.filter(({ term }) => term.weight === most);
  const isHeldIn =
    (degrees: readonly number[]) =>
    ({ place }: { place: number }): boolean =>
      (degrees[place] ?? 0) >= matchThreshold;
  const isAbout = ({ degrees, share }: Field): boolean =>
    (!isSingle && words.every(isHeldIn(degrees))) ||
    (share >= leastShare && telling.some(isHeldIn(degrees)));
  const headings = [title.degrees, ...sections.map(({ inHeading }) => inHeading)];
  const fields = [...questions, ...listKeywords(page.keywords, terms)];
  return !(
    (!isSingle && words.every(({ place }) => (terms[place]?.indexed?.strength ?? 0) > 0)) ||
    (!isSingle && words.some(({ place }) => (neighbours[place] ?? 0) >= matchThreshold)) ||
    headings.some((degrees) => telling.some(({ place }) => (degrees[place] ?? 0) >= enough)) ||
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
