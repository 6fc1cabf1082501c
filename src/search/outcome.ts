import { fold } from './language/normalize.ts';
import type { TermHits } from './match/candidates.ts';
import type { Correction, Expansion, SearchOutcome, SearchResult } from './query/query.ts';

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
  const tried = forms.filter(({ form, hits }) => form.kind === 'correction' && hits.length > 0);
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
  relatives: [...new Set(forms.flatMap(({ form }) => form.relatives.map(({ word }) => word)))],
});
