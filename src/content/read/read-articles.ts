import { join } from 'node:path';
import { parseArticlePath, type ArticlePath } from './article-path.ts';
import { listFiles } from './list-files.ts';
import { toError, type Problem } from './problem.ts';
import { readArticle, type ArticleFile } from './read-article.ts';
import { readText } from './read-text.ts';
import { linkProblem, showFile } from './read-yaml-folder.ts';

export interface Articles {
  /** In the order of their paths. */
  articles: readonly ArticleFile[];
  /** Articles that exist and could not be read; links to them are no second mistake. */
  unreadable: readonly ArticlePath[];
  /** Folders under `articles/`, sorted. */
  locales: readonly string[];
  /** Files that are no articles, such as pictures, by their path from the content folder. */
  otherFiles: readonly string[];
  problems: readonly Problem[];
}

/** Reads every article below `<dir>/articles`. */
export function readArticles(dir: string, cwd: string): Articles {
  const articles: ArticleFile[] = [];
  const unreadable: ArticlePath[] = [];
  const locales = new Set<string>();
  const otherFiles: string[] = [];
  const problems: Problem[] = [];
  const { files, links } = listFiles(join(dir, 'articles'));
  for (const below of files) {
    const path = `articles/${below}`;
    const file = showFile(join(dir, path), cwd);
    const parsed = parseArticlePath(path);
    if (!parsed.ok) {
      if (parsed.reason === 'no-article') otherFiles.push(path);
      else problems.push(misplaced(parsed.reason, path, file));
      continue;
    }
    const place = { ...parsed.article, file };
    locales.add(place.locale);
    // Synchronous: 10,000 small files cost half the processor time of promises.
    const text = readText(join(dir, path), file);
    const read = text.ok
      ? readArticle(place, text.text)
      : { ok: false as const, problems: [text.problem] };
    if (read.ok) articles.push(read.article);
    else {
      unreadable.push(place);
      problems.push(...read.problems);
    }
  }
  problems.push(...links.map((link) => linkProblem(showFile(join(dir, 'articles', link), cwd))));
  return { articles, unreadable, locales: [...locales].sort(), otherFiles, problems };
}

function misplaced(reason: 'too-shallow' | 'too-deep', path: string, file: string): Problem {
  const [, locale = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? locale;
  if (reason === 'too-deep') {
    return toError(
      'ArticleTooDeep',
      { file },
      'The article lies deeper than category and section.',
      `Move it up, such as to articles/${[locale, rest[0], rest[1], name].join('/')}.`,
    );
  }
  return toError(
    'ArticleCategoryMissing',
    { file },
    'The article lies in no category.',
    `Move it into a folder of its language, such as articles/${rest.length > 0 ? locale : 'en'}/billing/${name}.`,
  );
}
