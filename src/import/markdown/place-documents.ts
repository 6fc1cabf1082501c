import { posix } from 'node:path';
import { generalCategory, overviewName } from '../../content/read/article-path.ts';
import { toFolderLabel } from '../../content/read/folder-label.ts';
import { assignIds, toCategoryName, toFileName } from '../assign-ids.ts';
import type { ImportedCategory } from '../imported-site.ts';
import type { SourceDocument, SourceFiles } from './document.ts';
import { readYaml } from './find-layout.ts';
import type { Navigation } from './navigation.ts';

/** Where the texts of a source will stand. */
export interface Places {
  /** Article id by the name of the text. */
  ids: ReadonlyMap<string, string>;
  /** Place in its list, by the name of the text; of those that have one. */
  orders: ReadonlyMap<string, number>;
  categories: readonly ImportedCategory[];
}

/** A text with what its fields say of its folder. */
export interface TitledDocument extends SourceDocument {
  title: string;
  description?: string | undefined;
  order?: number | undefined;
}

const indexName = /(?:^|\/)(?:_?index|readme)$/iu;

/** Whether a text speaks for its folder. */
export const isIndex = (name: string): boolean => indexName.test(name);

const numbered = /^\d+[-_.)\s]+(?=\D)/u;

/**
 * Gives texts their places: folders become categories and sections; texts in no folder go by the
 * groups of the table of contents, if there is one. Ids that an earlier import gave stay.
 */
export function placeDocuments(
  documents: readonly TitledDocument[],
  files: SourceFiles,
  { navigation, source, knownIds, silent }: PlaceOptions,
): Places {
  const byName = Map.groupBy(documents, ({ name }) => name);
  const wanted = [...byName].map(([name, own]) => {
    const entry = own
      .map(({ path }) => navigation.get(path.replace(/\.(?:mdx?|markdown)$/iu, '')))
      .find((one) => one !== undefined);
    const parts = name.split('/');
    const folders = isIndex(name) && parts.length === 1 ? [] : parts.slice(0, -1);
    const group = folders.length === 0 ? entry?.groups.find((one) => one.trim() !== '') : undefined;
    const [category = group ?? generalCategory, ...sections] = folders;
    const last = isIndex(name) ? overviewName : (parts.at(-1) ?? name);
    const section = sections.map((one) => toFileName(withoutNumber(one), 'section')).join('/');
    return {
      ...{ key: `${source}:${name}`, name: toFileName(withoutNumber(last), 'article') },
      category: toCategoryName(withoutNumber(category), 'category'),
      ...(section !== '' && { section }),
      ...{ folders, group, text: name, order: findOrder(name, own, entry?.order) },
    };
  });
  const assigned = assignIds(wanted, knownIds);
  return {
    ids: new Map(wanted.map(({ key, text }) => [text, assigned.get(key) ?? key])),
    orders: new Map(
      wanted.flatMap(({ text, order }) => (order === undefined ? [] : [[text, order] as const])),
    ),
    categories: listCategories(wanted, [...documents, ...silent], files, source),
  };
}

interface PlaceOptions {
  navigation: Navigation;
  /** Name of the source, with which keys begin. */
  source: string;
  knownIds: ReadonlyMap<string, string>;
  /** Texts that only say what their folder is called. */
  silent: readonly TitledDocument[];
}

const withoutNumber = (name: string): string => name.replace(numbered, '');

function findOrder(
  name: string,
  own: readonly TitledDocument[],
  inNavigation: number | undefined,
): number | undefined {
  if (isIndex(name)) return 0;
  const number = /^\d+(?=[-_.)\s]+\D)/u.exec(name.slice(name.lastIndexOf('/') + 1))?.[0];
  return (
    inNavigation ??
    own.find(({ order }) => order !== undefined)?.order ??
    (number === undefined ? undefined : Number(number))
  );
}

interface Placed {
  category: string;
  section?: string | undefined;
  folders: readonly string[];
  group: string | undefined;
}

/** Categories with what their folders say of themselves: an index, `_category_.json`, their name. */
function listCategories(
  placed: readonly Placed[],
  documents: readonly TitledDocument[],
  files: SourceFiles,
  source: string,
): readonly ImportedCategory[] {
  const describe = createFolderReader(documents, files);
  const byCategory = Map.groupBy(placed, ({ category }) => category);
  return [...byCategory].flatMap(([name, own]): ImportedCategory[] => {
    const [first] = own;
    const folder = first?.folders[0];
    if (!first || (folder === undefined && first.group === undefined)) return [];
    const said = folder === undefined ? undefined : describe(folder);
    const fallback = first.group ?? toFolderLabel(withoutNumber(folder ?? name));
    const sections = own.flatMap(({ section, folders }) => {
      if (section === undefined) return [];
      const one = describe(folders.join('/'));
      const last = toFolderLabel(withoutNumber(folders.at(-1) ?? ''));
      return [
        [section, { label: withDefault(one.label, last, documents), order: one.order }] as const,
      ];
    });
    return [
      {
        ...{ name, key: `${source}:${folder ?? first.group ?? name}` },
        label: withDefault(said?.label ?? {}, fallback, documents),
        order: said?.order,
        sections: Object.fromEntries(sections),
      },
    ];
  });
}

interface FolderSays {
  label: Record<string, string>;
  order: number | undefined;
}

const settingsOfFolder = ['_category_.json', '_category_.yml', '_category_.yaml', '.pages'];

function createFolderReader(
  documents: readonly TitledDocument[],
  files: SourceFiles,
): (folder: string) => FolderSays {
  const indexes = Map.groupBy(
    documents.filter(({ name }) => isIndex(name)),
    ({ name }) => posix.dirname(name),
  );
  const byFolder = Map.groupBy(documents, ({ name }) => posix.dirname(name));
  return (folder) => {
    const label: Record<string, string> = {};
    let order: number | undefined;
    for (const { locale, title, order: place } of indexes.get(folder) ?? []) {
      if (title.trim() !== '') label[locale] = title;
      order ??= place;
    }
    const dirs = new Map(
      (byFolder.get(folder) ?? []).map(({ path, locale }) => [posix.dirname(path), locale]),
    );
    for (const [dir, locale] of dirs) {
      const file = settingsOfFolder.map((name) => `${dir}/${name}`).find(files.has);
      const says = file === undefined ? {} : readYaml(files, file);
      const text: unknown = Reflect.get(says, 'label') ?? Reflect.get(says, 'title');
      const place: unknown = Reflect.get(says, 'position');
      if (typeof text === 'string' && text.trim() !== '') label[locale] = text;
      if (typeof place === 'number') order ??= place;
    }
    return { label, order };
  };
}

/** A label is in every language that the category has: of those that say nothing, the name. */
function withDefault(
  said: Record<string, string>,
  fallback: string,
  documents: readonly TitledDocument[],
): Record<string, string> {
  const [first] = Object.values(said);
  const locales = new Set(documents.map(({ locale }) => locale));
  return Object.fromEntries([...locales].map((one) => [one, said[one] ?? first ?? fallback]));
}
