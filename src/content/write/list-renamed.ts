import type { RenamedArticle } from '../../insights/article-names.ts';
import type { ArticleFile } from '../read/read-article.ts';

/** Articles whose readers are counted under another id than the one that they have. */
export const listRenamed = (articles: readonly ArticleFile[]): RenamedArticle[] =>
  articles.flatMap(({ locale, id, frontMatter: { countedAs = id } }) =>
    countedAs === id ? [] : [{ locale, articleId: id, countedAs }],
  );
