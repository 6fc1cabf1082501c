import type { NgramScorer } from './ngram-bm25.ts';
import type { PageMatch, TermMatcher } from './page-match.ts';
import { findPassage } from './passage.ts';
import { holdsTelling, toEvidence, toRankParts } from './rank-parts.ts';
import { scoreOf } from './rank-weights.ts';
import { relevanceOf } from './relevance.ts';
import type { SearchResult } from './result.ts';
import { markTitle, toSection, toSnippet } from './snippet.ts';
import { weightsOf, type TermWeights } from './term-weights.ts';
import type { WordMatcher } from './word-match.ts';

/** What the pages of a query are ranked by. */
export interface Ranking {
  matchers: readonly TermMatcher[];
  /** From `weighForRank`. */
  weights: TermWeights;
  /** From `weighForRelevance`: they decide whether a page is shown at all. */
  relevanceWeights: TermWeights;
  scoreNgrams: NgramScorer;
}

/** The results among pages that were read, best first. */
export function rankPages(matches: readonly PageMatch[], ranking: Ranking): SearchResult[] {
  return matches
    .filter(holdsTelling)
    .map((match) => toResult(match, ranking))
    .sort((one, other) => other.score - one.score || (one.url < other.url ? -1 : 1));
}

function toResult(match: PageMatch, ranking: Ranking): SearchResult {
  const { page, terms } = match;
  const weights = weightsOf(ranking.weights, match);
  const passage = findPassage(match.sections, weights);
  const parts = toRankParts(match, weights, ranking.scoreNgrams(page));
  return {
    url: page.url,
    title: markTitle(page, listTelling(ranking)),
    category: page.category,
    snippet: toSnippet(page, passage, listMarked(match)),
    section: toSection(page, passage),
    score: scoreOf(parts),
    explanation: {
      evidence: terms.flatMap((one) => toEvidence(one) ?? []),
      parts,
      relevance: relevanceOf(match, ranking.relevanceWeights),
    },
  };
}

/** Stop words are marked neither in the text nor in the title, nor words that no page has. */
const listMarked = ({ terms }: PageMatch): (readonly number[])[] =>
  terms.flatMap(({ term, degrees }) => (term.weight === 1 ? [degrees] : []));

const listTelling = ({ matchers, weights }: Ranking): WordMatcher[] =>
  matchers.flatMap(({ term, match }) => (term.weight === 1 && weights.has(term) ? [match] : []));
