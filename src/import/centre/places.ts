import { assignIds, takeName, toCategoryName, toFileName } from '../assign-ids.ts';
import type { ImportedCategory, ImportedSection, Texts } from '../imported-site.ts';
import { categoryKey } from '../ledger.ts';
import type { CentreFolder, HelpCentre } from './help-centre.ts';

/** Where everything of a help centre will stand. */
export interface Places {
  /** Key of an article → its id. */
  ids: ReadonlyMap<string, string>;
  /** Key of a folder → category, or category and sections with `/` between them. */
  folders: ReadonlyMap<string, string>;
  categories: readonly ImportedCategory[];
}

/** Name of the category for articles that lie in no folder. */
const noFolder = 'general';
const noFolderLabels: Texts = {
  ...{ en: 'General', es: 'General', de: 'Allgemeines', fr: 'Général', pt: 'Geral', ar: 'عام' },
};

const toNoFolderLabel = (locales: readonly string[]): Texts =>
  Object.fromEntries(
    locales.map((locale) => [locale, noFolderLabels[locale.split('-')[0] ?? ''] ?? 'General']),
  );

/**
 * Gives folders and articles their names, made of titles in the first language. Who had one keeps it.
 * A circle of folders is cut where it would begin again.
 */
export function assignPlaces(centre: HelpCentre, knownIds: ReadonlyMap<string, string>): Places {
  const byKey = new Map(centre.folders.map((folder) => [folder.key, folder]));
  const paths = new Map<string, string>();
  const taken = new Map<string, Set<string>>();
  const pathOf = (folder: CentreFolder, seen: readonly string[] = []): string => {
    const known = paths.get(folder.key);
    if (known !== undefined) return known;
    const isCircle = seen.includes(folder.parent ?? '');
    const above = isCircle || folder.parent === undefined ? undefined : byKey.get(folder.parent);
    const parent = above && pathOf(above, [...seen, folder.key]);
    const free = taken.get(parent ?? '') ?? new Set<string>(parent === undefined ? [noFolder] : []);
    taken.set(parent ?? '', free);
    const kept = parent === undefined ? knownIds.get(categoryKey(folder.key)) : undefined;
    const locale = centre.defaultLocale;
    const title = textOf(folder.name, locale);
    const wanted =
      kept ??
      (parent === undefined
        ? toCategoryName(title, 'topic', locale)
        : toFileName(title, 'section', locale));
    const name = takeName(wanted, free);
    const path = parent === undefined ? name : `${parent}/${name}`;
    paths.set(folder.key, path);
    return path;
  };
  for (const folder of centre.folders) pathOf(folder);
  const wanted = centre.articles.map((article) => {
    const path = paths.get(article.folders.find((key) => paths.has(key)) ?? '') ?? noFolder;
    const [category = noFolder, ...sections] = path.split('/');
    const [original] = article.translations;
    return {
      ...{
        key: article.key,
        category,
        name: toFileName(original?.title ?? '', `article-${article.key}`, original?.locale),
      },
      section: sections.length > 0 ? sections.join('/') : undefined,
    };
  });
  const ids = assignIds(wanted, knownIds);
  return { ids, folders: paths, categories: toCategories(centre, paths, ids) };
}

const textOf = (texts: Texts, locale: string): string =>
  texts[locale] ?? Object.values(texts)[0] ?? '';

/** Files of those categories and sections that hold an article. */
function toCategories(
  { folders, defaultLocale, locales }: HelpCentre,
  paths: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
): readonly ImportedCategory[] {
  const said = (texts: Texts): Texts => say(texts, locales);
  const isUsed = (path: string): boolean =>
    [...ids.values()].some((id) => id.startsWith(`${path}/`));
  const at = new Map(folders.map((folder) => [paths.get(folder.key) ?? '', folder]));
  const categories = [...at]
    .filter(([path]) => path !== '' && !path.includes('/') && isUsed(path))
    .map(([name, folder]) => ({
      ...{ name, key: folder.key, label: said(folder.name), summary: said(folder.summary ?? {}) },
      ...{ slug: toSlugs(said(folder.name), name, defaultLocale), order: folder.order },
      sections: Object.fromEntries(
        [...at]
          .filter(([path]) => path.startsWith(`${name}/`) && isUsed(path))
          .map(([path, section]) => [
            path.slice(name.length + 1),
            toSection({ ...section, name: said(section.name) }, path, defaultLocale),
          ]),
      ),
    }));
  return isUsed(noFolder)
    ? [
        ...categories,
        { name: noFolder, key: noFolder, label: toNoFolderLabel(locales), sections: {} },
      ]
    : categories;
}

const toSection = (folder: CentreFolder, path: string, locale: string): ImportedSection => ({
  label: folder.name,
  slug: toSlugs(folder.name, path.slice(path.lastIndexOf('/') + 1), locale),
  order: folder.order,
});

/** Texts in the languages of the site, a text of no words left out. */
const say = (texts: Texts, locales: readonly string[]): Texts =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([locale]) => locales.includes(locale))
      .map(([locale, text]) => [locale, text.replace(/\s+/gu, ' ').trim()] as const)
      .filter(([, text]) => text !== ''),
  );

/** Parts of addresses in other languages, where they are others. */
const toSlugs = (texts: Texts, name: string, defaultLocale: string): Texts =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([locale, text]) => [locale, toCategoryName(text, name)] as const)
      .filter(([locale, slug]) => locale !== defaultLocale && slug !== name),
  );
