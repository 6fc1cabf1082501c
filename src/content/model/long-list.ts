import type { ArticlePage } from './fallback.ts';
import { groupByLetter } from './letters.ts';

/** From this many articles a list is more than two screens of a desk, and gets help to find one in it. */
export const longList = 30;

/** A list of articles as a page shows it. */
export interface ArrangedList {
  /** Without headings, in the order of the list. */
  plain: readonly ArticlePage[];
  /** What follows, by the letter of the title. */
  letters: readonly { letter: string; items: readonly ArticlePage[] }[];
}

/**
 * A long list is arranged by letters; what its writers have given a place (`order`) stays in front.
 */
export function arrangeList(pages: readonly ArticlePage[], tag: string): ArrangedList {
  const placed = pages.filter(({ article }) => article.order !== undefined);
  const rest = pages.filter(({ article }) => article.order === undefined);
  if (rest.length < longList) return { plain: pages, letters: [] };
  return { plain: placed, letters: groupByLetter(rest, (page) => page.article.title, tag) };
}
