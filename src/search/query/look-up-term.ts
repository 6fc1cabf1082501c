import { asTyped, expandTerm } from './expand-term.ts';
import type { Engine, Hit } from '../index/search-index.ts';
import type { ExpandOptions, ExpandedTerm, Form, Term } from './query.ts';

/** The pages that hold one form of a term. */
export interface FormHits {
  form: Form;
  hits: readonly Hit[];
  /** Pages that hold only words like it; their strength tells how much. */
  similar: readonly Hit[];
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
  engine: Engine,
  term: Term,
  options: ExpandOptions,
): Promise<LookedUp> {
  let isPartial = false;
  const expanded = await expandTerm(engine, term, options).catch((): ExpandedTerm => {
    isPartial = true;
    return asTyped(term);
  });
  const pages = await engine.listPages();
  const forms = await Promise.all(
    expanded.forms.map(async (form): Promise<FormHits> => {
      const similar = form.relativePages.flatMap(({ page, strength }) => {
        const id = pages[page];
        return id === undefined ? [] : [{ page: id, strength }];
      });
      try {
        return { form, hits: await lookUpForm(engine, form), similar };
      } catch {
        isPartial = true;
        return { form, hits: [], similar };
      }
    }),
  );
  return { hits: { term: expanded, forms }, isPartial };
}

/** The pages that hold all texts of a form, as strongly as the weakest of them. */
async function lookUpForm(engine: Engine, { texts }: Form): Promise<readonly Hit[]> {
  const [first = [], ...rest] = await Promise.all(texts.map((text) => engine.lookUp(text)));
  return rest.reduce((together: readonly Hit[], hits) => {
    const others = new Map(hits.map((hit) => [hit.page, hit]));
    return together.flatMap(({ page, strength, inTitle = false }): Hit[] => {
      const other = others.get(page);
      if (!other) return [];
      const isBoth = inTitle && other.inTitle === true;
      return [{ page, strength: Math.min(strength, other.strength), inTitle: isBoth }];
    });
  }, first);
}
