import type { ContentFolder } from '../read/read-content-folder.ts';
import { fieldProblems } from '../read/field-problems.ts';
import { readArticle, type ReadArticle } from '../read/read-article.ts';
import type { ArticlePath } from '../read/article-path.ts';
import type { Candidate } from './fix-article.ts';

/** Findings that are told once of all articles, so that they move when one of them is mended. */
export const toldOnce: readonly string[] = ['FieldUnused', 'TitleFromName'];

/** The folder as it would be read with the mended texts of some articles. */
export function withMended(folder: ContentFolder, candidates: readonly Candidate[]): ContentFolder {
  const read = new Map<string, ReadArticle>(
    candidates.map(({ article, after }) => [article.file, readArticle(article, after)]),
  );
  const isMended = ({ file }: { file: string }): boolean => read.has(file);
  const changed = candidates.flatMap(({ article }) => {
    const one = read.get(article.file);
    return one?.ok === true ? [one.article] : [];
  });
  const articles = [...folder.articles.filter((one) => !isMended(one)), ...changed].toSorted(
    byPath,
  );
  const broken = candidates.flatMap(({ article }) => {
    const one = read.get(article.file);
    return one?.ok === false ? [{ ...article, rest: one.rest }] : [];
  });
  return {
    ...folder,
    articles,
    unreadable: [...folder.unreadable.filter((one) => !isMended(one)), ...broken].toSorted(byPath),
    problems: [
      ...folder.problems.filter((one) => !isMended(one) && !toldOnce.includes(one.code)),
      ...[...read.values()].flatMap((one) => (one.ok ? [] : one.problems)),
      ...fieldProblems(folder.dir, [...articles, ...folder.folderTexts]),
    ],
  };
}

const byPath = (one: Pick<ArticlePath, 'path'>, other: Pick<ArticlePath, 'path'>): number =>
  one.path < other.path ? -1 : 1;
