import type { Category } from '../../schemas/category.ts';
import type { Text } from '../../schemas/localized-text.ts';
import { findLocalText, type LocalText } from '../../i18n/local-text.ts';
import { categoryUrl } from '../../i18n/urls.ts';
import type { SiteLocale } from '../../i18n/locales.ts';
import { categorySlug, fileNameOf, listSections, parentOf } from './article-address.ts';
import { compareArticles, compareOrder } from './article.ts';
import type { ArticlePage } from './fallback.ts';
import { toFolderLabel } from '../read/folder-label.ts';

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
  /** Each right before those within it. */
  sections: readonly SectionView[];
  /** Articles in the category and its sections. */
  count: number;
}

export interface SectionView {
  /** Path of the folder below the category, also the fragment on the category page. */
  id: string;
  /** 0 directly in the category; a section within comes right after those before it. */
  depth: number;
  label: string;
  /** Language of the label where it is not that of the page. */
  lang: string | undefined;
  order: number | undefined;
  /** Articles in it, without those of sections within. */
  pages: readonly ArticlePage[];
  /** Articles in it and in the sections within. */
  count: number;
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
    sections: toSectionViews(bySection, category, locale),
    count: members.length,
  };
}

/** Sections in their order, each right before those within it; also those that only hold others. */
function toSectionViews(
  bySection: ReadonlyMap<string | undefined, ArticlePage[]>,
  category: Category | undefined,
  locale: SiteLocale,
): SectionView[] {
  const collator = new Intl.Collator(locale.tag);
  const written = [...bySection.keys()].filter((id) => id !== undefined);
  const ids = [...new Set(written.flatMap(listSections))];
  const views = ids.map((id): SectionView => {
    const { label, order } = category?.sections[id] ?? {};
    const inside = written.filter((other) => other === id || other.startsWith(`${id}/`));
    return {
      id,
      depth: id.split('/').length - 1,
      ...toLabel(label, fileNameOf(id), locale),
      order,
      pages: bySection.get(id) ?? [],
      count: inside.reduce((sum, other) => sum + (bySection.get(other)?.length ?? 0), 0),
    };
  });
  const byParent = Map.groupBy(views, ({ id }) => parentOf(id));
  const listWithin = (parent: string): SectionView[] =>
    (byParent.get(parent) ?? [])
      .sort(
        (one, other) =>
          compareOrder(one.order, other.order) || collator.compare(one.label, other.label),
      )
      .flatMap((view) => [view, ...listWithin(view.id)]);
  return listWithin('');
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

/** The sections around a page, outermost first. */
export const findSections = (
  { sections }: CategoryView,
  section: string | undefined,
): readonly SectionView[] => {
  const around = section === undefined ? [] : listSections(section);
  return sections.filter(({ id }) => around.includes(id));
};

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
