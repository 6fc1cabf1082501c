import type { PageText } from '../index/search-index.ts';
import type { ExpandedTerm } from '../query/variants.ts';
import { matchTitle, type TitleMatch } from './field-score.ts';
import { matchNeighbours, matchSections, type SectionMatch } from './passage.ts';
import type { Evidence } from './result.ts';
import type { UnseenMatch } from './unseen-match.ts';
import {
  createWordMatcher,
  matchSubstrings,
  matchThreshold,
  type WordMatcher,
} from './word-match.ts';

/** A term with the comparison that is made for it on every page. */
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

export const toTermMatchers = (terms: readonly ExpandedTerm[]): TermMatcher[] =>
  terms.map((term) => ({ term, match: createWordMatcher(term) }));

/** Compares the text of a page that the index found with the terms of a query. */
export function matchPage(
  matchers: readonly TermMatcher[],
  { evidenceOf }: { evidenceOf: (term: ExpandedTerm) => Evidence | undefined },
  page: PageText,
  stopWords: ReadonlySet<string>,
): PageMatch {
  const terms = matchers.map(({ term, match }): TermMatch => {
    const degrees = matchWords(page, term, match);
    const keywordDegrees = page.keywordTexts.map((texts) => matchBest(texts, match));
    const best = [...degrees, ...keywordDegrees].reduce((most, one) => Math.max(most, one), 0);
    return { term, degrees, keywordDegrees, best, indexed: evidenceOf(term) };
  });
  const degrees = terms.map((one) => one.degrees);
  const ofWords = terms.map((one) => (isPhrase(one.term) ? [] : one.degrees));
  const matchField = (texts: readonly (readonly string[])[]): TitleMatch =>
    matchTitle(
      texts,
      matchers.map(({ match }) => match),
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

/** What is said in the title by a phrase of which no word says it alone, only the index knows. */
const withIndexed = (title: TitleMatch, terms: readonly TermMatch[]): TitleMatch => ({
  ...title,
  degrees: title.degrees.map((degree, place) =>
    Math.max(degree, terms[place]?.indexed?.inTitle ?? 0),
  ),
});

/** A phrase stands beside its words, and has no place among them. */
export const isPhrase = ({ bases }: ExpandedTerm): boolean => bases.length === 0;

/** How well the best of the texts of a word answers a term. */
const matchBest = (texts: readonly string[], match: WordMatcher): number =>
  texts.reduce((best, text) => Math.max(best, match(text)), 0);

/**
 * The unseen texts that answer a term which nothing in sight answers. The others add nothing: pages
 * would come first because a picture shows what every page says.
 */
const matchUnseen = (
  { unseen, separator }: PageText,
  terms: readonly TermMatch[],
  matchers: readonly TermMatcher[],
): UnseenMatch[] => {
  const isMissing = terms.map(({ best }) => best < matchThreshold);
  return unseen
    .map((text) => ({
      text,
      degrees: matchers.map(({ term, match }) => matchWords({ ...text, separator }, term, match)),
    }))
    .filter(({ degrees }) =>
      degrees.some(
        (ofTerm, place) => isMissing[place] && ofTerm.some((degree) => degree >= matchThreshold),
      ),
    );
};

/** For each word of a text how well it answers a term. */
function matchWords(
  { folded, texts, separator }: Pick<PageText, 'folded' | 'texts' | 'separator'>,
  { bases }: ExpandedTerm,
  match: WordMatcher,
): readonly number[] {
  const degrees = texts.map((ofWord) => matchBest(ofWord, match));
  if (separator !== '') return degrees;
  const byLetters = bases.map((base) => matchSubstrings(folded, base));
  return degrees.map((degree, place) =>
    Math.max(degree, ...byLetters.map((one) => one[place] ?? 0)),
  );
}
