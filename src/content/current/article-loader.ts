import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { parseArticlePath } from '../read/article-path.ts';
import { listFiles } from '../read/list-files.ts';
import { readArticle, type ArticleFile, type ReadArticle } from '../read/read-article.ts';
import { readText, toPlainText } from '../read/read-text.ts';
import { isPreview } from './loaders.ts';

const articles = '**/[^.]*.{md,mdx}';

/** What the collection keeps of an article beside its rendered text. */
export type ArticleData = Pick<ArticleFile, 'frontMatter' | 'revision'>;

/**
 * Astro loader of the articles. Watching, rendering and digests are those of Astro’s `glob`; the
 * text of an article is read by the same reader as in the content check. In the preview an article
 * that cannot be read is left out; a build stops, though the content check has listed all problems
 * before.
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
      if (!isPreview(context)) return load([])(withOurReader(context, folder));
      // The preview itself watches the folder and loads it anew (src/build/preview).
      const { watcher: _, ...rest } = context;
      return load(listFiles(folder).files.filter(isUnreadable))(withOurReader(rest, folder));
    },
  };
}

/**
 * Astro keeps an entry whose text has not changed, together with the path of its file. If the same
 * articles were built from another folder before, it would look for files there: such entries are
 * dropped.
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

/** What Astro makes of the text of a file; the rest of it is passed on as it is. */
interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<object> | object;
}

const contextSchema = z.object({ entryTypes: z.map(z.string(), z.custom<EntryType>()) });

/**
 * Puts our reader in place of Astro’s, which turns `title: 2026-01-01` into a date and does not
 * know old line ends, so that a folder could pass the check and break the build.
 */
function withOurReader<Context extends Pick<LoaderContext, 'collection'>>(
  context: Context,
  folder: string,
): Context {
  const { entryTypes } = contextSchema.parse(context);
  const ours = [...entryTypes].map(([ending, type]) => {
    const getEntryInfo: EntryType['getEntryInfo'] = ({ contents, fileUrl }) =>
      toEntryInfo(readBelow(folder, relative(folder, fileURLToPath(fileUrl)), contents));
    return [ending, { ...type, getEntryInfo }] as const;
  });
  return { ...context, entryTypes: new Map(ours) };
}

/** Reads the text of an article that lies at a path below the folder of all articles. */
function readBelow(folder: string, path: string, text: string): ReadArticle {
  const parsed = parseArticlePath(`articles/${path.split(sep).join('/')}`);
  if (!parsed.ok) return { ok: false, problems: [] };
  const place = { ...parsed.article, file: join(folder, path) };
  return readArticle(place, toPlainText(text));
}

function toEntryInfo(read: ReadArticle): object {
  if (!read.ok) {
    const [problem] = read.problems;
    throw new Error(`${problem?.code ?? ''} ${problem?.file ?? ''}\n${problem?.message ?? ''}`);
  }
  const { frontMatter, revision, body } = read.article;
  const data: ArticleData = { frontMatter, revision };
  return { data, body, rawData: '', slug: '' };
}

/** Returns whether an article cannot be read; parses its file only if it has changed. */
function createReadingTest(folder: string): (path: string) => boolean {
  const known = new Map<string, { stamp: string; isUnreadable: boolean }>();
  return (path) => {
    const parsed = parseArticlePath(`articles/${path}`);
    if (!parsed.ok) return parsed.reason !== 'no-article';
    const { mtimeMs, size } = statSync(join(folder, path));
    const stamp = `${mtimeMs} ${size}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before.isUnreadable;
    const text = readText(join(folder, path), path);
    const isUnreadable = !text.ok || !readBelow(folder, path, text.text).ok;
    known.set(path, { stamp, isUnreadable });
    return isUnreadable;
  };
}

const escapePattern = (path: string): string => path.replace(/[\\()[\]{}!*?+@$^|]/gu, '\\$&');
