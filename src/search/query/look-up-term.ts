import type { SimilarPage } from '../index/format/entry.ts';
import type { Posting } from '../index/format/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { asTyped, expandTerm } from './expand-term.ts';
import type { QueryTerm } from './parse-query.ts';
import type { ExpandedTerm, ExpandOptions, TermVariant } from './variants.ts';

/** The pages that hold one variant of a term. */
export interface VariantPostings {
  variant: TermVariant;
  postings: readonly Posting[];
  /** Pages that hold only words like it. */
  similar: readonly SimilarPage[];
}

/** The answers to the look-ups of one term. */
export interface TermPostings {
  term: ExpandedTerm;
  variants: readonly VariantPostings[];
}

/** The pages of a term, and whether a part of the index was out of reach. */
export interface LookedUp {
  found: TermPostings;
  isPartial: boolean;
}

/**
 * Expands a term and looks its variants up. What cannot be loaded is left out, so that the query is
 * answered from the rest.
 */
export async function lookUpTerm(
  index: SearchIndex,
  term: QueryTerm,
  options: ExpandOptions,
): Promise<LookedUp> {
  let isPartial = false;
  const expanded = await expandTerm(index, term, options).catch((): ExpandedTerm => {
    isPartial = true;
    return asTyped(term);
  });
  const variants = await Promise.all(
    expanded.variants.map(async (variant): Promise<VariantPostings> => {
      const { similarPages: similar } = variant;
      try {
        return { variant, postings: await lookUpVariant(index, variant), similar };
      } catch {
        isPartial = true;
        return { variant, postings: [], similar };
      }
    }),
  );
  return { found: { term: expanded, variants }, isPartial };
}

/** The pages that hold all texts of a variant, with the frequency of the rarest of them. */
async function lookUpVariant(
  index: SearchIndex,
  { texts, postings: known }: TermVariant,
): Promise<readonly Posting[]> {
  if (known) return known;
  const [first = [], ...rest] = await Promise.all(texts.map((text) => index.lookUp(text)));
  return rest.reduce((together: readonly Posting[], postings) => {
    const others = new Map(postings.map((posting) => [posting.page, posting]));
    return together.flatMap(({ page, termFrequency, inTitle }): Posting[] => {
      const other = others.get(page);
      if (!other) return [];
      const isBoth = inTitle && other.inTitle;
      const lesser = Math.min(termFrequency, other.termFrequency);
      return [{ page, termFrequency: lesser, inTitle: isBoth }];
    });
  }, first);
}

/**
 * How many pages hold what a term asks for, in any of its variants as far as these count, similar
 * words included: a rare spelling does not make a common thing rare. A page that holds a variant of
 * half the weight counts half.
 *
 * @param pageCount pages of the index, the most that is answered
 */
export function documentFrequencyOf(
  variants: readonly VariantPostings[],
  pageCount: number,
): number {
  const counted = counts.get(variants) ?? countPages(variants);
  counts.set(variants, counted);
  return Math.min(pageCount, counted);
}

/** Each term is weighed several times for a query, and a common one has thousands of pages. */
const counts = new WeakMap<readonly VariantPostings[], number>();

function countPages(variants: readonly VariantPostings[]): number {
  let widened = 0;
  const counting: VariantPostings[] = [];
  for (const one of variants) {
    const { variant } = one;
    if (variant.kind === 'part' && variant.texts.length === 1) continue;
    widened = Math.max(widened, variant.weight * (variant.widenedFrequency ?? 0));
    // Of a concept only its own figure counts: its words are not what was asked for.
    if (!variant.postings) counting.push(one);
  }
  // The best first, so that a page counts as far as the first that it holds; and always in one order,
  // because sums of the same numbers in another differ in their last digit.
  const [best, ...others] = counting.toSorted(
    (one, other) => other.variant.weight - one.variant.weight,
  );
  if (!best) return widened;
  let found = best.variant.weight * best.postings.length;
  const holding = new Set(others.length > 0 ? best.postings.map(({ page }) => page) : []);
  for (const { variant, postings } of others) {
    const before = holding.size;
    for (const { page } of postings) holding.add(page);
    found += variant.weight * (holding.size - before);
  }
  return Math.max(widened, found);
}
