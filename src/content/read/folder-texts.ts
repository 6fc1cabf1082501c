import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  generalCategory,
  partOf,
  withoutNumber,
  type ArticlePath,
  type ArticlesLayout,
} from './article-path.ts';
import { toFolderLabel } from './folder-label.ts';
import type { ListedArticles } from './list-articles.ts';
import { readArticle, type ArticleFile } from './read-article.ts';
import { readText } from './files/read-text.ts';
import { parseYaml } from './yaml/yaml-text.ts';

/** What a folder of articles says of itself, by locale. */
export interface FolderText {
  label?: Record<string, string>;
  summary?: Record<string, string>;
  /** Place among its siblings; of several languages that say one, the first counts. */
  order?: number;
}

/** Whether an index file only speaks for its folder: it holds no text of its own. */
export const isFolderText = ({ isIndex, body }: Pick<ArticleFile, 'isIndex' | 'body'>): boolean =>
  isIndex === true && body.replace(/<!--[\s\S]*?-->/gu, '').trim() === '';

type Place = Omit<ArticlePath, 'file'>;

/** One folder in one language. */
interface Folder {
  /** Path below the locale, as in ids. */
  id: string;
  locale: string;
  /** Path from the content folder. */
  path: string;
  name: string;
  isNumbered: boolean;
  order: number | undefined;
}

/**
 * What folders of articles say, by their path below the locale as it stands in ids: in `index.md`,
 * in `_category_.json` (Docusaurus), in the number before their name, and in a name that an address
 * cannot hold. Folders that say nothing are left out.
 */
export function readFolderTexts(
  dir: string,
  { places, layout }: Pick<ListedArticles, 'places' | 'layout'>,
): ReadonlyMap<string, FolderText> {
  const texts = new Map<string, FolderText>();
  const add = (id: string, locale: string, said: Said): void => {
    const before = texts.get(id) ?? {};
    const { title, description } = said;
    const order = before.order ?? said.order;
    texts.set(id, {
      ...before,
      ...(title !== undefined && { label: { [locale]: title, ...before.label } }),
      ...(description !== undefined && { summary: { [locale]: description, ...before.summary } }),
      ...(order !== undefined && { order }),
    });
  };
  for (const place of places.filter(({ isIndex }) => isIndex)) {
    const said = readIndex(dir, place);
    const id = place.section === undefined ? place.category : `${place.category}/${place.section}`;
    if (said && place.path.split('/').length > (layout.soleLocale === undefined ? 3 : 2))
      add(id, place.locale, said);
  }
  const folders = listFolders(places, layout);
  for (const folder of folders) {
    const said = readDocusaurus(join(dir, folder.path));
    if (said) add(folder.id, folder.locale, said);
  }
  for (const { id, locale, name, isNumbered, order } of folders) {
    const bare = withoutNumber(name, isNumbered);
    const isChanged = bare !== id.slice(id.lastIndexOf('/') + 1);
    if (isChanged || order !== undefined) {
      add(id, locale, {
        ...(isChanged && { title: toFolderLabel(bare) }),
        ...(order !== undefined && { order }),
      });
    }
  }
  if (places.some((place) => isDirect(place, layout)) && !texts.has(generalCategory))
    texts.set(generalCategory, {});
  return texts;
}

/** Whether an article lies directly under its locale. */
const isDirect = ({ path }: Place, { soleLocale }: ArticlesLayout): boolean =>
  path.split('/').length === (soleLocale === undefined ? 3 : 2);

interface Said {
  title?: string;
  description?: string;
  order?: number;
}

function readIndex(dir: string, place: Place): Said | undefined {
  const path = join(dir, place.path);
  const text = readText(path, path);
  const read = text.ok ? readArticle({ ...place, file: path }, text.text) : undefined;
  if (read?.ok !== true) return undefined;
  const { frontMatter, titleFrom, listTitle } = read.article;
  const { description, order } = frontMatter;
  return {
    ...(titleFrom !== 'name' && { title: listTitle ?? frontMatter.title }),
    ...(description !== undefined && description !== '' && { description }),
    ...(order !== undefined && { order }),
  };
}

const docusaurusSchema = z.object({
  label: z.string().trim().min(1).optional().catch(undefined),
  position: z.number().optional().catch(undefined),
  description: z.string().trim().min(1).optional().catch(undefined),
  link: z
    .object({ description: z.string().trim().min(1).optional().catch(undefined) })
    .nullish()
    .catch(undefined),
});

/** `_category_.json` and `_category_.yml` of a folder; JSON is YAML. */
function readDocusaurus(folder: string): Said | undefined {
  const path = ['json', 'yml', 'yaml']
    .map((ending) => join(folder, `_category_.${ending}`))
    .find((file) => existsSync(file));
  const text = path === undefined ? undefined : readText(path, path);
  const parsed = text?.ok === true ? parseYaml(text.text) : undefined;
  const read = docusaurusSchema.safeParse(parsed?.ok === true ? parsed.value : undefined);
  if (!read.success) return undefined;
  const { label, position, description = read.data.link?.description } = read.data;
  return {
    ...(label !== undefined && { title: label }),
    ...(description !== undefined && { description }),
    ...(position !== undefined && { order: position }),
  };
}

/** Every folder that holds articles, itself or below, in the order of paths. */
function listFolders(places: readonly Place[], layout: ArticlesLayout): readonly Folder[] {
  const first = layout.soleLocale === undefined ? 2 : 1;
  const folders = new Map<string, Folder>();
  for (const { path, locale } of places) {
    const parts = dirname(path).split('/');
    const ids: string[] = [];
    for (let depth = first; depth < parts.length; depth += 1) {
      const name = parts[depth] ?? '';
      const { part, order } = partOf(name, parts.slice(first, depth), layout);
      ids.push(part);
      const own = parts.slice(0, depth + 1).join('/');
      if (folders.has(own)) continue;
      const isNumbered = order !== undefined;
      folders.set(own, { id: ids.join('/'), locale, path: own, name, isNumbered, order });
    }
  }
  return [...folders.values()];
}
