import { toError, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import type { ArticleLookup } from './article-lookup.ts';
import { findFrontMatterLine } from '../../read/front-matter.ts';

/** Checks that every id under `related` is an article of some language, and another one. */
export function checkRelated(
  folder: Pick<ContentFolder, 'articles' | 'dir'>,
  lookup: ArticleLookup,
): readonly Problem[] {
  return folder.articles.flatMap((article) =>
    article.frontMatter.related.flatMap((id, place) => {
      if (lookup.exists(id) && id !== article.id) return [];
      const line = findFrontMatterLine(folder.dir, article, ['related', place]);
      const nearest = id === article.id ? undefined : lookup.findNearest(id);
      const message =
        id === article.id ? 'The article is related to itself.' : `There is no article "${id}".`;
      const remedy =
        nearest === undefined ? `Take "${id}" out of "related".` : `Did you mean "${nearest}"?`;
      return [toError('RelatedUnknown', { file: article.file, line }, message, remedy)];
    }),
  );
}
