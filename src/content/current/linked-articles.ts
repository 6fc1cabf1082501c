import type { ArticlePage } from '../model/fallback.ts';
import { toListed, type ListedArticle } from '../model/listed-article.ts';
import { findShown } from '../model/site-model.ts';
import { getSiteModel } from './model.ts';
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
  const model = await getSiteModel();
  const findPage = (articleId: string): ArticlePage | undefined =>
    findShown(model, context.locale.locale, articleId);
  const toList = (page: ArticlePage): ListedArticle =>
    toListed(page, context, page.article.description);
  return {
    find: (articleId) => {
      const page = findPage(articleId);
      if (!page) return undefined;
      const { url, title, foreignTag } = toListed(page, context);
      return { url, title: { text: title, lang: foreignTag } };
    },
    list: (articleIds) =>
      articleIds.flatMap((articleId) => {
        const page = findPage(articleId);
        return page ? [toList(page)] : [];
      }),
  };
}
