import { isTelling, type QueryTerm } from '../query/parse-query.ts';
import type { PageText } from '../index/search-index.ts';
import { isWithin } from '../index/stretch.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import { isPhrase, type PageMatch } from './page-match.ts';
import type { Section } from './passage.ts';
import { weightsOf, type TermWeights } from './term-weights.ts';
import { matchThreshold } from './word-match.ts';

/** A question that stands on a page and is the reader's own, with its answer. */
export interface DirectAnswer {
  question: string;
  text: string;
  /** Address of the answer on the page. */
  url: string;
  /** Of the article. */
  title: string;
}

/** Share of the query's weight that the question on the page has to hold; less is another question. */
const leastOfQuery = 0.75;

/** Share of the question's telling words that have to be asked for, or it asks for more. */
const leastOfQuestion = 0.75;

/** Words shown: two or three sentences. Longer answers are read on the page. */
const longestAnswer = 60;

/** Least that a word tells that asks a question by itself: it stands on three pages at most. */
const tellingAlone = 1 / Math.log(2 + 3);

/** A question of a page with the places of the words that answer it. */
interface Question {
  section: Section;
  answer: readonly number[];
}

/**
 * The question of a page that is the reader's own, with its answer: query and question hold most of
 * each other. Undefined if the page has none.
 *
 * @param weights from `weighForRelevance`
 * @param language BCP 47 tag
 */
export function findDirectAnswer(
  match: PageMatch,
  weights: TermWeights,
  language: string,
): DirectAnswer | undefined {
  const found = match.sections
    .map(({ section }) => section)
    .filter(isQuestion)
    .map((section) => ({ section, answer: listAnswer(section, match.page) }))
    .filter(({ answer }) => answer.length > 0)
    .map((question) => ({ ...question, share: shareOfQuery(question, match, weights) }))
    .filter(({ share }) => share >= leastOfQuery)
    .filter((question) => isReadersOwn(question, match, weights, language))
    .toSorted((one, other) => other.share - one.share)[0];
  return found && toAnswer(found, match.page);
}

/** A heading with a question mark of any script, right above its text. */
const isQuestion = ({ heading, title, from }: Section): boolean =>
  heading !== undefined && title.to === from && /[?？؟\u037e]\s*$/u.test(heading.text);

/**
 * The places of the answer: the text of the section up to the first call-out, table or picture.
 */
function listAnswer({ from, to }: Section, { asides }: PageText): number[] {
  const places: number[] = [];
  for (let place = from; place < to; place++) {
    const isAside = isWithin(asides, place);
    if (isAside && places.length > 0) break;
    if (!isAside) places.push(place);
  }
  return places;
}

/** For each term of the query, whether the question holds it. */
const listHeld = ({ section: { title } }: Question, { terms }: PageMatch): boolean[] =>
  terms.map(({ degrees }) =>
    degrees.slice(title.from, title.to).some((degree) => degree >= matchThreshold),
  );

/**
 * Of the weight of the query, how much the question holds, 0 to 1. A phrase stands beside its words: a
 * question that has these lacks nothing.
 */
function shareOfQuery(question: Question, match: PageMatch, weights: TermWeights): number {
  const isHeld = listHeld(question, match);
  const isAsked = match.terms.map(({ term }, index) => !isPhrase(term) || isHeld[index]);
  const ofTerms = weightsOf(weights, match).map((weight, index) => (isAsked[index] ? weight : 0));
  const held = ofTerms.reduce((sum, weight, index) => (isHeld[index] ? sum + weight : sum), 0);
  return held / ofTerms.reduce((sum, weight) => sum + weight, 0);
}

/**
 * Tells whether the query asks for most of the question's words. One of them alone has to be rare, or
 * most of the small words have to be shared, too: *Help?* is not what everyone asks who needs help.
 */
function isReadersOwn(
  question: Question,
  match: PageMatch,
  weights: TermWeights,
  language: string,
): boolean {
  const { page, terms } = match;
  const { from, to } = question.section.title;
  const stopWords = stopWordsOf(language);
  const isAsked = (place: number): boolean =>
    terms.some(({ degrees }) => (degrees[place] ?? 0) >= matchThreshold);
  const words = page.folded.flatMap((word, place) =>
    place >= from && place < to && word !== '' ? [{ word, place }] : [],
  );
  const telling = words.filter(({ word }) => !stopWords.has(word));
  const asked = telling.filter(({ place }) => isAsked(place));
  const isHeld = listHeld(question, match);
  // One word of the query that means two of the question asks for one of them, and so does a phrase.
  const shared = Math.min(asked.length, countAsking(match, isHeld));
  if (telling.length === 0 || shared < leastOfQuestion * telling.length) return false;
  const isTellingAlone = weightsOf(weights, match).some(
    (weight, index) => isHeld[index] && weight >= tellingAlone,
  );
  const ofWords = isHeld.filter((_, index) => terms[index] && !isPhrase(terms[index].term));
  const isWordedAlike =
    ofWords.filter(Boolean).length >= leastOfQuery * ofWords.length &&
    words.filter(({ place }) => isAsked(place)).length >= leastOfQuestion * words.length;
  return shared > 1 || isTellingAlone || isWordedAlike;
}

/** How many telling words of the query are held, and phrases of which no word is. */
function countAsking({ terms }: PageMatch, isHeld: readonly boolean[]): number {
  const held = terms.map(({ term }) => term).filter((_, index) => isHeld[index]);
  const words = new Set(held.filter((term) => isTelling(term) && !isPhrase(term)).map(textOf));
  const phrases = held.filter(
    (term) => isPhrase(term) && term.text.split(' ').every((word) => !words.has(word)),
  );
  return words.size + phrases.length;
}

const textOf = ({ text }: QueryTerm): string => text;

function toAnswer({ section: { heading }, answer }: Question, page: PageText): DirectAnswer {
  const text = answer
    .slice(0, longestAnswer)
    .map((place) => page.words[place])
    .join(page.separator);
  return {
    question: heading?.text ?? '',
    text: answer.length > longestAnswer ? `${text} …` : text,
    url: `${page.url}#${encodeURIComponent(heading?.id ?? '')}`,
    title: page.title,
  };
}
