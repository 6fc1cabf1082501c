import type { AnswerFacts } from './answer-facts.ts';
import type { RankParts } from './rank-weights.ts';
import type { VariantKind } from '../query/variants.ts';

/** A page that is shown for a query. */
export interface SearchResult {
  url: string;
  title: readonly TextPart[];
  /** Label of the category, or empty. */
  category: string;
  snippet: readonly TextPart[];
  /** The section that answers, unless it is the beginning of the page. */
  section: { title: string; url: string } | undefined;
  /** Comparable with scores of the same query only. */
  score: number;
  explanation: Explanation;
}

/** A piece of a snippet or a title. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** How a result got its place: the parts of its score, weighed, and its relevance. */
export interface Explanation {
  evidence: readonly Evidence[];
  parts: RankParts;
  facts: AnswerFacts;
  /** Log-odds that the page answers; see `sureOdds`. */
  odds: number;
}

/** How a term took part in a result, for `--explain`. */
export interface Evidence {
  word: string;
  variant: string;
  /** `read`: the index knows of none, but a word like it was read on the page. */
  kind: VariantKind | 'read';
  /** How strongly the page holds it, 0 to 1. */
  strength: number;
  /** How surely the title speaks of it, as far as the index knows, 0 to 1. */
  inTitle: number;
}
