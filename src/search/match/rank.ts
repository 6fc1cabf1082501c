import { matchDegree } from './word-match.ts';
import { joinParts, markWord, toExcerpt } from './snippet.ts';
import { fitOf, leastFit, leastShareOfBest, type FitWeights } from './relevance.ts';
import { fieldScore, heldBy, titleScore } from './field-score.ts';
import { nearnessOf } from './proximity.ts';
import { joinWord } from '../language/normalize.ts';
import { findPassage, type Passage } from './passage.ts';
import type { Comparison, ReadPage } from './page-match.ts';
import type { Evidence, Explanation, SearchResult, TextPart } from './result.ts';
import type { PageText } from '../index/search-index.ts';
import type { Weights } from './term-weights.ts';
import type { WordingOf } from './ngram-bm25.ts';

/** What a word is worth that is only alike, beside a word of the same stem. */
const similarWeight = 0.3;

/**
 * What each part of the score counts. `npm run bench:search -- --tune` tells how far another value
 * would move the right page.
 */
export const rankWeights = {
  words: 1,
  passage: 0.3,
  near: 0.3,
  wording: 1,
  title: 1,
  keywords: 1,
} as const;

/** What a page has of a query, before it is weighed. */
export type RankParts = Readonly<Record<keyof typeof rankWeights, number>>;

/** Tells which results deserve to be shown beside the best of them. */
export function deservingAmong(results: readonly SearchResult[]): (one: SearchResult) => boolean {
  const best = results.reduce((most, { explanation }) => Math.max(most, explanation.fit), 0);
  const least = Math.max(leastFit, leastShareOfBest * best);
  return ({ explanation }) => explanation.fit >= least;
}

/** What the pages of a query are ranked by. */
export interface Ranking {
  comparisons: readonly Comparison[];
  weights: Weights;
  /** What decides whether a page is shown at all. */
  fitWeights: FitWeights;
  wordingOf: WordingOf;
}

/** The results among pages that were read, best first. */
export function rankPages(pages: readonly ReadPage[], ranking: Ranking): SearchResult[] {
  return pages
    .filter(isResult)
    .map((page) => toResult(page, ranking))
    .sort((one, other) => other.score - one.score || (one.url < other.url ? -1 : 1));
}

/** A page that has nothing of the query but stop words is no result. */
function isResult({ terms }: ReadPage): boolean {
  return terms.some(
    ({ term, best, found }) => term.weight === 1 && (isExact(found) || best >= matchDegree),
  );
}

/** A word like the one that was asked for is no result by itself unless it is much like it. */
const isExact = (found: Evidence | undefined): boolean =>
  found !== undefined && found.kind !== 'relative';

function toResult({ fragment, terms }: ReadPage, ranking: Ranking): SearchResult {
  const { comparisons, weights, fitWeights, wordingOf } = ranking;
  const weighed = terms.map((one) => ({ ...one, weight: weights.get(one.term) ?? 0 }));
  const evidence = weighed.flatMap(({ term, weight, best, found }): Evidence[] => {
    const score = weight * best * similarWeight;
    if (found && found.score >= score) return [found];
    if (found && isExact(found)) return [found];
    return score === 0 ? [] : [{ word: term.word, form: term.text, kind: 'similar', score }];
  });
  const passage = findPassage(fragment, weighed);
  const parts = weigh({
    words: evidence.reduce((sum, { score }) => sum + score, 0),
    passage: passage.score,
    near: nearnessOf(weighed),
    wording: wordingOf(fragment),
    title: titleScore(fragment.title, comparisons, weights),
    keywords: fieldScore(heldBy(fragment.keywords, comparisons, weights)),
  });
  const explanation: Explanation = {
    evidence,
    ...parts,
    fit: fitOf({ fragment, terms }, comparisons, fitWeights),
  };
  const marked = weighed.flatMap(({ term, degrees }) => (term.weight === 1 ? [degrees] : []));
  return {
    url: fragment.url,
    title: markTitle(fragment.title, ranking),
    category: fragment.category,
    excerpt: toExcerpt(fragment, passage, marked),
    section: sectionOf(fragment, passage),
    score: sumOf(parts),
    explanation,
  };
}

const weigh = (parts: RankParts): RankParts => ({
  words: parts.words * rankWeights.words,
  passage: parts.passage * rankWeights.passage,
  near: parts.near * rankWeights.near,
  wording: parts.wording * rankWeights.wording,
  title: parts.title * rankWeights.title,
  keywords: parts.keywords * rankWeights.keywords,
});

const sumOf = ({ words, passage, near, wording, title, keywords }: RankParts): number =>
  words + passage + near + wording + title + keywords;

function markTitle(title: string, { comparisons, weights }: Ranking): TextPart[] {
  const telling = comparisons.filter(({ term }) => term.weight === 1 && weights.has(term));
  const isHeld = (word: string): boolean =>
    telling.some(({ degreeOf }) => degreeOf(joinWord(word)) >= matchDegree);
  return joinParts(
    title.split(/(\s+)/u).flatMap((word) => markWord(word, /\S/u.test(word) && isHeld(word))),
  );
}

function sectionOf(fragment: PageText, { section }: Passage): SearchResult['section'] {
  return section.anchor
    ? {
        title: section.anchor.text,
        url: `${fragment.url}#${encodeURIComponent(section.anchor.id)}`,
      }
    : undefined;
}
