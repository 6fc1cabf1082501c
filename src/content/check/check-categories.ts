import { editDistance } from '../../lib/text/edit-distance.ts';
import { suggest } from '../../lib/text/nearest-name.ts';
import { listSections } from '../model/article-address.ts';
import type { ArticlePath } from '../read/article-path.ts';
import { toWarning, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';

/** Checks that folders of articles and files of categories name the same things. */
export function checkCategories(folder: ContentFolder): readonly Problem[] {
  const places: readonly ArticlePath[] = [...folder.articles, ...folder.unreadable];
  return [...findMisspelt(folder, places), ...findUnused(folder, places)];
}

/** Folders by category, then by locale: the first article in each. */
type CategoryFolders = ReadonlyMap<string, ReadonlyMap<string, ArticlePath>>;

const byCategory = (places: readonly ArticlePath[]): CategoryFolders =>
  new Map(
    [...Map.groupBy(places, ({ category }) => category)].map(([category, own]) => [
      category,
      new Map(own.map((place) => [place.locale, place])),
    ]),
  );

/**
 * A category needs no file, so a strange name is no mistake by itself. It is likely one if a name
 * within two letters has a file, or is what the other languages use and this one lacks.
 */
function findMisspelt(folder: ContentFolder, places: readonly ArticlePath[]): readonly Problem[] {
  const folders = byCategory(places);
  const names = new Set([...folders.keys(), ...folder.categories.keys()]);
  return [...folders].flatMap(([category, locales]) => {
    if (folder.categories.has(category)) return [];
    const meant = [...names].find(
      (other) => isNear(category, other) && isBetter(other, locales, folders, folder),
    );
    return meant === undefined
      ? []
      : [...locales.values()].map((place) => misspelt(place, meant, folder));
  });
}

/**
 * Names may differ in two letters, short ones in one: two slips in four letters make another word.
 */
const isNear = (name: string, other: string): boolean => {
  const limit = Math.min(name.length, other.length) > 4 ? 2 : 1;
  return name !== other && editDistance(name, other, { limit }) < Infinity;
};

function isBetter(
  other: string,
  locales: ReadonlyMap<string, ArticlePath>,
  folders: CategoryFolders,
  folder: ContentFolder,
): boolean {
  if (folder.categories.has(other)) return true;
  const elsewhere = folders.get(other) ?? new Map<string, ArticlePath>();
  const isDisjoint = ![...locales.keys()].some((locale) => elsewhere.has(locale));
  return isDisjoint && elsewhere.size > locales.size;
}

function misspelt(place: ArticlePath, meant: string, folder: ContentFolder): Problem {
  const file = folder.siteFile.replace(/site\.yaml$/u, `categories/${place.category}.yaml`);
  return toWarning(
    'ArticleCategoryUnknown',
    place,
    `"${place.category}" is no category that has a file or that other languages use.`,
    `Did you mean "${meant}"? Or add ${file}.`,
  );
}

/** Category files and sections without a folder. */
function findUnused(folder: ContentFolder, places: readonly ArticlePath[]): readonly Problem[] {
  const categories = new Set(places.map(({ category }) => category));
  const sections = new Set(
    places.flatMap(({ category, section = '' }) =>
      listSections(section).map((one) => `${category}/${one}`),
    ),
  );
  return [...folder.entries.categories].flatMap(([id, { file, value, lineOf }]) => {
    if (!categories.has(id)) {
      const remedy = suggest(
        id,
        without(categories, folder),
        `Add an article under articles/<language>/${id}/, or remove the file.`,
      );
      return [
        toWarning('CategoryEmpty', { file }, `No article is in the category "${id}".`, remedy),
      ];
    }
    const own = places.flatMap((place) =>
      place.category === id ? listSections(place.section ?? '') : [],
    );
    return Object.keys(value.sections)
      .filter((section) => !sections.has(`${id}/${section}`))
      .map((section) =>
        toWarning(
          'SectionUnknown',
          { file, line: lineOf(['sections', section], 'key') },
          `No article is in the section "${id}/${section}".`,
          suggest(
            section,
            own,
            `Add one under articles/<language>/${id}/${section}/, or remove it here.`,
          ),
        ),
      );
  });
}

/** Categories without a file. A file that fits no category was likely meant for one of them. */
const without = (categories: ReadonlySet<string>, folder: ContentFolder): readonly string[] =>
  [...categories].filter((category) => !folder.categories.has(category));
