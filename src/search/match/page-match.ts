import type { PageText } from '../index/search-index.ts';
import type { ExpandedTerm } from '../query/variants.ts';
import { matchTitle, type TitleMatch } from './field-score.ts';
import { matchNeighbours, matchSections, type SectionMatch } from './passage.ts';
import type { Evidence } from './result.ts';
import type { UnseenMatch } from './unseen-match.ts';
import {
  createRowMatcher,
  createWordMatcher,
  matchSubstrings,
  matchThreshold,
  type RowMatcher,
  type WordMatcher,
} from './word-match.ts';

/** The terms of a query with the comparison that is made for them on every page. */
export interface TermMatchers {
  terms: readonly TermMatcher[];
  /** For all terms in their order. */
  matchAll: RowMatcher;
}

/** A term with the comparison that is made for it. */
export interface TermMatcher {
  term: ExpandedTerm;
  match: WordMatcher;
}

/** A term on a page that has been read. */
export interface TermMatch {
  term: ExpandedTerm;
  /** For each word of the page how well it answers, 0 to 1. */
  degrees: readonly number[];
  /** For each keyword of the page how well it answers, 0 to 1. */
  keywordDegrees: readonly number[];
  /** The highest of both. */
  best: number;
  /** Set where the index says that the page holds a variant of the term. */
  indexed: Evidence | undefined;
}

/**
 * A page whose text has been compared with a query, word by word. It holds whatever does not depend
 * on the weights of the terms, for the rank and the relevance of a page weigh them differently.
 */
export interface PageMatch {
  /** Its unseen texts are those that count, in the order of `unseen`. */
  page: PageText;
  /** In the order of the query. */
  terms: readonly TermMatch[];
  sections: readonly SectionMatch[];
  unseen: readonly UnseenMatch[];
  /** For each term but the last, how well it and the next one are answered side by side, 0 to 1. */
  neighbours: readonly number[];
  title: TitleMatch;
  /** Likewise the questions of the article. */
  questions: readonly TitleMatch[];
}

export function toTermMatchers(terms: readonly ExpandedTerm[]): TermMatchers {
  const matchAll = createRowMatcher(terms.map(createWordMatcher));
  return {
    terms: terms.map((term, place) => ({ term, match: (word) => matchAll(word)[place] ?? 0 })),
    matchAll,
  };
}

/** Compares the text of a page that the index found with the terms of a query. */
export function matchPage(
  matchers: TermMatchers,
  { evidenceOf }: { evidenceOf: (term: ExpandedTerm) => Evidence | undefined },
  page: PageText,
  stopWords: ReadonlySet<string>,
): PageMatch {
  const degrees = matchWords(page, matchers);
  const ofKeywords = matchTexts(page.keywordTexts, matchers);
  const terms = matchers.terms.map(({ term }, place): TermMatch => {
    const [ofTerm = [], keywordDegrees = []] = [degrees[place], ofKeywords[place]];
    const best = Math.max(highest(ofTerm), highest(keywordDegrees));
    return { term, degrees: ofTerm, keywordDegrees, best, indexed: evidenceOf(term) };
  });
  const ofWords = terms.map((one) => (isPhrase(one.term) ? [] : one.degrees));
  const matchField = (texts: readonly (readonly string[])[]): TitleMatch =>
    matchTitle(
      texts,
      matchers.terms.map(({ match }) => match),
      stopWords,
    );
  const unseen = matchUnseen(page, terms, matchers);
  return {
    page: { ...page, unseen: unseen.map(({ text }) => text) },
    terms,
    sections: matchSections(page, degrees),
    unseen,
    neighbours: matchNeighbours(ofWords),
    title: withIndexed(matchField(page.titleTexts), terms),
    questions: page.questionTexts.map(matchField),
  };
}

const highest = (degrees: readonly number[]): number =>
  degrees.reduce((most, degree) => (degree > most ? degree : most), 0);

/** What is said in the title by a phrase of which no word says it alone, only the index knows. */
const withIndexed = (title: TitleMatch, terms: readonly TermMatch[]): TitleMatch => ({
  ...title,
  degrees: title.degrees.map((degree, place) =>
    Math.max(degree, terms[place]?.indexed?.inTitle ?? 0),
  ),
});

/** A phrase stands beside its words, and has no place among them. */
export const isPhrase = ({ bases }: ExpandedTerm): boolean => bases.length === 0;

/**
 * The unseen texts that answer a term which nothing in sight answers. The others add nothing: pages
 * would come first because a picture shows what every page says.
 */
const matchUnseen = (
  { unseen, separator }: PageText,
  terms: readonly TermMatch[],
  matchers: TermMatchers,
): UnseenMatch[] => {
  const isMissing = terms.map(({ best }) => best < matchThreshold);
  return unseen
    .map((text) => ({ text, degrees: matchWords({ ...text, separator }, matchers) }))
    .filter(({ degrees }) =>
      degrees.some(
        (ofTerm, place) => isMissing[place] && ofTerm.some((degree) => degree >= matchThreshold),
      ),
    );
};

/** For each term how well each word of a text answers it. */
function matchWords(
  { folded, texts, separator }: Pick<PageText, 'folded' | 'texts' | 'separator'>,
  matchers: TermMatchers,
): readonly (readonly number[])[] {
  const degrees = matchTexts(texts, matchers);
  if (separator !== '') return degrees;
  return degrees.map((ofTerm, index) => {
    const bases = matchers.terms[index]?.term.bases ?? [];
    const byLetters = bases.map((base) => matchSubstrings(folded, base));
    return ofTerm.map((degree, place) =>
      Math.max(degree, ...byLetters.map((one) => one[place] ?? 0)),
    );
  });
}

/** For each term how well the best of the texts of each word answers it. */
function matchTexts(
  texts: readonly (readonly string[])[],
  { terms, matchAll }: TermMatchers,
): readonly (readonly number[])[] {
  const degrees = terms.map(() => new Array<number>(texts.length).fill(0));
  texts.forEach((ofWord, place) => {
    for (const text of ofWord) {
      const row = matchAll(text);
      // Most words answer nothing.
      if (row.length === 0) continue;
      degrees.forEach((ofTerm, term) => {
        ofTerm[place] = Math.max(ofTerm[place] ?? 0, row[term] ?? 0);
      });
    }
  });
  return degrees;
}
