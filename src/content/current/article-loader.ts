import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { isFolderText } from '../read/folder-texts.ts';
import { readLeftOut } from '../read/files/left-out.ts';
import { listArticles, type ListedArticles } from '../read/list-articles.ts';
import { listMediaTargets } from '../read/media-targets.ts';
import { readArticle, type ArticleFile, type ReadArticle } from '../read/read-article.ts';
import { readSharedTexts } from '../read/shared-texts.ts';
import { readText, toPlainText } from '../read/files/read-text.ts';
import { isPreview } from './loaders.ts';
import { findHtml, toStored, type Rendered } from './rendered-text.ts';
import { readRendererStamp } from './renderer-stamp.ts';

const articles = '**/[^.]*.{md,mdx}';

/**
 * What the collection keeps of an article beside its rendered text. Where it stands is not among it:
 * that may change with the names of other files, and a kept entry would not know.
 */
export type ArticleData = Pick<ArticleFile, 'frontMatter' | 'revision'> & {
  /** Paths of pictures and files, as they are written in the text. */
  media: readonly string[];
};

/** An Astro loader whose end others can wait for. */
export type ArticleLoader = Loader & {
  /** Resolves when the loading that is under way has ended, well or not. */
  loaded: () => Promise<void>;
};

/**
 * Astro loader of the articles. Watching, rendering and digests are those of Astro’s `glob`; the
 * text of an article is read by the same reader as in the content check. In the preview an article
 * that cannot be read is left out; a build stops, though the content check has listed all problems
 * before.
 */
export function articleLoader(contentDir: string, leftOutList?: string): ArticleLoader {
  const folder = join(contentDir, 'articles');
  const isHidden = createReadingTest(contentDir);
  const load = (leftOut: readonly string[]): Loader['load'] =>
    glob({
      base: pathToFileURL(`${folder}/`),
      pattern: [articles, ...leftOut.map((path) => `!${escapePattern(path)}`)],
      generateId: ({ entry }) => entry,
      retainBody: false,
    }).load;
  const loadAll = async (context: LoaderContext): Promise<void> => {
    forgetOtherRendering(context, contentDir);
    forgetOtherFolders(context, folder);
    forgetOtherTexts(context, contentDir);
    forgetLostTexts(context);
    const listed = listArticles(contentDir);
    const ours = withOurReader(context, folder, listed);
    const isShown = isPreview(context);
    const isLeftOut = readLeftOut(leftOutList);
    const leftOut = [
      ...[...listed.shallow, ...listed.navigation],
      ...listed.places
        .filter((place) => isLeftOut(place.path) || isHidden(place, isShown))
        .map(({ path }) => path),
    ].map((path) => path.slice('articles/'.length));
    if (!isShown) return load(leftOut)(ours);
    // The preview itself watches the folder and loads it anew (src/build/preview).
    const { watcher: _, ...rest } = ours;
    return load(leftOut)(rest);
  };
  let loading = Promise.resolve();
  return {
    name: 'articles',
    load: (context) => (loading = loadAll(context)),
    loaded: () => loading.catch(() => undefined),
  };
}

/** Astro keeps what became of an article until its text changes, even if it is rendered otherwise. */
function forgetOtherRendering(
  { store, meta }: Pick<LoaderContext, 'store' | 'meta'>,
  contentDir: string,
): void {
  const stamp = readRendererStamp(contentDir);
  if (meta.get('renderer') !== stamp) store.clear();
  meta.set('renderer', stamp);
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

/** An entry was rendered with the snippets and variables of its time. */
function forgetOtherTexts(
  { store, meta }: Pick<LoaderContext, 'store' | 'meta'>,
  contentDir: string,
): void {
  const { revision } = readSharedTexts(contentDir);
  if (meta.get('shared-texts') !== revision) store.clear();
  meta.set('shared-texts', revision);
}

/** What is kept of an entry may have been removed or damaged, apart from Astro’s store. */
function forgetLostTexts({ store }: Pick<LoaderContext, 'store'>): void {
  for (const [id, { rendered }] of store.entries()) {
    if (rendered && findHtml(rendered) === undefined) store.delete(id);
  }
}

type Render = (entry: { id: string }) => Promise<Rendered>;

/** What Astro makes of a file; the rest of it is passed on as it is. */
interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => Promise<object> | object;
  getRenderFunction: (config: AstroConfig) => Promise<Render>;
}

