import type { ArticleFrontMatter } from '../../schemas/article.ts';
import type { Category } from '../../schemas/category.ts';
import type { ArticlePath } from '../read/article-path.ts';
import { toArticleUrl } from './article-address.ts';

/** An article in one locale, as pages and checks see it. */
export interface Article {
  /** Path without locale and extension; the same in every translation. */
  id: string;
  /** Locale of the text. */
  locale: string;
  category: string;
  /** Folders below the category, with `/` between them. */
  section: string | undefined;
  /** Last part of the address in this locale. */
  slug: string;
  /** Address in this locale. */
  url: string;
  title: string;
  description: string | undefined;
  keywords: readonly string[];
  /** As customers type them; searched, never shown. */
  questions: readonly string[];
  /** Whether search finds it. */
  isSearched: boolean;
  related: readonly string[];
  order: number | undefined;
  /** Day of the last change, `YYYY-MM-DD`. */
  updated: string | undefined;
  promoted: boolean;
  draft: boolean;
  redirectFrom: readonly string[];
  /** Path of the file from the content folder, for the edit link. */
  path: string;
  /** Path of the file as messages name it. */
  file: string;
  /** Changes whenever the file changes. */
  revision: string;
  /** Day of the last change that its writer declared a rewrite. */
  declared: string | undefined;
  /** Locale of the text that this one was translated from, where its writer says so. */
  translatedFrom?: string | undefined;
  /** Id under which its readers are counted, of an article that was renamed. */
  countedAs?: string | undefined;
  /** `closed`: readers are not told how many found it helpful. */
  tally: 'open' | 'closed';
}

/** An article as it was read, with what the model needs of it. */
export interface SourceArticle extends ArticlePath {
  frontMatter: ArticleFrontMatter;
  revision: string;
}

/** `dates` gives the day of the last change of a file by its path (Unicode NFC). */
export function toArticle(
  { frontMatter, ...place }: SourceArticle,
  categories: ReadonlyMap<string, Category>,
  dates: ReadonlyMap<string, string>,
): Article {
  const { id, locale, category, section, path, file, revision } = place;
  const url = toArticleUrl(place, locale, frontMatter.slug ?? place.ownName, categories);
  return {
    id,
    locale,
    category,
    section,
    slug: decodeURIComponent(url.split('/').at(-2) ?? ''),
    url,
    title: frontMatter.title,
    description: frontMatter.description,
    keywords: frontMatter.keywords,
    questions: frontMatter.questions,
    isSearched: frontMatter.inSearch,
    related: frontMatter.related,
    order: toOrder(place, frontMatter),
    updated: frontMatter.updated ?? dates.get(path.normalize('NFC')),
    promoted: frontMatter.promoted,
    draft: frontMatter.draft,
    redirectFrom: frontMatter.redirectFrom,
    path,
    file,
    revision,
    declared: frontMatter.significance === 'major' ? frontMatter.updated : undefined,
    translatedFrom: frontMatter.translatedFrom,
    countedAs: frontMatter.countedAs,
    tally: frontMatter.tally ?? 'open',
  };
}

/** The text of a folder comes first in it; its own `order` is that of the folder. */
const toOrder = ({ isIndex, order }: ArticlePath, own: ArticleFrontMatter): number | undefined =>
  isIndex ? Number.NEGATIVE_INFINITY : (own.order ?? order);

/** By `order`, then by title in the language of the list. */
export function compareArticles(tag: string): (one: Article, other: Article) => number {
  const collator = new Intl.Collator(tag, { numeric: true });
  return (one, other) =>
    compareOrder(one.order, other.order) || collator.compare(one.title, other.title);
}

/** Smaller first; what has no order comes last. */
export function compareOrder(one: number | undefined, other: number | undefined): number {
  if (one === other) return 0;
  return (one ?? Number.MAX_VALUE) - (other ?? Number.MAX_VALUE);
}
