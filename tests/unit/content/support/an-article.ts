import type { Article } from '../../../../src/content/model/article.ts';

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
  related: [],
  order: undefined,
  updated: undefined,
  promoted: false,
  draft: false,
  redirectFrom: [],
  path: `articles/en/${given.id}.md`,
  ...given,
});
