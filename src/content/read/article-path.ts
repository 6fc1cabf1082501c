import { urlPartSchema } from '../../schemas/names.ts';
import { toUrlPart } from '../../lib/url-part.ts';

const extensions = ['.mdx', '.md'] as const;

/** Where an article stands. */
export interface ArticlePath {
  locale: string;
  /**
   * Path without locale and extension, as it may stand in an address: `Getting Started.md` is
   * `getting-started`. The same in every locale.
   */
  id: string;
  category: string;
  /** Folders below the category, with `/` between them. */
  section?: string;
  /** Path from the folder in which the program was started, for messages. */
  file: string;
  /** Path from the content folder, for the edit link. Always with `/`. */
  path: string;
  extension: (typeof extensions)[number];
  /** The number at the start of the file name, where the folder is put in order by such. */
  order?: number;
  /** Name of the file where the id has that of a translation: its part of the address. */
  ownName?: string;
  /** The file speaks for its folder: `index.md`, `README.md`, `_index.md`. */
  isIndex?: true;
}

export type ParsedArticlePath =
  | { ok: true; article: Omit<ArticlePath, 'file'> }
  | { ok: false; reason: 'too-shallow' | 'navigation' | 'no-article' };

/** What the paths of a content folder have in common, and one path does not tell. */
export interface ArticlesLayout {
  /** The one locale of a site whose articles lie in no folder of a locale. */
  soleLocale?: string | undefined;
  /**
   * Folders, by their path below the locale as it is written, in which a number before a name is its
   * place; with the numbers that are.
   */
  numbers?: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Category of the articles that lie directly under their locale. */
export const generalCategory = 'general';

/** Name of the article that a category has in its own `index.md`. */
export const overviewName = 'overview';

/**
 * Reads `articles/<locale>/<category>/[<section>/…]<article>.md(x)`. Names become what may stand in an
 * address; of an address that a folder has, its index is the article.
 */
export function parseArticlePath(path: string, layout: ArticlesLayout = {}): ParsedArticlePath {
  const extension = extensions.find((end) => path.endsWith(end));
  if (!extension) return { ok: false, reason: 'no-article' };
  const below = path.slice('articles/'.length, -extension.length).split('/');
  const { soleLocale } = layout;
  const [locale = '', ...names] = soleLocale === undefined ? below : [soleLocale, ...below];
  const name = names.pop();
  if (name === undefined) return { ok: false, reason: 'too-shallow' };
  const isIndex = isIndexName(name);
  const isPart = names.some((folder) => folder.startsWith('_'));
  if (isPart || (!isIndex && isNavigation(name, names.length)))
    return { ok: false, reason: 'navigation' };
  const folders = names.map((folder, depth) => partOf(folder, names.slice(0, depth), layout).part);
  const { part, order } = partOf(name, names, layout);
  const [category = generalCategory, ...sections] = folders;
  const section = sections.length > 0 ? { section: sections.join('/') } : {};
  const id = isIndex ? toIndexId([category, ...sections]) : [category, ...sections, part].join('/');
  return {
    ok: true,
    article: {
      ...{ locale, id, category, ...section, path, extension },
      ...(isIndex ? { isIndex } : order !== undefined && { order }),
    },
  };
}

/** An index is the article at the address of its folder; that of a category shows the list itself. */
const toIndexId = (folders: readonly string[]): string =>
  folders.length === 1 ? `${folders[0]}/${overviewName}` : folders.join('/');

/** Whether a file of this name, without its ending, speaks for the folder that it lies in. */
export const isIndexName = (name: string): boolean => /^(?:_?index|readme)$/iu.test(name);

/** Names of files that list articles for another program, in the folder of a locale. */
const navigationNames = /^(?:summary|_.*)$/iu;

/** Parts that other texts take in begin with `_` anywhere. */
const isNavigation = (name: string, depth: number): boolean =>
  depth === 0 ? navigationNames.test(name) : name.startsWith('_');

/** A number before a name, and what is between them: `01-intro`, `2. Pay`, `003_x`. */
const numbered = /^(?<number>\d{1,3})(?:[-_.)\s]+)(?=\p{L})/u;

/** What a name is in an address, and its place if a number says it. */
export function partOf(
  name: string,
  folders: readonly string[],
  { numbers }: ArticlesLayout,
): { part: string; order?: number } {
  const { 0: start = '', groups } = numbered.exec(name) ?? {};
  const number = groups?.['number'];
  if (number === undefined || !numbers?.get(folders.join('/'))?.has(number))
    return { part: toIdPart(name) };
  return { part: toIdPart(name.slice(start.length)), order: Number(number) };
}

/** A name without the number that gives its place. */
export const withoutNumber = (name: string, isNumbered: boolean): string =>
  isNumbered ? name.replace(numbered, '') : name;

/** A name as a part of an id: as it is where an address can hold it, else `FAQ` → `faq`. */
export const toIdPart = (name: string): string =>
  urlPartSchema.safeParse(name).success ? name : toUrlPart(name.normalize('NFC'));

/**
 * The numbers among the names of a folder that say a place rather than belong to the name: all of the
 * width of one that is padded (`01`), or a row that starts `1`, `2`, `3`. So `3-d-secure` keeps its 3.
 */
export function findNumbers(names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names.flatMap((name) => numbered.exec(name)?.groups?.['number'] ?? []));
  const widths = new Set(
    [...found].filter((one) => one.startsWith('0')).map(({ length }) => length),
  );
  const padded = [...found].filter(({ length }) => length > 1 && widths.has(length));
  const isRow = ['1', '2', '3'].every((one) => found.has(one));
  return new Set(isRow ? [...found, ...padded] : padded);
}
