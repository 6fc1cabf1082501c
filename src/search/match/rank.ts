import { fieldScore, titleScore } from './field-score.ts';
import type { NgramScorer } from './ngram-bm25.ts';
import type { PageMatch, TermMatch, TermMatcher } from './page-match.ts';
import { findPassage, proximityScore } from './passage.ts';
import { relevanceOf } from './relevance.ts';
import type { Evidence, SearchResult } from './result.ts';
import { markTitle, toSection, toSnippet } from './snippet.ts';
import { weightsOf, type TermWeights } from './term-weights.ts';
import { matchThreshold, type WordMatcher } from './word-match.ts';

/**
 * What each part of the score counts. `npm run bench:search -- --tune` tells how far another value
 * would move the right page.
 */
export const rankWeights = {
  words: 1,
  passage: 0.3,
  proximity: 0.3,
  wording: 1,
  title: 1,
  keywords: 1,
} as const;

/** What a page has of a query, by the parts of the score. */
export type RankParts = Readonly<Record<keyof typeof rankWeights, number>>;

/** What a word is worth that is only alike, beside a word of the same stem. */
const similarWeight = 0.3;

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
    .filter(isResult)
    .map((match) => toResult(match, ranking))
    .sort((one, other) => other.score - one.score || (one.url < other.url ? -1 : 1));
}

/** A page that has nothing of the query but stop words is no result. */
function isResult({ terms }: PageMatch): boolean {
  return terms.some(
    ({ term, best, indexed }) => term.weight === 1 && (isExact(indexed) || best >= matchThreshold),
  );
}

/**
 * The index knows that a page holds what was asked for, and not only a word like it: such a word makes
 * no result by itself.
 */
export const isExact = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && evidence.kind !== 'similar';

function toResult(match: PageMatch, ranking: Ranking): SearchResult {
  const { page, terms } = match;
  const weights = weightsOf(ranking.weights, match);
  const passage = findPassage(match.sections, weights);
  const evidence = terms.flatMap((one, index) => toEvidence(one, weights[index] ?? 0));
  const parts: RankParts = {
    words: rankWeights.words * evidence.reduce((sum, { score }) => sum + score, 0),
    passage: rankWeights.passage * passage.score,
    proximity: rankWeights.proximity * proximityScore(match.neighbours, weights),
    wording: rankWeights.wording * ranking.scoreNgrams(page),
    title: rankWeights.title * titleScore(match.title, weights),
    keywords: rankWeights.keywords * fieldScore(terms.map(bestKeyword), weights),
  };
  const relevance = relevanceOf(match, ranking.relevanceWeights);
  return {
    url: page.url,
    title: markTitle(page, listTelling(ranking)),
    category: page.category,
    snippet: toSnippet(page, passage, listMarked(match)),
    section: toSection(page, passage),
    score: sumOf(parts),
    explanation: { evidence, ...parts, relevance },
  };
}

/** What speaks for a page: what the index knows of a term, or else a word like it on the page. */
function toEvidence({ term, best, indexed }: TermMatch, weight: number): Evidence[] {
  const score = weight * best * similarWeight;
  if (indexed && (isExact(indexed) || indexed.score >= score)) return [indexed];
  return score === 0 ? [] : [{ word: term.word, variant: term.text, kind: 'read', score }];
}

const bestKeyword = ({ keywordDegrees }: TermMatch): number =>
  keywordDegrees.reduce((most, one) => Math.max(most, one), 0);

const sumOf = ({ words, passage, proximity, wording, title, keywords }: RankParts): number =>
  words + passage + proximity + wording + title + keywords;

/** Stop words are marked neither in the text nor in the title, nor words that no page has. */
const listMarked = ({ terms }: PageMatch): (readonly number[])[] =>
  terms.flatMap(({ term, degrees }) => (term.weight === 1 ? [degrees] : []));

const listTelling = ({ matchers, weights }: Ranking): WordMatcher[] =>
  matchers.flatMap(({ term, match }) => (term.weight === 1 && weights.has(term) ? [match] : []));
