import type { CategoryView } from './categories.ts';
import type { ArticlePage } from './fallback.ts';

/** Lines in each list of the home page. */
const highlightLimit = 5;

/** The articles that the writers put on the home page, in the order of categories and lists. */
export const listPromoted = (categories: readonly CategoryView[]): ArticlePage[] =>
  categories
    .flatMap(({ pages, sections }) => [...pages, ...sections.flatMap((section) => section.pages)])
    .filter((page) => page.article.promoted)
    .slice(0, highlightLimit);

/** The articles of this language that changed last. */
export const listRecent = (pages: readonly ArticlePage[]): ArticlePage[] =>
  pages
    .filter((page) => !page.isFallback && page.article.updated !== undefined)
    .sort((one, other) => ((one.article.updated ?? '') < (other.article.updated ?? '') ? 1 : -1))
    .slice(0, highlightLimit);
