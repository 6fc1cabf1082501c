import { join } from 'node:path';
import type { Site } from '../../i18n/locales.ts';
import { toIdPart, type ArticlePath } from './article-path.ts';
import { joinTranslations } from './join-translations.ts';
import { listFiles } from './files/list-files.ts';
import { toWarning, type Problem } from './files/problem.ts';
import { readArticle, type ArticleFile } from './read-article.ts';
import { readText } from './files/read-text.ts';
import { linkProblem, showFile } from './yaml/read-yaml-folder.ts';

/** Where a page lies; `id` is its name. */
export type OwnPagePlace = Pick<ArticlePath, 'locale' | 'id' | 'file'>;

/** Pages of a company beside its articles, such as an imprint. */
export interface OwnPageFiles {
  /** In the order of their paths. `id` is the name of the page; there is no category. */
  pages: readonly ArticleFile[];
  /** Those that exist and could not be read. */
  unreadable: readonly OwnPagePlace[];
  problems: readonly Problem[];
}

const pagePath = /^(?<locale>[^/]+)\/(?<name>[^/]+)(?<extension>\.mdx?)$/u;

/**
 * Reads `<dir>/pages/<locale>/<name>.md(x)`; the same name in two locales is the same page, and so are
 * two of one `translationKey`. `isLeftOut` tells paths that are to be passed over.
 */
export function readOwnPages(
  dir: string,
  cwd: string,
  site: Pick<Site, 'locales' | 'defaultLocale'>,
  isLeftOut: (path: string) => boolean = () => false,
): OwnPageFiles {
  const locales = site.locales.map(({ locale }) => locale);
  const { files, links } = listFiles(join(dir, 'pages'));
  const pages: ArticleFile[] = [];
  const unreadable: OwnPagePlace[] = [];
  const problems: Problem[] = links.map((link) =>
    linkProblem(showFile(join(dir, 'pages', link), cwd)),
  );
  for (const below of files) {
    const path = `pages/${below}`;
    if (isLeftOut(path)) continue;
    const file = showFile(join(dir, path), cwd);
    const { locale = '', name = '', extension } = pagePath.exec(below)?.groups ?? {};
    if (!locales.includes(locale) || extension === undefined) {
      problems.push(notRead(file, locales));
      continue;
    }
    const id = toIdPart(name);
    const text = readText(join(dir, path), file);
    if (!text.ok) {
      problems.push(text.problem);
      unreadable.push({ locale, id, file });
      continue;
    }
    const place = { locale, id, category: '', file, path };
    const read = readArticle(
      { ...place, extension: extension === '.mdx' ? '.mdx' : '.md' },
      text.text,
    );
    if (read.ok) pages.push(read.article);
    else {
      problems.push(...read.problems);
      unreadable.push({ locale, id, file });
    }
  }
  return { pages: joinTranslations(pages, site), unreadable, problems };
}

const notRead = (file: string, locales: readonly string[]): Problem =>
  toWarning(
    'FileUnread',
    { file },
    'This is no page: pages lie in the folder of a language of the site, and end in .md or .mdx.',
    `Move it to pages/<language>/<name>.mdx; the languages are: ${locales.join(', ')}.`,
  );
