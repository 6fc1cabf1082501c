import { join } from 'node:path';
import {
  findNumbers,
  parseArticlePath,
  type ArticlePath,
  type ArticlesLayout,
} from './article-path.ts';
import { gitbookFolder, listFiles } from './files/list-files.ts';
import { findSoleLocale } from './sole-locale.ts';

/** What lies below `articles/`, by paths from the content folder, before anything is read. */
export interface ListedArticles {
  layout: ArticlesLayout;
  /** In the order of their paths; the index files of folders among them. */
  places: readonly Omit<ArticlePath, 'file'>[];
  /** Articles that lie in no folder of a locale. */
  shallow: readonly string[];
  /** Lists of articles for other programs, and texts that others take in. */
  navigation: readonly string[];
  /** Pictures and all else. */
  otherFiles: readonly string[];
  /** Symbolic links that were not followed. */
  links: readonly string[];
}

/** Lists the articles of a content folder. */
export function listArticles(contentDir: string): ListedArticles {
  const { files, links } = listFiles(join(contentDir, 'articles'));
  const layout = findLayout(contentDir, files);
  const parsed = files.filter(isVisible).map((file) => {
    const path = `articles/${file}`;
    return { path, read: parseArticlePath(path, layout) };
  });
  const refused = (reason: string): readonly string[] =>
    parsed.flatMap(({ path, read }) => (!read.ok && read.reason === reason ? [path] : []));
  return {
    layout,
    places: parsed.flatMap(({ read }) => (read.ok ? [read.article] : [])),
    shallow: refused('too-shallow'),
    navigation: refused('navigation'),
    otherFiles: refused('no-article'),
    links: links.map((link) => `articles/${link}`),
  };
}

const isVisible = (file: string): boolean => !file.split('/').includes(gitbookFolder);

function findLayout(contentDir: string, files: readonly string[]): ArticlesLayout {
  const soleLocale = findSoleLocale(contentDir);
  const names = new Map<string, Set<string>>();
  for (const file of files.filter((path) => /\.mdx?$/u.test(path))) {
    const parts = file.replace(/\.mdx?$/u, '').split('/');
    const below = soleLocale === undefined ? parts.slice(1) : parts;
    for (const [depth, name] of below.entries()) {
      const folder = below.slice(0, depth).join('/');
      const own = names.get(folder) ?? new Set();
      names.set(folder, own.add(name));
    }
  }
  const numbers = [...names]
    .map(([folder, own]) => [folder, findNumbers([...own])] as const)
    .filter(([, found]) => found.size > 0);
  return { soleLocale, numbers: new Map(numbers) };
}
