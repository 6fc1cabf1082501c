import { posix } from 'node:path';
import { toIdPart, type ArticlePath } from './article-path.ts';
import { isServed } from './files/downloads.ts';
import { isPictureFile } from './files/pictures.ts';

/** What a path leads to that is written in an article. */
export type PathTarget =
  /** `fragment` begins with `#`, or is empty. */
  | { kind: 'article'; id: string; fragment: string }
  | { kind: 'category'; id: string; section: string | undefined }
  /** A file that is no article, by its path from the content folder. */
  | { kind: 'picture' | 'download'; path: string };

/** Where a path is written. */
export type PathOrigin = Pick<ArticlePath, 'path' | 'locale'>;

/** Finds what a path leads to; undefined for one that leads nowhere in the content folder. */
export type FindPath = (target: string, from: PathOrigin) => PathTarget | undefined;

type Place = Pick<ArticlePath, 'path' | 'id' | 'locale' | 'category'> & {
  section?: string | undefined;
};

/** Folders below the content folder whose files other programs serve from the root of the site. */
const usualAssetFolders: readonly string[] = ['static', 'public', 'assets'];

/** A target that is neither an address, nor a place in the same article, nor empty. */
export const isPath = (target: string): boolean =>
  target !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\?)/iu.test(target);

/**
 * Looks paths up as files lie, and as other programs write them: with or without ending, to a folder,
 * from the root, below the address of the page, by a name with or without its number.
 */
export function createPathLookup(source: {
  /** Every file of the content folder, by its path from there. */
  files: readonly string[];
  /** Every article, drafts included. */
  places: readonly Place[];
  /** Index files that hold no text of their own: paths to them lead to their folder. */
  indexes: readonly Place[];
  soleLocale: string | undefined;
  /** Further folders whose files stand at the root of the site. */
  assetFolders: readonly string[];
}): FindPath {
  const { places, soleLocale } = source;
  const files = new Map(source.files.map((path) => [fold(path), path]));
  const articles = new Map<string, Place>();
  const folders = new Map<string, Place>();
  const keysOfPlace = ({ path }: Place): readonly string[] => {
    const file = path.slice('articles/'.length);
    return keysOf(soleLocale === undefined ? file : `${soleLocale}/${file}`).map(fold);
  };
  for (const place of places) {
    addFolders(folders, place);
    for (const key of [fold(`${place.locale}/${place.id}`), ...keysOfPlace(place)])
      if (!articles.has(key)) articles.set(key, place);
  }
  for (const place of source.indexes) {
    addFolders(folders, place);
    for (const key of keysOfPlace(place)) folders.set(key, place);
  }
  const roots = [...usualAssetFolders, ...source.assetFolders, '.', 'articles'];
  const findArticle = (path: string): PathTarget | undefined => {
    const key = withoutEnding(path);
    const parts = key.split('/').map(toIdPart).join('/');
    const found = articles.get(fold(key)) ?? articles.get(fold(parts));
    if (found) return { kind: 'article', id: found.id, fragment: '' };
    const folder = folders.get(fold(key)) ?? folders.get(fold(parts));
    if (!folder) return undefined;
    const { category: id, section } = folder;
    return { kind: 'category', id, section };
  };
  return (target, from) => {
    if (!isPath(target)) return undefined;
    const [, written = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/su.exec(target) ?? [];
    const plain = decode(written);
    const inFolder = from.path.slice(0, from.path.lastIndexOf('/'));
    const asFolder = from.path.replace(/\.mdx?$/u, '');
    const isRooted = plain.startsWith('/');
    const media = isRooted
      ? [...roots, `articles/${from.locale}`].map((root) => posix.join(root, plain))
      : [inFolder, asFolder, 'images', ...roots].map((root) => posix.join(root, plain));
    const file = media.map((path) => files.get(fold(path))).find((path) => path !== undefined);
    const kind = file === undefined ? undefined : kindOf(file);
    if (file !== undefined && kind !== undefined) return { kind, path: file };
    const paths = isRooted
      ? [posix.join(from.locale, plain), plain.slice(1)]
      : [
          ...media.flatMap((path) => belowArticles(path, soleLocale)),
          // Counted from the folder of all articles, as some programs do.
          posix.join(from.locale, plain),
        ];
    const found = paths.map(findArticle).find((one) => one !== undefined);
    return found?.kind === 'article' ? { ...found, fragment } : found;
  };
}

/** Keys by which a file is found: its path, and that of its folder if it speaks for that. */
function keysOf(below: string): readonly string[] {
  const key = withoutEnding(below);
  const folder = key.replace(/\/(?:_?index|readme)$/iu, '');
  return folder === key ? [key] : [key, folder];
}

/** The folder of an article and those around it. */
function addFolders(folders: Map<string, Place>, place: Place): void {
  const parts = place.section?.split('/') ?? [];
  for (let depth = 0; depth <= parts.length; depth += 1) {
    const section = depth === 0 ? undefined : parts.slice(0, depth).join('/');
    const key = fold([place.locale, place.category, ...parts.slice(0, depth)].join('/'));
    if (!folders.has(key)) folders.set(key, { ...place, section });
  }
}

function belowArticles(path: string, soleLocale: string | undefined): readonly string[] {
  if (!path.startsWith('articles/')) return [];
  const below = path.slice('articles/'.length);
  return [soleLocale === undefined ? below : `${soleLocale}/${below}`];
}

/** What a file may be to readers; undefined for one that is not served. */
function kindOf(path: string): 'picture' | 'download' | undefined {
  if (isPictureFile(path)) return 'picture';
  return isServed(path) && !/\.mdx?$/iu.test(path) ? 'download' : undefined;
}

const withoutEnding = (path: string): string =>
  path.replace(/\/+$/u, '').replace(/\.(?:mdx?|html?)$/iu, '');

/** Capitals and the two ways of writing accents tell no files apart here. */
const fold = (path: string): string => path.normalize('NFC').toLowerCase().replace(/\/+$/u, '');

/** Decodes percent signs; a text that is wrongly encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
