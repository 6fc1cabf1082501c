import type { CategoryView, SectionView } from './categories.ts';
import type { ArticlePage } from './fallback.ts';

/**
 * Articles that stand beside an article, which pays at most 1.5 kB for them (docs/performance.md).
 * Measured with the titles and addresses of 760 articles in English, Spanish and German, in lots of 36:
 * 0.75 to 1.24 kB of Brotli, 20 to 35 bytes an article.
 */
export const outlineLimit = 36;

/** What stands beside an article: the category that it is in, with the articles around it. */
export interface CategoryOutline {
  category: CategoryView;
  /** Articles without a section, then the sections; groups without articles are left out. */
  groups: readonly OutlineGroup[];
}

export interface OutlineGroup {
  /** Undefined for the articles without a section. */
  section: SectionView | undefined;
  /** Whether the article is in it. */
  isCurrent: boolean;
  /** In the order of the category page; none where only the name of the section is shown. */
  pages: readonly ArticlePage[];
  /** Articles in the group, those that are not shown included. */
  count: number;
}

/**
 * The category around a page. One of up to `outlineLimit` articles is shown whole; of a larger one, up
 * to that many articles around the page in its own section, and the names of the other sections.
 */
export function toOutline(category: CategoryView, page: ArticlePage): CategoryOutline {
  const isWhole = category.count <= outlineLimit;
  const groups = [
    { section: undefined, pages: category.pages },
    ...category.sections.map((section) => ({ section, pages: section.pages })),
  ].filter(({ pages }) => pages.length > 0);
  return {
    category,
    groups: groups.map(({ section, pages }) => {
      const isCurrent = pages.some((other) => isSame(other, page));
      const shown = isCurrent ? around(pages, page) : [];
      return { section, isCurrent, pages: isWhole ? pages : shown, count: pages.length };
    }),
  };
}

const isSame = (one: ArticlePage, other: ArticlePage): boolean =>
  one.article.id === other.article.id;

/** Up to `outlineLimit` pages with the given one in their middle, or as near to it as there are. */
function around(pages: readonly ArticlePage[], page: ArticlePage): readonly ArticlePage[] {
  const place = pages.findIndex((other) => isSame(other, page));
  const last = Math.max(0, pages.length - outlineLimit);
  const start = Math.min(last, Math.max(0, place - outlineLimit / 2));
  return pages.slice(start, start + outlineLimit);
}
