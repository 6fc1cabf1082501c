/** An article in one locale, as the pages see it. */
export interface Article {
  /** Path without locale and extension; the same in every translation. */
  id: string;
  /** Locale of the text. */
  locale: string;
  category: string;
  section: string | undefined;
  /** Last part of the address in this locale. */
  slug: string;
  /** Address in this locale. */
  url: string;
  title: string;
  description: string | undefined;
  keywords: readonly string[];
  related: readonly string[];
  order: number | undefined;
  /** Day of the last change, `YYYY-MM-DD`. */
  updated: string | undefined;
  promoted: boolean;
  draft: boolean;
  redirectFrom: readonly string[];
  /** Path of the file from the content folder, for the edit link. */
  path: string;
}

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
