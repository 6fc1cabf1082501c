import type { PageText } from '../index/search-index.ts';
import { isTelling } from '../query/parse-query.ts';
import { answerOdds, mentionOdds, toFacts, type AskedWeights } from './confidence.ts';
import { toExcerpt } from './excerpt.ts';
import { isInPassing } from './in-passing.ts';
import type { NgramScorer } from './ngram-bm25.ts';
import type { PageMatch, TermMatcher } from './page-match.ts';
import { holdsTelling, toEvidence, toRankParts } from './rank-parts.ts';
import { scoreOf } from './rank-weights.ts';
import type { SearchResult } from './result.ts';
import { markTitle } from './snippet.ts';
import { weightsOf, type TermWeights } from './term-weights.ts';
import type { WordMatcher } from './word-match.ts';

/** What the pages of a query are ranked by. */
export interface Ranking {
  matchers: readonly TermMatcher[];
  /** From `weighForRank`, once the pages are read. */
  weights: TermWeights;
  /** From `weighAsked`. */
  asked: AskedWeights;
  scoreNgrams: NgramScorer;
  /** Tells a text that is the query, all of it and nothing else. */
  isQuery: (text: string) => boolean;
}

/** A page whose title is the query stands before all others; then those that list it as a question. */
const titleIsQuery = 200;
const questionIsQuery = 100;

/**
 * What a page gains that lists the query as a keyword of several words: a little more than a title
 * can tell by its words, for *how much* is only said of what costs. A single word may stand among the
 * keywords of one page and in the title of the page that it means.
 */
const keywordIsQuery = 6;

const wholeScore = (page: PageText, { isQuery }: Ranking): number =>
  (isQuery(page.title) ? titleIsQuery : 0) +
  (page.questions.some(isQuery) ? questionIsQuery : 0) +
  (listKeyPhrases(page).some(isQuery) ? keywordIsQuery : 0);

/** The keywords of a page that have several words; they stand there with a comma between two. */
const listKeyPhrases = ({ keywords, separator }: PageText): string[] =>
  keywords
    .join(separator)
    .split(',')
    .filter((keyword) => /\S\s+\S/u.test(keyword));

/** The results among pages that were read, best first. */
export function rankPages(matches: readonly PageMatch[], ranking: Ranking): SearchResult[] {
  return matches
    .filter((match) => holdsTelling(match) || wholeScore(match.page, ranking) > 0)
    .map((match) => toResult(match, ranking))
    .sort(byRank);
}

/** Best first; equal ones by their addresses, so that no order is left to chance. */
export const byRank = (one: SearchResult, other: SearchResult): number =>
  other.score - one.score || (one.url < other.url ? -1 : 1);

function toResult(match: PageMatch, ranking: Ranking): SearchResult {
  const { page, terms } = match;
  const weights = weightsOf(ranking.weights, match);
  const parts = toRankParts(match, weights, ranking.scoreNgrams(page));
  const score = scoreOf(parts);
  const whole = wholeScore(page, ranking);
  const facts = toFacts(match, ranking.asked, weights, parts);
  return {
    url: page.url,
    title: markTitle(page, listTelling(ranking)),
    category: page.category,
    ...toExcerpt(match, weights),
    score: score + whole,
    explanation: {
      evidence: terms.flatMap((one) => toEvidence(one) ?? []),
      parts,
      facts,
      // Whoever asks for a page by its title is answered by it.
      odds: Math.min(answerOdds(facts), isInPassing(match) ? mentionOdds : Infinity) + whole,
    },
  };
}

const listTelling = ({ matchers, weights }: Ranking): WordMatcher[] =>
  matchers.flatMap(({ term, match }) => (isTelling(term) && weights.has(term) ? [match] : []));