const contextSchema = z.object({ entryTypes: z.map(z.string(), z.custom<EntryType>()) });

/**
 * Puts our reader in place of Astro’s, which turns `title: 2026-01-01` into a date and does not
 * know old line ends, so that a folder could pass the check and break the build. The renderer of
 * `.md` takes `.mdx` as well (`src/content/markdown/markdown-processor.ts`).
 */
function withOurReader<Context extends Pick<LoaderContext, 'collection'>>(
  context: Context,
  folder: string,
  { places }: ListedArticles,
): Context {
  const markdown = contextSchema.parse(context).entryTypes.get('.md');
  if (!markdown) throw new Error('Astro reads no Markdown.');
  const byPath = new Map(places.map((place) => [place.path, place]));
  const article: EntryType = {
    ...markdown,
    getEntryInfo: ({ contents, fileUrl }) => {
      const path = relative(folder, fileURLToPath(fileUrl)).split(sep).join('/');
      const place = byPath.get(`articles/${path}`);
      return toEntryInfo(place ? readPlace(folder, place, contents) : { ok: false, problems: [] });
    },
    getRenderFunction: async (config) => withFailures(await markdown.getRenderFunction(config)),
  };
  const entryTypes = new Map(['.md', '.mdx'].map((ending) => [ending, article]));
  return { ...context, entryTypes };
}

/**
 * Astro would log that a text cannot be rendered, and go on with an empty page. The reason is kept
 * in place of the text, for whoever asks for it (`model.ts`). Fields are not kept a second time.
 */
const withFailures =
  (render: Render): Render =>
  async (entry) => {
    try {
      const { html, metadata: { frontmatter: _, ...metadata } = {} } = await render(entry);
      return toStored({ html, metadata });
    } catch (error) {
      return { html: '', metadata: { failure: error instanceof Error ? error.message : '' } };
    }
  };

type Place = ListedArticles['places'][number];

/** Reads the text of an article below the folder of all articles. */
const readPlace = (folder: string, place: Place, text: string): ReadArticle =>
  readArticle({ ...place, file: join(folder, '..', place.path) }, toPlainText(text));

function toEntryInfo(read: ReadArticle): object {
  if (!read.ok) {
    const [problem] = read.problems;
    throw new Error(`${problem?.code ?? ''} ${problem?.file ?? ''}\n${problem?.message ?? ''}`);
  }
  const { frontMatter, revision, body } = read.article;
  const data: ArticleData = { frontMatter, revision, media: listMediaTargets(body) };
  return { data, body, rawData: '', slug: '' };
}

/**
 * Returns whether a file is left out: an index that only names its folder and, in the preview, an
 * article that cannot be read. A file is parsed only if it has changed.
 */
function createReadingTest(contentDir: string): (place: Place, isPreview: boolean) => boolean {
  const known = new Map<string, { stamp: string; isLeftOut: boolean }>();
  return (place, isPreviewed) => {
    if (!isPreviewed && place.isIndex === undefined) return false;
    const file = join(contentDir, place.path);
    const { mtimeMs, size } = statSync(file);
    const stamp = `${mtimeMs} ${size}`;
    const before = known.get(place.path);
    if (before?.stamp === stamp) return before.isLeftOut;
    const text = readText(file, place.path);
    const read = text.ok
      ? readPlace(join(contentDir, 'articles'), place, text.text)
      : { ok: false as const };
    const isLeftOut = read.ok ? isFolderText(read.article) : isPreviewed;
    known.set(place.path, { stamp, isLeftOut });
    return isLeftOut;
  };
}

const escapePattern = (path: string): string => path.replace(/[\\()[\]{}!*?+@$^|]/gu, '\\$&');
