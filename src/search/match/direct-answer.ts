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
    .map((section) => ({ section, share: shareOfQuery(section, match, weights) }))
    .filter(({ section, share }) => share >= leastOfQuery && isWhole(section, match, language))
    .toSorted((one, other) => other.share - one.share)[0];
  return found && toAnswer(found.section, match);
}

/** A heading with a question mark of any script; without an answer below it is only a heading. */
const isQuestion = ({ heading, from, to }: Section): boolean =>
  heading !== undefined && from < to && /[?？؟\u037e]\s*$/u.test(heading.text);

/**
 * Of the weight of the query, how much the question holds, 0 to 1. A phrase stands beside its words: a
 * question that has these lacks nothing.
 */
function shareOfQuery(section: Section, match: PageMatch, weights: TermWeights): number {
  const { start, from } = section;
  const isHeld = match.terms.map(({ degrees }) =>
    degrees.slice(start, from).some((degree) => degree >= matchThreshold),
  );
  const isAsked = match.terms.map(({ term }, index) => !isPhrase(term) || isHeld[index]);
  const ofTerms = weightsOf(weights, match).map((weight, index) => (isAsked[index] ? weight : 0));
  const held = ofTerms.reduce((sum, weight, index) => (isHeld[index] ? sum + weight : sum), 0);
  return held / ofTerms.reduce((sum, weight) => sum + weight, 0);
}

/** Tells whether the query asks for most of the question's words. */
function isWhole({ start, from }: Section, { page, terms }: PageMatch, language: string): boolean {
  const stopWords = stopWordsOf(language);
  const telling = page.folded.flatMap((word, place) =>
    place >= start && place < from && word !== '' && !stopWords.has(word) ? [place] : [],
  );
  const asked = telling.filter((place) =>
    terms.some(({ degrees }) => (degrees[place] ?? 0) >= matchThreshold),
  );
  return telling.length > 0 && asked.length >= leastOfQuestion * telling.length;
}

function toAnswer({ heading, from, to }: Section, { page }: PageMatch): DirectAnswer {
  const end = Math.min(to, from + longestAnswer);
  const text = page.words.slice(from, end).join(page.separator);
  return {
    question: heading?.text ?? '',
    text: end < to ? `${text} …` : text,
    url: `${page.url}#${encodeURIComponent(heading?.id ?? '')}`,
    title: page.title,
  };
}
