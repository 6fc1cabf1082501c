import type { Category } from '../../schemas/category.ts';
import type { Text } from '../../schemas/localized-text.ts';
import { findLocalText, type LocalText } from '../../i18n/local-text.ts';
import { categoryUrl } from '../../i18n/urls.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import { categorySlug } from './article-address.ts';
import { compareArticles, compareOrder } from './article.ts';
import type { ArticlePage } from './fallback.ts';
import { toFolderLabel } from './folder-label.ts';

/** A category in one locale with what is in it. */
export interface CategoryView {
  id: string;
  url: string;
  label: string;
  /** Language of the label where it is not that of the page. */
  lang: string | undefined;
  summary: LocalText | undefined;
  icon: Category['icon'];
  order: number | undefined;
  /** Articles without a section. */
  pages: readonly ArticlePage[];
  sections: readonly SectionView[];
  /** Articles in the category and its sections. */
  count: number;
}

export interface SectionView {
  /** Folder name, also the fragment on the category page. */
  id: string;
  label: string;
  /** Language of the label where it is not that of the page. */
  lang: string | undefined;
  order: number | undefined;
  pages: readonly ArticlePage[];
}

/** The categories of one locale in their order, with the pages that the locale has. */
export function toCategoryViews(
  pages: readonly ArticlePage[],
  categories: ReadonlyMap<string, Category>,
  locale: SiteLocale,
): CategoryView[] {
  const byCategory = Map.groupBy(pages, (page) => page.article.category);
  const collator = new Intl.Collator(locale.tag);
  return [...byCategory]
    .map(([id, members]) => toCategoryView(id, members, categories.get(id), locale))
    .sort(
      (one, other) =>
        compareOrder(one.order, other.order) || collator.compare(one.label, other.label),
    );
}

function toCategoryView(
  id: string,
  members: readonly ArticlePage[],
  category: Category | undefined,
  locale: SiteLocale,
): CategoryView {
  const compare = compareArticles(locale.tag);
  const sorted = members.toSorted((one, other) => compare(one.article, other.article));
  const bySection = Map.groupBy(sorted, (page) => page.article.section);
  return {
    id,
    url: categoryUrl(locale.locale, categorySlug(category, id, locale.locale)),
    ...toLabel(category?.label, id, locale),
    summary: findLocalText(category?.summary, locale),
    icon: category?.icon,
    order: category?.order,
    pages: bySection.get(undefined) ?? [],
    sections: toSections(bySection, category, locale),
    count: members.length,
  };
}

function toSections(
  bySection: ReadonlyMap<string | undefined, ArticlePage[]>,
  category: Category | undefined,
  locale: SiteLocale,
): SectionView[] {
  const collator = new Intl.Collator(locale.tag);
  return [...bySection]
    .flatMap(([id, pages]) => (id === undefined ? [] : [{ id, pages }]))
    .map(({ id, pages }) => ({
      id,
      ...toLabel(category?.sections[id]?.label, id, locale),
      order: category?.sections[id]?.order,
      pages,
    }))
    .sort(
      (one, other) =>
        compareOrder(one.order, other.order) || collator.compare(one.label, other.label),
    );
}

/** What a folder is called: its name, set right, if nobody has called it otherwise. */
function toLabel(
  label: Text | undefined,
  id: string,
  locale: SiteLocale,
): Pick<SectionView, 'label' | 'lang'> {
  const { text = toFolderLabel(id), lang } = findLocalText(label, locale) ?? {};
  return { label: text, lang };
}

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
