import { parentOf } from './article-address.ts';
import type { CategoryView, SectionView } from './categories.ts';
import type { ArticlePage } from './fallback.ts';
import { toListed, type ListedArticle } from './listed-article.ts';
import type { LocaleContext } from '../../i18n/locale-context.ts';

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
  /** Whether the article is in it or in a section within. */
  isCurrent: boolean;
  /** In the order of the category page; none where only the name of the section is shown. */
  pages: readonly ArticlePage[];
  /** Articles in the group, those that are not shown included and those of sections within not. */
  count: number;
  /** Sections within; none where only the name of the section is shown. */
  groups: readonly OutlineGroup[];
}

/**
 * The category around a page. One of up to `outlineLimit` articles is shown whole; of a larger one, up
 * to that many articles around the page in its own section, and the names of the other sections.
 */
export function toOutline(category: CategoryView, page: ArticlePage): CategoryOutline {
  const isWhole = category.count <= outlineLimit;
  const toGroup = (
    section: SectionView | undefined,
    pages: readonly ArticlePage[],
  ): OutlineGroup => {
    const isOwn = pages.some((other) => isSame(other, page));
    const within = section ? listWithin(category, section.id) : [];
    const groups = within.map((inner) => toGroup(inner, inner.pages));
    const isCurrent = isOwn || groups.some((group) => group.isCurrent);
    const shown = isOwn ? around(pages, page) : [];
    return {
      ...{ section, isCurrent, pages: isWhole ? pages : shown, count: pages.length },
      groups: isWhole || isCurrent ? groups : [],
    };
  };
  return {
    category,
    groups: [
      ...(category.pages.length > 0 ? [toGroup(undefined, category.pages)] : []),
      ...listWithin(category, '').map((section) => toGroup(section, section.pages)),
    ],
  };
}

/** The sections directly in a section, or in the category where the id is empty. */
const listWithin = ({ sections }: CategoryView, id: string): readonly SectionView[] =>
  sections.filter((section) => parentOf(section.id) === id);

const isSame = (one: ArticlePage, other: ArticlePage): boolean =>
  one.article.id === other.article.id;

/** Up to `outlineLimit` pages with the given one in their middle, or as near to it as there are. */
function around(pages: readonly ArticlePage[], page: ArticlePage): readonly ArticlePage[] {
  const place = pages.findIndex((other) => isSame(other, page));
  const last = Math.max(0, pages.length - outlineLimit);
  const start = Math.min(last, Math.max(0, place - outlineLimit / 2));
  return pages.slice(start, start + outlineLimit);
}

/** An outline as the page shows it: its lines, and nothing else of other articles. */
export interface ListedOutline {
  category: Pick<CategoryView, 'label' | 'lang' | 'url' | 'icon'>;
  groups: readonly ListedGroup[];
}

export interface ListedGroup extends Pick<OutlineGroup, 'isCurrent' | 'count'> {
  section: Pick<SectionView, 'id' | 'label' | 'lang'> | undefined;
  articles: readonly ListedArticle[];
  groups: readonly ListedGroup[];
}

export function listOutline(
  { category, groups }: CategoryOutline,
  context: LocaleContext,
): ListedOutline {
  const { label, lang, url, icon } = category;
  const toGroup = ({ section, isCurrent, count, ...group }: OutlineGroup): ListedGroup => ({
    section: section && { id: section.id, label: section.label, lang: section.lang },
    ...{ isCurrent, count },
    articles: group.pages.map((page) => toListed(page, context)),
    groups: group.groups.map(toGroup),
  });
  return { category: { label, lang, url, icon }, groups: groups.map(toGroup) };
}
