import { articleAlternates, type Alternate } from '../model/alternates.ts';
import { findNeighbours, findSections, type SectionView } from '../model/categories.ts';
import { listOutline, toOutline, type ListedOutline } from '../model/category-outline.ts';
import type { ArticlePage } from '../model/fallback.ts';
import { toListed, type ListedArticle } from '../model/listed-article.ts';
import { findShown, getCategories } from '../model/site-model.ts';
import { getRelated, getSiteModel } from './model.ts';
import { getLocaleContext } from './site.ts';

/**
 * All that the page of an article shows of other articles, as plain values: by them a build knows
 * whether a page that was kept is still the same (`page-keys.ts`).
 */
export interface ArticleSurroundings {
  /** The category beside the text, and the way to it; undefined for an article in none. */
  outline: ListedOutline | undefined;
  /** The sections around the article, the outermost first. */
  sections: readonly Pick<SectionView, 'id' | 'label' | 'lang'>[];
  previous: ListedArticle | undefined;
  next: ListedArticle | undefined;
  related: readonly ListedArticle[];
  alternates: readonly Alternate[];
}

/** Of pages of the current model: another content folder, or a changed one, has other pages. */
const known = new WeakMap<ArticlePage, Promise<ArticleSurroundings>>();

/** What stands around an article on a page. */
export function getSurroundings(page: ArticlePage): Promise<ArticleSurroundings> {
  const surroundings = known.get(page) ?? readSurroundings(page);
  known.set(page, surroundings);
  return surroundings;
}

async function readSurroundings(page: ArticlePage): Promise<ArticleSurroundings> {
  const { article, locale } = page;
  const [context, model] = await Promise.all([getLocaleContext(locale), getSiteModel()]);
  const category = getCategories(model, locale).find(({ id }) => id === article.category);
  const sections = category ? findSections(category, article.section) : [];
  const neighbours = category && findNeighbours(category, page);
  const findRelated = await getRelated(locale);
  return {
    outline: category && listOutline(toOutline(category, page), context),
    sections: sections.map(({ id, label, lang }) => ({ id, label, lang })),
    previous: neighbours?.previous && toListed(neighbours.previous, context),
    next: neighbours?.next && toListed(neighbours.next, context),
    related: findRelated(article.id)
      .flatMap((id) => findShown(model, locale, id) ?? [])
      .map((other) => toListed(other, context)),
    alternates: articleAlternates(model, article.id),
  };
}
