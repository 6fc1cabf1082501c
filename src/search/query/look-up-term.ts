import { asTyped, expandTerm } from './expand-term.ts';
import type { Posting, SimilarPage } from '../index/format/entry.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { ExpandOptions, ExpandedTerm, Form, Term } from './query.ts';

/** The pages that hold one form of a term. */
export interface FormHits {
  form: Form;
  postings: readonly Posting[];
  /** Pages that hold only words like it. */
  similar: readonly SimilarPage[];
}

/** The answers to the look-ups of one term. */
export interface TermHits {
  term: ExpandedTerm;
  forms: readonly FormHits[];
}

/** The pages of a term, and whether a part of the index was out of reach. */
export interface LookedUp {
  hits: TermHits;
  isPartial: boolean;
}

/**
 * Expands a term and looks its forms up. What cannot be loaded is left out, as long as anything
 * can: a query is answered from the rest.
 */
export async function lookUpTerm(
  engine: SearchIndex,
  term: Term,
  options: ExpandOptions,
): Promise<LookedUp> {
  let isPartial = false;
  const expanded = await expandTerm(engine, term, options).catch((): ExpandedTerm => {
    isPartial = true;
    return asTyped(term);
  });
  const forms = await Promise.all(
    expanded.forms.map(async (form): Promise<FormHits> => {
      const { similarPages: similar } = form;
      try {
        return { form, postings: await lookUpForm(engine, form), similar };
      } catch {
        isPartial = true;
        return { form, postings: [], similar };
      }
    }),
  );
  return { hits: { term: expanded, forms }, isPartial };
}

/** The pages that hold all texts of a form, as strongly as the weakest of them. */
async function lookUpForm(engine: SearchIndex, { texts }: Form): Promise<readonly Posting[]> {
  const [first = [], ...rest] = await Promise.all(texts.map((text) => engine.lookUp(text)));
  return rest.reduce((together: readonly Posting[], postings) => {
    const others = new Map(postings.map((posting) => [posting.page, posting]));
    return together.flatMap(({ page, termFrequency, inTitle }): Posting[] => {
      const other = others.get(page);
      if (!other) return [];
      const isBoth = inTitle && other.inTitle;
      return [
        { page, termFrequency: Math.min(termFrequency, other.termFrequency), inTitle: isBoth },
      ];
    });
  }, first);
}
