import { withBase } from '../../lib/base-path.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import type { Kept } from '../../lib/kept/kept-folder.ts';
import { parseEnvironment } from '../../schemas/environment.ts';
import { toReaderHtml } from '../../search/index/pagefind/reader-html.ts';
import { writeIndex } from '../../search/index/write/write-index.ts';
import type { PageSource } from '../../search/index/write/store-pages.ts';
import type { SiteFiles } from './site-files.ts';
import { readSynonyms } from './read-synonyms.ts';

/** Folder of the index in the built site, and its address. */
const bundle = 'pagefind';

/** Tells which files (absolute) are pages of the help centre, of those that a build has made by route. */
export type ListOwn = (built: ReadonlyMap<string, readonly URL[]>) => ReadonlySet<string>;

interface SearchIndexOptions {
  listOwn?: ListOwn | undefined;
  /** What was read of pages before. */
  kept?: Kept | undefined;
  /** Pages as they were rendered, by the names of their files. */
  pages?: Kept | undefined;
  /** What is known of the files of the site. */
  known?: SiteFiles | undefined;
}

/**
 * Search index of the articles: written into the built site. A page is indexed
 * if it has an element with `data-pagefind-body`; its marks are taken out afterwards. `listOwn` is given
 * where the folder holds pages of the company, too, which may have such marks for a search of theirs.
 */
export function pagefindIndex({
  listOwn,
  kept,
  pages,
  known,
}: SearchIndexOptions = {}): AstroIntegration {
  const environment = parseEnvironment(process.env);
  return {
    name: 'candil-search-index',
    hooks: {
      'astro:build:done': async ({ dir, assets, logger }) => {
        const started = performance.now();
        const site = fileURLToPath(dir);
        const own = listOwn?.(assets);
        const files = (await listPages(site)).filter(({ path }) => own?.has(path) ?? true);
        const toSource = ({ file, path, url }: PageFile): PageSource => ({
          url,
          name: known?.nameOf(file),
          read: () => readMarked({ file, path }, pages, known),
        });
        const count = await writeIndex(join(site, bundle), files.map(toSource), {
          synonyms: await readSynonyms(environment.CONTENT_DIR),
          kept,
        });
        await close();
        for (const { file, path } of files) {
          if (known?.isFinal(file) !== true) removeMarks(path);
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        if (count === 0) logger.warn('No article has a text to search in.');
        else logger.info(`Indexed ${count} articles in ${seconds} s`);
      },
    },
  };
}

interface PageFile {
  /** From the folder of the site. */
  file: string;
  path: string;
  url: string;
}

async function listPages(site: string): Promise<PageFile[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)))
    .filter((file) => file !== 'index.html')
    .map((file) => ({
      file,
      path: join(site, file),
      url: toPageUrl(file),
    }));
}

/** The address of a page by its file from the folder of the site. */
export const toPageUrl = (file: string): string =>
  withBase(`/${dirname(file).split(sep).map(encodeURIComponent).join('/')}/`);

/**
 * A page as it was rendered. The file of a page that stands as it stays has no marks any more; it was
 * kept with them.
 */
async function readMarked(
  { file, path }: Pick<PageFile, 'file' | 'path'>,
  pages: Kept | undefined,
  known: SiteFiles | undefined,
): Promise<string> {
  const name = known?.nameOf(file);
  if (name === undefined || !pages) return readFile(path, 'utf8');
  const page = pages.take(name);
  if (page) return page.toString('utf8');
  throw new Error(
    `SearchIndexFailed ${file}\nWhat was kept of this page is damaged. Run npm run build -- --no-cache.`,
  );
}

/** What the index has read, readers need not load. */
function removeMarks(path: string): void {
  const html = readFileSync(path, 'utf8');
  const shown = toReaderHtml(html);
  if (shown !== html) writeFileSync(path, shown);
}
