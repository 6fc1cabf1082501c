import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { parseArticlePath } from '../read/article-path.ts';
import { listFiles } from '../read/list-files.ts';
import { withPlainEntries } from '../read/plain-entries.ts';
import { readArticle } from '../read/read-article.ts';
import { readText } from '../read/read-text.ts';
import { isPreview } from './yaml-loaders.ts';

const articles = '**/[^.]*.{md,mdx}';

/**
 * Astro loader of the articles. Watching, rendering and digests are those of Astro's `glob`. In the
 * preview an article that cannot be read is left out, and the others are shown; a build stops, after
 * the content check has told all mistakes.
 */
export function articleLoader(contentDir: string): Loader {
  const folder = join(contentDir, 'articles');
  const isUnreadable = createReadingTest(folder);
  const load = (leftOut: readonly string[]): Loader['load'] =>
    glob({
      base: pathToFileURL(`${folder}/`),
      pattern: [articles, ...leftOut.map((path) => `!${escapePattern(path)}`)],
      generateId: ({ entry }) => entry.replace(/\.mdx?$/u, ''),
      retainBody: false,
    }).load;
  return {
    name: 'articles',
    load: (context) => {
      forgetOtherFolders(context, folder);
      if (!isPreview(context)) return load([])(withPlainEntries(context));
      // The preview itself watches the folder and loads it anew (src/build/preview).
      const { watcher: _, ...rest } = context;
      return load(listFiles(folder).files.filter(isUnreadable))(withPlainEntries(rest));
    },
  };
}

/**
 * Astro keeps an entry whose text it has seen, and with it the path of the file that it saw: after a
 * build of the same articles in a folder that is gone, it would look for them there.
 */
function forgetOtherFolders(
  { store, config }: Pick<LoaderContext, 'store' | 'config'>,
  folder: string,
): void {
  for (const [id, { filePath }] of store.entries()) {
    const path = filePath === undefined ? '' : resolve(fileURLToPath(config.root), filePath);
    if (!path.startsWith(folder + sep)) store.delete(id);
  }
}

/** Tells whether an article cannot be read; parses a file only when it is another than before. */
function createReadingTest(folder: string): (path: string) => boolean {
  const known = new Map<string, { stamp: string; isUnreadable: boolean }>();
  return (path) => {
    const parsed = parseArticlePath(`articles/${path}`);
    if (!parsed.ok) return parsed.reason !== 'no-article';
    const { mtimeMs, size } = statSync(join(folder, path));
    const stamp = `${mtimeMs} ${size}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before.isUnreadable;
    const place = { ...parsed.article, file: path };
    const text = readText(join(folder, path), path);
    const isUnreadable = !text.ok || !readArticle(place, text.text).ok;
    known.set(path, { stamp, isUnreadable });
    return isUnreadable;
  };
}

const escapePattern = (path: string): string => path.replace(/[\\()[\]{}!*?+@$^|]/gu, '\\$&');
