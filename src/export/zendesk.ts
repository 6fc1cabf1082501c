import type { ArticleFile } from '../content/read/read-article.ts';
import type { ContentFolder } from '../content/read/read-content-folder.ts';
import { toFolderLabel } from '../content/read/folder-label.ts';
import type { Text } from '../schemas/localized-text.ts';
import type { Tallies } from '../schemas/tallies.ts';

interface Parts {
  folder: ContentFolder;
  tallies: Tallies;
}

interface Rendering {
  bodyOf: (article: ArticleFile) => string;
  /** Number of each article by its id. */
  numbers: ReadonlyMap<string, number>;
}

/** Numbers of what others call by numbers, in the order of the names. */
const firstNumber = 1001;

export const numberArticles = ({ articles }: ContentFolder): ReadonlyMap<string, number> =>
  number(articles.map(({ id }) => id));

const number = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(names)].sort().map((name, index) => [name, firstNumber + index]));

/** Lists of records in the shape of Zendesk's API, by their names: translations are within them. */
export function toZendesk(
  { folder, tallies }: Parts,
  { bodyOf, numbers }: Rendering,
): Readonly<Record<'categories' | 'sections' | 'articles', readonly object[]>> {
  const paths = [
    ...new Set(folder.articles.flatMap(({ id }) => listFolders(id.slice(0, id.lastIndexOf('/'))))),
  ];
  const folders = number(paths);
  const locales = folder.site.locales.map(({ locale }) => locale);
  const describe = (path: string) => {
    const [name = '', ...sections] = path.split('/');
    const category = folder.categories.get(name);
    const section = category?.sections[sections.join('/')];
    const own = sections.length === 0 ? category : section;
    const last = path.slice(path.lastIndexOf('/') + 1);
    const summary = sections.length === 0 ? category?.summary : undefined;
    const source = folder.site.defaultLocale;
    return {
      ...{ id: folders.get(path), name: textIn(own?.label, source) ?? toFolderLabel(last) },
      ...{ description: textIn(summary, source) ?? '', position: own?.order ?? null },
      ...{ locale: source.toLowerCase(), source_locale: source.toLowerCase() },
      translations: locales.flatMap((locale) => {
        const title = textIn(own?.label, locale);
        return title === undefined
          ? []
          : [{ locale: locale.toLowerCase(), title, body: textIn(summary, locale) ?? '' }];
      }),
    };
  };
  return {
    categories: paths.filter((path) => !path.includes('/')).map(describe),
    sections: paths
      .filter((path) => path.includes('/'))
      .map((path) => {
        const above = path.slice(0, path.lastIndexOf('/'));
        return {
          ...describe(path),
          category_id: folders.get(path.split('/')[0] ?? ''),
          parent_section_id: above.includes('/') ? folders.get(above) : null,
        };
      }),
    articles: listArticles(folder, tallies, folders, { bodyOf, numbers }),
  };
}

function listArticles(
  folder: ContentFolder,
  tallies: Tallies,
  folders: ReadonlyMap<string, number>,
  { bodyOf, numbers }: Rendering,
): readonly object[] {
  return [...Map.groupBy(folder.articles, ({ id }) => id)].flatMap(([id, translations]) => {
    const original = findOriginal(translations, folder.site.defaultLocale) ?? translations[0];
    if (!original) return [];
    const above = id.slice(0, id.lastIndexOf('/'));
    const { helpful, total } = sumOf(tallies, translations);
    return [
      {
        ...{
          id: numbers.get(id),
          section_id: folders.get(above),
          position: original.frontMatter.order ?? null,
        },
        ...toRecord(original, bodyOf(original)),
        ...{
          source_locale: original.locale.toLowerCase(),
          label_names: original.frontMatter.keywords,
        },
        ...{ promoted: original.frontMatter.promoted, user_segment_id: null },
        ...{ vote_sum: helpful * 2 - total, vote_count: total },
        translations: translations.map((one) => toRecord(one, bodyOf(one))),
      },
    ];
  });
}

/** The one that was translated from no other; of several, that in the first language of the site. */
function findOriginal(
  translations: readonly ArticleFile[],
  defaultLocale: string,
): ArticleFile | undefined {
  const own = translations.filter(({ frontMatter }) => frontMatter.translatedFrom === undefined);
  return own.find(({ locale }) => locale === defaultLocale) ?? own[0];
}

/** A text for exactly this language. */
const textIn = (text: Text | undefined, locale: string): string | undefined =>
  typeof text === 'string' ? text : text?.[locale];

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
const listFolders = (path: string): readonly string[] =>
  path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

function toRecord({ frontMatter, locale }: ArticleFile, body: string) {
  const { title, draft, updated } = frontMatter;
  const moment =
    updated === undefined
      ? {}
      : { updated_at: `${updated}T00:00:00Z`, edited_at: `${updated}T00:00:00Z` };
  return { locale: locale.toLowerCase(), title, body, draft, ...moment };
}

function sumOf(tallies: Tallies, translations: readonly ArticleFile[]) {
  const counts = translations.flatMap(({ locale, id }) => tallies[`${locale}/${id}`] ?? []);
  return {
    helpful: counts.reduce((sum, { helpful }) => sum + helpful, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
  };
}
