import { degreeOf, degreesOf, matchDegree } from './degrees.ts';
import { joinParts, markWord, toExcerpt } from './excerpt.ts';
import type { Candidate } from './merge.ts';
import { nearnessOf } from './nearness.ts';
import { joinWord } from './normalize.ts';
import { findPassage, type Passage } from './passage.ts';
import type { Evidence, Explanation, Fragment, SearchResult, Term, TextPart } from './types.ts';

/** What a word is worth that is only alike, beside a word of the same stem. */
const similarWeight = 0.4;

/** What the best passage, neighbouring words and the title add to the words of the whole page. */
const passageWeight = 0.25;
const nearWeight = 0.2;
const titleWeight = 1;

/** A page whose text has been read. */
export interface ReadPage {
  candidate: Candidate;
  fragment: Fragment;
}

/** The results among pages that were read, best first. */
export function rankPages(
  pages: readonly ReadPage[],
  weights: ReadonlyMap<Term, number>,
): SearchResult[] {
  return pages
    .flatMap((page) => toResult(page, weights))
    .sort((one, other) => other.score - one.score || (one.url < other.url ? -1 : 1));
}

function toResult(
  { candidate, fragment }: ReadPage,
  weights: ReadonlyMap<Term, number>,
): SearchResult[] {
  const terms = Array.from(weights, ([term, weight]) => {
    const degrees = degreesOf(term, fragment);
    return { term, weight, degrees, best: degrees.reduce((one, other) => Math.max(one, other), 0) };
  });
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const evidence = terms.flatMap(({ term, weight, best }) => {
    const exact = candidate.evidence.get(term);
    if (exact && exact.kind !== 'beginning') return [exact];
    return best === 0 ? [] : [toSimilar(term, weight * best * similarWeight)];
  });
  const matches = terms.some(({ best }) => best >= matchDegree) || evidence.some(isExact);
  if (!matches) return [];
  const passage = findPassage(fragment, terms);
  const explanation: Explanation = {
    evidence,
    words: evidence.reduce((sum, { score }) => sum + score, 0),
    passage: passage.score * passageWeight,
    near: nearnessOf(terms) * nearWeight,
    title: titleScore(fragment.title, weights, total) * titleWeight,
  };
  return [
    {
      url: fragment.url,
      title: markTitle(fragment.title, weights),
      category: fragment.category,
      excerpt: toExcerpt(
        fragment,
        passage,
        terms.map(({ degrees }) => degrees),
      ),
      section: sectionOf(fragment, passage),
      score: sumOf(explanation),
      explanation,
    },
  ];
}

const sumOf = ({ words, passage, near, title }: Explanation): number =>
  words + passage + near + title;

const isExact = ({ kind }: Evidence): boolean => kind !== 'similar';

const toSimilar = (term: Term, score: number): Evidence => ({
  word: term.word,
  form: term.text,
  kind: 'similar',
  score,
});

/** The part of the query that the title holds, squared: one word of many in the title says little. */
function titleScore(title: string, weights: ReadonlyMap<Term, number>, total: number): number {
  const words = title.split(/\s+/u).map(joinWord);
  const held = Array.from(
    weights,
    ([term, weight]) => weight * Math.max(0, ...words.map((word) => degreeOf(term, word))),
  ).reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : held ** 2 / total;
}

function markTitle(title: string, weights: ReadonlyMap<Term, number>): TextPart[] {
  const isHeld = (word: string): boolean =>
    [...weights.keys()].some((term) => degreeOf(term, joinWord(word)) >= matchDegree);
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
