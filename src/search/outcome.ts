import { fold } from './language/normalize.ts';
import type { Confidence } from './match/confidence.ts';
import type { DirectAnswer } from './match/direct-answer.ts';
import type { SearchResult } from './match/result.ts';
import type { TermPostings } from './query/look-up-term.ts';
import type { ParsedQuery } from './query/parse-query.ts';
import { nameOf, type VariantKind } from './query/variants.ts';

/** What became of a query. */
export interface SearchOutcome {
  query: string;
  parsed: ParsedQuery;
  /** The best pages; of `unsure` ones those that come nearest, which may answer all the same. */
  results: readonly SearchResult[];
  confidence: Confidence;
  /** Pages that match, of which `results` are the best. */
  total: number;
  /** A question of one of the first pages that is the reader's own, with its answer. */
  answer: DirectAnswer | undefined;
  /** Words that were searched for as something else; the option `literal` searches without. */
  corrected: readonly Correction[];
  /** The query with its corrections, for the page that says so; the query itself without any. */
  correctedQuery: string;
  expanded: readonly Expansion[];
  /** A part of the index could not be loaded: there may be better results. */
  partial: boolean;
}

/** A word that was taken for a misspelt one. */
export interface Correction {
  /** As typed. */
  from: string;
  /** As the site spells it. */
  to: string;
}

/** What became of a word of the query, for `--explain`. */
export interface Expansion {
  word: string;
  variants: readonly { name: string; kind: VariantKind; weight: number }[];
  similarWords: readonly string[];
}

/** Tells what became of the words of a query: how they were corrected and expanded. */
export function describeOutcome(
  query: string,
  terms: readonly TermPostings[],
  results: readonly SearchResult[],
): Pick<SearchOutcome, 'corrected' | 'correctedQuery' | 'expanded'> {
  const corrected = terms.flatMap((one) => findCorrection(one, results));
  return {
    corrected,
    correctedQuery: corrected.reduce((text, { from, to }) => text.replace(from, () => to), query),
    expanded: terms.map(toExpansion),
  };
}

/** A query that was typed on another keyboard layout is one correction, with all others in it. */
export const correctWhole = (outcome: SearchOutcome): SearchOutcome =>
  outcome.parsed.query === outcome.query
    ? outcome
    : { ...outcome, corrected: [{ from: outcome.query, to: outcome.correctedQuery }] };

/** Of several corrections the one that the first results hold, or the likeliest. */
function findCorrection(
  { term, variants }: TermPostings,
  results: readonly SearchResult[],
): Correction[] {
  const likeliest = variants.find(
    ({ variant, postings }) => variant.kind === 'correction' && postings.length > 0,
  );
  if (likeliest === undefined) return [];
  const shown = results
    .flatMap(({ explanation }) => explanation.evidence)
    .find(({ word, kind }) => word === term.word && kind === 'correction');
  const to = shown?.variant ?? likeliest.variant.texts.join(' ');
  return fold(to) === term.text ? [] : [{ from: term.word, to }];
}

function toExpansion({ term, variants }: TermPostings): Expansion {
  const similar = variants.flatMap(({ variant }) =>
    variant.postings ? [] : variant.similarWords.map(({ word }) => word),
  );
  return {
    word: term.word,
    variants: variants.map(({ variant }) => ({
      name: nameOf(variant),
      kind: variant.kind,
      weight: variant.weight,
    })),
    similarWords: [...new Set(similar)],
  };
}
