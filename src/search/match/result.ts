import type { FormKind } from '../query/query.ts';

export interface SearchResult {
  url: string;
  title: readonly TextPart[];
  category: string;
  excerpt: readonly TextPart[];
  /** The section that answers, unless it is the beginning of the page. */
  section: { title: string; url: string } | undefined;
  score: number;
  explanation: Explanation;
}

/** A piece of an excerpt or a title. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** How a result got its place. */
export interface Explanation {
  evidence: readonly Evidence[];
  words: number;
  passage: number;
  near: number;
  wording: number;
  title: number;
  keywords: number;
  /** The score as a share of the weight of the whole query; see `leastFit`. */
  fit: number;
}

/** How a term took part in a result, for `--explain`. */
export interface Evidence {
  word: string;
  form: string;
  kind: FormKind | 'similar';
  score: number;
}
