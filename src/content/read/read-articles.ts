import { join } from 'node:path';
import type { ArticlePath } from './article-path.ts';
import { isFolderText } from './folder-texts.ts';
import { listArticles, type ListedArticles } from './list-articles.ts';
import { toError, toWarning, type Problem } from './files/problem.ts';
import { readArticle, type ArticleFile, type ReadArticle } from './read-article.ts';
import { readText } from './files/read-text.ts';
import { linkProblem, showFile } from './yaml/read-yaml-folder.ts';

/** An article that exists and whose fields cannot be read. */
export interface UnreadableArticle extends ArticlePath {
  /** What can be read of it nevertheless, for checks. */
  rest?: ArticleFile | undefined;
}

export interface Articles {
  /** In the order of their paths. */
  articles: readonly ArticleFile[];
  /** Index files of folders that hold no text of their own. */
  folderTexts: readonly ArticleFile[];
  /** Articles that exist and could not be read; links to them are no second mistake. */
  unreadable: readonly UnreadableArticle[];
  /** Folders under `articles/`, sorted. */
  locales: readonly string[];
  /** Files that are no articles, such as pictures, by their path from the content folder. */
  otherFiles: readonly string[];
  problems: readonly Problem[];
}

/** Reads every article below `<dir>/articles`. */
export function readArticles(
  dir: string,
  cwd: string,
  listed: ListedArticles = listArticles(dir),
): Articles {
  const articles: ArticleFile[] = [];
  const folderTexts: ArticleFile[] = [];
  const unreadable: UnreadableArticle[] = [];
  const locales = new Set<string>();
  const problems: Problem[] = listed.shallow.map((path) =>
    withoutLocale(path, showFile(join(dir, path), cwd)),
  );
  for (const one of listed.places) {
    const file = showFile(join(dir, one.path), cwd);
    const place = { ...one, file };
    locales.add(place.locale);
    // Synchronous: 10,000 small files cost half the processor time of promises.
    const text = readText(join(dir, one.path), file);
    const read: ReadArticle = text.ok
      ? readArticle(place, text.text)
      : { ok: false, problems: [text.problem] };
    if (read.ok) (isFolderText(read.article) ? folderTexts : articles).push(read.article);
    else {
      unreadable.push({ ...place, rest: read.rest });
      problems.push(...read.problems);
    }
  }
  problems.push(...listed.links.map((link) => linkProblem(showFile(join(dir, link), cwd))));
  problems.push(...notShown(listed.navigation.map((path) => showFile(join(dir, path), cwd))));
  return {
    articles,
    folderTexts,
    unreadable,
    locales: [...locales].sort(),
    otherFiles: listed.otherFiles,
    problems,
  };
}

function withoutLocale(path: string, file: string): Problem {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return toError(
    'ArticleCategoryMissing',
    { file },
    'The article lies in no folder of a language.',
    `Move it into one, such as to articles/en/billing/${name}; a site with one language may name it under "locales" in site.yaml instead.`,
  );
}

/** Told once for all of them: a folder may hold hundreds. */
function notShown([file, ...others]: readonly string[]): readonly Problem[] {
  if (file === undefined) return [];
  const more = others.length === 0 ? '' : `; so are ${others.length} more`;
  const message = `This file is not read: its name is that of a list of articles, or of a part of others${more}.`;
  const remedy = 'Rename it or its folder without "_" if it is an article.';
  return [toWarning('FileUnread', { file }, message, remedy)];
}
