import type { Site } from '../../i18n/locales.ts';
import type { ArticlePath } from './article-path.ts';
import { createPathLookup, type FindPath } from './content-paths.ts';
import type { ListedArticles } from './list-articles.ts';
import { listFiles } from './files/list-files.ts';

export interface ContentPaths {
  /** Every file below the content folder, by its path from there. */
  files: readonly string[];
  /** What paths in articles lead to. */
  findPath: FindPath;
}

type Places = readonly Omit<ArticlePath, 'file'>[];

/** Lists the files of a content folder; `indexes` are those of folders that hold no text. */
export function readPaths(
  dir: string,
  { layout, otherFiles }: Pick<ListedArticles, 'layout' | 'otherFiles'>,
  { places, indexes, site }: { places: Places; indexes: Places; site: Pick<Site, 'assets'> },
): ContentPaths {
  // A folder of a language may be a link, which is followed below `articles/` only.
  const files = [...new Set([...listFiles(dir).files, ...otherFiles])];
  const { soleLocale } = layout;
  const findPath = createPathLookup({
    ...{ files, places, indexes, soleLocale },
    assetFolders: site.assets,
  });
  return { files, findPath };
}
