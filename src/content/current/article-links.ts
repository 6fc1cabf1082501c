import type { ArticlePage } from '../model/fallback.ts';
import { toListed, type ListedArticle } from '../model/listed-article.ts';
import { getListing, getPages } from './model.ts';
import type { LinkedArticle } from '../../contact/page/list-notices.ts';
import type { LocaleContext } from '../../i18n/locale-context.ts';

/** How a locale shows the articles that contact pages link to. */
export interface ArticleLinks {
  /** Undefined for an article that the locale does not show. */
  find: (articleId: string) => LinkedArticle | undefined;
  /** The lines of a list, without those that the locale does not show. */
  list: (articleIds: readonly string[]) => readonly ListedArticle[];
}

export async function getArticleLinks(context: LocaleContext): Promise<ArticleLinks> {
  const pages = new Map(
    getPages(await getListing(), context.locale.locale).map((page) => [page.article.id, page]),
  );
  const toList = (page: ArticlePage): ListedArticle =>
    toListed(page, context, page.article.description);
  return {
    find: (articleId) => {
      const page = pages.get(articleId);
      if (!page) return undefined;
      const { url, title, foreignTag } = toListed(page, context);
      return { url, title: { text: title, lang: foreignTag } };
    },
    list: (articleIds) =>
      articleIds.flatMap((articleId) => {
        const page = pages.get(articleId);
        return page ? [toList(page)] : [];
      }),
  };
}
