import type { CategoryView } from './categories.ts';
import type { ArticlePage } from './fallback.ts';

/** The pages before and after an article within its section, in the order of the category page. */
export function findNeighbours(
  category: CategoryView,
  page: ArticlePage,
): { previous: ArticlePage | undefined; next: ArticlePage | undefined } {
  const section = category.sections.find(({ id }) => id === page.article.section);
  const siblings = section?.pages ?? category.pages;
  const place = siblings.findIndex((sibling) => sibling.article.id === page.article.id);
  return {
    previous: place > 0 ? siblings[place - 1] : undefined,
    next: place >= 0 ? siblings[place + 1] : undefined,
  };
}
