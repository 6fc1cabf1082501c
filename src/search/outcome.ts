import { fold } from './language/normalize.ts';
import type { TermHits } from './query/look-up-term.ts';
import type { DirectAnswer } from './match/direct-answer.ts';
import type { SearchResult } from './match/result.ts';
import type { FormKind, Plan } from './query/query.ts';

export interface SearchOutcome {
  query: string;
  plan: Plan;
  results: readonly SearchResult[];
  /** Pages that match, of which `results` are the best. */
  total: number;
  /** A question of one of the first pages that is the reader's own, with its answer. */
  answer: DirectAnswer | undefined;
  /** If no page fits: those that come nearest, which may answer all the same. */
  weak: readonly SearchResult[];
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
  forms: readonly { texts: readonly string[]; kind: FormKind; weight: number }[];
  relatives: readonly string[];
}

type Report = Pick<SearchOutcome, 'corrected' | 'correctedQuery' | 'expanded'>;

/** What became of the words of a query. */
export function toReport(
  query: string,
  terms: readonly TermHits[],
  results: readonly SearchResult[],
): Report {
  const corrected = terms.flatMap((hits) => findCorrection(hits, results));
  return {
    corrected,
    correctedQuery: corrected.reduce((text, { from, to }) => text.replace(from, () => to), query),
    expanded: terms.map(toExpansion),
  };
}

/** Of several corrections the one that the first results hold, or the likeliest. */
function findCorrection({ term, forms }: TermHits, results: readonly SearchResult[]): Correction[] {
  const tried = forms.filter(
    ({ form, postings }) => form.kind === 'correction' && postings.length > 0,
  );
  const [likeliest] = tried;
  if (likeliest === undefined) return [];
  const shown = results
    .flatMap(({ explanation }) => explanation.evidence)
    .find(({ word, kind }) => word === term.word && kind === 'correction');
  const to = shown?.form ?? likeliest.form.texts.join(' ');
  return fold(to) === term.text ? [] : [{ from: term.word, to }];
}

const toExpansion = ({ term, forms }: TermHits): Expansion => ({
  word: term.word,
  forms: forms.map(({ form: { texts, kind, weight } }) => ({ texts, kind, weight })),
  relatives: [...new Set(forms.flatMap(({ form }) => form.similarWords.map(({ word }) => word)))],
});
