import { join } from 'node:path';
import type { Site } from '../../i18n/locales.ts';
import { toIdPart } from './article-path.ts';
import { listFiles } from './list-files.ts';
import { toWarning, type Problem } from './problem.ts';
import { readArticle, type ArticleFile } from './read-article.ts';
import { readText } from './read-text.ts';
import { linkProblem, showFile } from './read-yaml-folder.ts';

/** Pages of a company beside its articles, such as an imprint. */
export interface OwnPageFiles {
  /** In the order of their paths. `id` is the name of the page; there is no category. */
  pages: readonly ArticleFile[];
  problems: readonly Problem[];
}

const pagePath = /^(?<locale>[^/]+)\/(?<name>[^/]+)(?<extension>\.mdx?)$/u;

/** Reads `<dir>/pages/<locale>/<name>.md(x)`; the same name in two locales is the same page. */
export function readOwnPages(dir: string, cwd: string, site: Pick<Site, 'locales'>): OwnPageFiles {
  const locales = site.locales.map(({ locale }) => locale);
  const { files, links } = listFiles(join(dir, 'pages'));
  const pages: ArticleFile[] = [];
  const problems: Problem[] = links.map((link) =>
    linkProblem(showFile(join(dir, 'pages', link), cwd)),
  );
  for (const below of files) {
    const path = `pages/${below}`;
    const file = showFile(join(dir, path), cwd);
    const { locale = '', name = '', extension } = pagePath.exec(below)?.groups ?? {};
    if (!locales.includes(locale) || extension === undefined) {
      problems.push(notRead(file, locales));
      continue;
    }
    const text = readText(join(dir, path), file);
    if (!text.ok) {
      problems.push(text.problem);
      continue;
    }
    const place = { locale, id: toIdPart(name), category: '', file, path };
    const read = readArticle(
      { ...place, extension: extension === '.mdx' ? '.mdx' : '.md' },
      text.text,
    );
    if (read.ok) pages.push(read.article);
    else problems.push(...read.problems);
  }
  return { pages, problems };
}

const notRead = (file: string, locales: readonly string[]): Problem =>
  toWarning(
    'FileUnread',
    { file },
    'This is no page: pages lie in the folder of a language of the site, and end in .md or .mdx.',
    `Move it to pages/<language>/<name>.mdx; the languages are: ${locales.join(', ')}.`,
  );
