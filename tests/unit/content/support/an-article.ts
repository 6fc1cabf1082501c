import type { Article, SourceArticle } from '../../../../src/content/model/article.ts';
import { parseArticlePath } from '../../../../src/content/read/article-path.ts';
import { articleSchema, type ArticleFrontMatter } from '../../../../src/schemas/article.ts';

/** An article with nothing but what a test names. */
export const anArticle = (given: Partial<Article> & { id: string }): Article => ({
  locale: 'en',
  category: given.id.split('/')[0] ?? '',
  section: undefined,
  slug: given.id,
  url: `/en/${given.id}/`,
  title: given.id,
  description: undefined,
  keywords: [],
  questions: [],
  isSearched: true,
  related: [],
  order: undefined,
  updated: undefined,
  promoted: false,
  draft: false,
  redirectFrom: [],
  path: `articles/en/${given.id}.md`,
  file: `content/articles/en/${given.id}.md`,
  revision: '0123456789ab',
  declared: undefined,
  tally: 'open',
  ...given,
});

/** An article as it is read from `articles/<path>.md`, with the fields that a test names. */
export function readFrom(path: string, fields: Partial<ArticleFrontMatter> = {}): SourceArticle {
  const parsed = parseArticlePath(`articles/${path}.md`);
  if (!parsed.ok) throw new Error(`${path} is no place of an article.`);
  const { article } = parsed;
  const frontMatter = articleSchema.parse({ title: article.id, ...fields });
  return { ...article, file: `content/${article.path}`, frontMatter, revision: '0123456789ab' };
}
