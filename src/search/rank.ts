import { matchDegree } from './degrees.ts';
import { joinParts, markWord, toExcerpt } from './excerpt.ts';
import { fitOf, leastFit, type FitWeights } from './fit.ts';
import { fieldScore, heldBy } from './field-score.ts';
import { nearnessOf } from './nearness.ts';
import { joinWord } from './normalize.ts';
import { findPassage, type Passage } from './passage.ts';
import type { Comparison, ReadPage } from './read-page.ts';
import type { Evidence, Explanation, Fragment, SearchResult, TextPart } from './types.ts';
import type { Weights } from './weights.ts';

/** What a word is worth that is only alike, beside a word of the same stem. */
const similarWeight = 0.4;

/** What the best passage, neighbouring words, title and keywords add to the words of the page. */
const passageWeight = 0.25;
const nearWeight = 0.2;
const titleWeight = 1;
const keywordsWeight = 1;

/** What the pages of a query are ranked by. */
export interface Ranking {
  comparisons: readonly Comparison[];
  weights: Weights;
  /** What decides whether a page is shown at all. */
  fitWeights: FitWeights;
}

/** Tells whether a result deserves to be shown. */
export const fits = ({ explanation }: SearchResult): boolean => explanation.fit >= leastFit;

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
  const { comparisons, weights, fitWeights } = ranking;
  const weighed = terms.map((one) => ({ ...one, weight: weights.get(one.term) ?? 0 }));
  const evidence = weighed.flatMap(({ term, weight, best, found }): Evidence[] => {
    const score = weight * best * similarWeight;
    if (found && found.score >= score) return [found];
    if (found && isExact(found)) return [found];
    return score === 0 ? [] : [{ word: term.word, form: term.text, kind: 'similar', score }];
  });
  const passage = findPassage(fragment, weighed);
  const title = heldBy(fragment.title.split(/\s+/u).map(joinWord), comparisons, weights);
  const keywords = heldBy(fragment.keywords, comparisons, weights);
  const parts = {
    evidence,
    words: evidence.reduce((sum, { score }) => sum + score, 0),
    passage: passage.score * passageWeight,
    near: nearnessOf(weighed) * nearWeight,
    title: fieldScore(title) * titleWeight,
    keywords: fieldScore(keywords) * keywordsWeight,
  };
  const score = sumOf(parts);
  const explanation: Explanation = {
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
    score,
    explanation,
  };
}

const sumOf = ({ words, passage, near, title, keywords }: Omit<Explanation, 'fit'>): number =>
  words + passage + near + title + keywords;

function markTitle(title: string, { comparisons, weights }: Ranking): TextPart[] {
  const telling = comparisons.filter(({ term }) => term.weight === 1 && weights.has(term));
  const isHeld = (word: string): boolean =>
    telling.some(({ degreeOf }) => degreeOf(joinWord(word)) >= matchDegree);
  return joinParts(
    title.split(/(\s+)/u).flatMap((word) => markWord(word, /\S/u.test(word) && isHeld(word))),
  );
}

function sectionOf(fragment: Fragment, { section }: Passage): SearchResult['section'] {
  return section.anchor
    ? {
        title: section.anchor.text,
        url: `${fragment.url}#${encodeURIComponent(section.anchor.id)}`,
      }
    : undefined;
}
