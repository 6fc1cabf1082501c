import { countIn } from './counted.ts';
import type { ToldOutcome } from './search-messages.ts';

/**
 * The results of one category or of all, and the categories where there are more than the `pageSize`
 * results that are shown at first.
 */
export function narrow(
  { results, total, counted }: ToldOutcome,
  pageSize: number,
  category: string | undefined,
): Pick<ToldOutcome, 'results' | 'total' | 'counted'> & {
  categories: readonly string[];
  category: string | undefined;
} {
  const labels = new Set(results.map((result) => result.category).filter((label) => label !== ''));
  const categories = total > pageSize ? [...labels] : [];
  if (category === undefined) return { results, total, counted, categories, category };
  const own = results.filter((result) => result.category === category);
  const count = countIn(document.documentElement.lang, own.length);
  return { results: own, total: own.length, counted: count, categories, category };
}
