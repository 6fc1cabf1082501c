import { findFrontMatterLine } from '../read/front-matter.ts';
import { toError, type Problem } from '../read/files/problem.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';

/** Checks that the readers of two articles of one language are not counted under one id. */
export function checkCountedAs({
  articles,
  dir,
}: Pick<ContentFolder, 'articles' | 'dir'>): readonly Problem[] {
  const byName = Map.groupBy(articles, ({ locale, id, frontMatter }) => {
    return `${locale}/${frontMatter.countedAs ?? id}`;
  });
  return [...byName.values()].flatMap((those) => {
    // An article keeps its own id; of several that were renamed, the first does.
    const owner = those.find(({ id, frontMatter }) => (frontMatter.countedAs ?? id) === id);
    return those
      .filter((one) => one !== (owner ?? those[0]) && one.frontMatter.countedAs !== undefined)
      .map((one) => toProblem(dir, one, owner ?? those[0] ?? one));
  });
}

function toProblem(dir: string, article: ArticleFile, owner: ArticleFile): Problem {
  const line = findFrontMatterLine(dir, article, ['countedAs']);
  const { countedAs = article.id } = article.frontMatter;
  return toError(
    'CountedAsTaken',
    { file: article.file, line },
    `Readers of "${owner.id}" are counted as "${countedAs}", too.`,
    'Take "countedAs" out of the one that was never called so.',
  );
}
