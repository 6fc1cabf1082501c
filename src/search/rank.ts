import { degreeOf, matchDegree } from './degrees.ts';
import { joinParts, markWord, toExcerpt } from './excerpt.ts';
import { fieldScore } from './field-score.ts';
import { nearnessOf } from './nearness.ts';
import { joinWord } from './normalize.ts';
import { findPassage, type Passage } from './passage.ts';
import type { ReadPage } from './read-page.ts';
import type { Evidence, Explanation, Fragment, SearchResult, TextPart } from './types.ts';
import type { Weights } from './weights.ts';

/** What a word is worth that is only alike, beside a word of the same stem. */
const similarWeight = 0.4;

/** What the best passage, neighbouring words, title and keywords add to the words of the page. */
const passageWeight = 0.25;
const nearWeight = 0.2;
const titleWeight = 1;
const keywordsWeight = 1;

/** The results among pages that were read, best first. */
export function rankPages(pages: readonly ReadPage[], weights: Weights): SearchResult[] {
  return pages
    .filter(isResult)
    .map((page) => toResult(page, weights))
    .sort((one, other) => other.score - one.score || (one.url < other.url ? -1 : 1));
}

/** A page that has nothing of the query but stop words is no result. */
function isResult({ terms }: ReadPage): boolean {
  return terms.some(
    ({ term, best, exact }) => term.weight === 1 && (exact !== undefined || best >= matchDegree),
  );
}

function toResult({ fragment, terms }: ReadPage, weights: Weights): SearchResult {
  const weighed = terms.map((one) => ({ ...one, weight: weights.get(one.term) ?? 0 }));
  const evidence = weighed.flatMap(({ term, weight, best, exact }): Evidence[] => {
    if (exact) return [exact];
    const score = weight * best * similarWeight;
    return score === 0 ? [] : [{ word: term.word, form: term.text, kind: 'similar', score }];
  });
  const passage = findPassage(fragment, weighed);
  const title = fragment.title.split(/\s+/u).map(joinWord);
  const explanation: Explanation = {
    evidence,
    words: evidence.reduce((sum, { score }) => sum + score, 0),
    passage: passage.score * passageWeight,
    near: nearnessOf(weighed) * nearWeight,
    title: fieldScore(title, weights) * titleWeight,
    keywords: fieldScore(fragment.keywords, weights) * keywordsWeight,
  };
  const marked = weighed.flatMap(({ term, degrees }) => (term.weight === 1 ? [degrees] : []));
  return {
    url: fragment.url,
    title: markTitle(fragment.title, weights),
    category: fragment.category,
    excerpt: toExcerpt(fragment, passage, marked),
    section: sectionOf(fragment, passage),
    score: sumOf(explanation),
    explanation,
  };
}

const sumOf = ({ words, passage, near, title, keywords }: Explanation): number =>
  words + passage + near + title + keywords;

function markTitle(title: string, weights: Weights): TextPart[] {
  const telling = [...weights.keys()].filter(({ weight }) => weight === 1);
  const isHeld = (word: string): boolean =>
    telling.some((term) => degreeOf(term, joinWord(word)) >= matchDegree);
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
