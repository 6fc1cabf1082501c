import type { ArticlePath } from '../../read/article-path.ts';
import { toError, type Problem } from '../../read/files/problem.ts';
import type { ContentFolder } from '../../read/read-content-folder.ts';
import { isReservedCategory } from '../../model/article-address.ts';

/**
 * Checks where articles lie: names of which no address can be made, reserved categories, and two files
 * for one article or page.
 */
export function checkPlaces(folder: ContentFolder): readonly Problem[] {
  const places: readonly ArticlePath[] = [...folder.articles, ...folder.unreadable];
  return [
    ...[...places, ...folder.ownPages].flatMap(checkNames),
    ...checkReserved(places),
    ...findTwins(places),
    ...findTwins(folder.ownPages),
  ];
}

function checkNames(place: ArticlePath): readonly Problem[] {
  return place.path
    .slice(0, -place.extension.length)
    .split('/')
    .filter((part) => !/[\p{L}\p{N}]/u.test(part))
    .map((part) =>
      toError(
        'ArticleNameInvalid',
        place,
        `"${part}" has no letter and no digit, of which an address could be made.`,
        'Rename it, such as to "getting-started".',
      ),
    );
}

function checkReserved(places: readonly ArticlePath[]): readonly Problem[] {
  const folders = Map.groupBy(
    places.filter(isReserved),
    ({ locale, category }) => `${locale}/${category}`,
  );
  return [...folders.values()].flatMap(([place]) => {
    if (!place) return [];
    const folder = place.file
      .split('/')
      .slice(0, -place.id.split('/').length + 1)
      .join('/');
    return [
      toError(
        'CategoryReserved',
        { file: folder },
        `"${place.category}" is an address of the site itself and cannot be a category.`,
        `Rename the folder, such as to "${place.category}-help".`,
      ),
    ];
  });
}

const isReserved = ({ category }: ArticlePath): boolean => isReservedCategory(category);

function findTwins(places: readonly ArticlePath[]): readonly Problem[] {
  const byId = Map.groupBy(places, ({ locale, id }) => `${locale}/${id}`);
  return [...byId.values()].flatMap(([first, second]) =>
    first && second
      ? [
          toError(
            'ArticleTwice',
            second,
            `${first.file} is "${second.id}" in "${second.locale}" already.`,
            'Keep one of the two files, or rename one: capitals, blanks and signs tell no addresses apart.',
          ),
        ]
      : [],
  );
}
