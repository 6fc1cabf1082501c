import { articleSchema } from '../../schemas/article.ts';
import { findFrontMatterLine } from './front-matter.ts';
import { toWarning, type Problem } from './files/problem.ts';
import type { ArticleFile } from './read-article.ts';

/**
 * What is told of the fields of all articles together, once a kind and at the first article that has
 * it: fields that nothing reads, and titles that were made from names of files.
 */
export function fieldProblems(dir: string, articles: readonly ArticleFile[]): readonly Problem[] {
  const byField = Map.groupBy(
    articles.flatMap((article) => article.unusedFields.map((field) => ({ field, article }))),
    ({ field }) => field,
  );
  const unnamed = articles.filter(({ titleFrom, isIndex }) => titleFrom === 'name' && !isIndex);
  return [
    ...[...byField].flatMap(([field, [first, ...others]]) =>
      first ? [unused(field, dir, first.article, others.length + 1)] : [],
    ),
    ...titleProblems(unnamed),
  ];
}

const ownFields = Object.keys(articleSchema.shape);

const unused = (field: string, dir: string, article: ArticleFile, count: number): Problem =>
  toWarning(
    'FieldUnused',
    { file: article.file, line: findFrontMatterLine(dir, article, [field]) },
    `"${field}" changes nothing here${inArticles(count)}.`,
    `Leave it or remove it; the fields here are: ${ownFields.join(', ')}.`,
  );

function titleProblems([first, ...others]: readonly ArticleFile[]): readonly Problem[] {
  if (!first) return [];
  const message = `The article has neither a title nor a heading; it is called "${first.frontMatter.title}" after its file${inArticles(others.length + 1)}.`;
  const remedy = 'Write "title: …" between two lines "---" at its beginning.';
  return [toWarning('TitleFromName', { file: first.file, line: 1 }, message, remedy)];
}

const inArticles = (count: number): string =>
  count === 1 ? '' : `; so in ${count} articles, of which this is the first`;
