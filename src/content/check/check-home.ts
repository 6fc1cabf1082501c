import { articleSchema } from '../../schemas/article.ts';
import type { HomeSection, SectionOf } from '../../schemas/home.ts';
import type { Text } from '../../schemas/localized-text.ts';
import type { SiteModels } from '../model/site-model.ts';
import { parseArticlePath } from '../read/article-path.ts';
import type { Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { YamlEntry } from '../read/yaml/yaml-file.ts';
import type { YamlPath } from '../read/yaml/yaml-text.ts';
import type { ArticleLookup } from './links/article-lookup.ts';
import type { ArticleFacts } from './body/article-facts.ts';
import { checkBody } from './body/check-body.ts';
import { checkNamedArticle } from './contact/check-named-article.ts';

/** Checks the articles that `home.yaml` names: by hand, below the search, and as links. */
export function checkHome(
  { home, site }: ContentFolder,
  { models, lookup }: { models: SiteModels; lookup: ArticleLookup },
): readonly Problem[] {
  if (!home) return [];
  const locales = site.locales.map(({ locale }) => locale);
  return listIds(home.value.sections).flatMap(({ id, path }) => {
    const place = { file: home.file, line: home.lineOf(path) };
    const remedy = (): string => {
      const nearest = lookup.findNearest(id);
      return nearest === undefined
        ? 'Write an article id such as "billing/invoices", or remove the line.'
        : `Did you mean "${nearest}"?`;
    };
    const unknown = { code: 'LinkArticleUnknown', remedy } as const;
    return checkNamedArticle({ id, place, locales, unknown }, models);
  });
}

/** Article ids with their places in the file. */
const listIds = (sections: readonly HomeSection[]): readonly { id: string; path: YamlPath }[] =>
  sections.flatMap((section, at) => {
    const toPlaces = (ids: readonly string[], field: string) =>
      ids.map((id, index) => ({ id, path: ['sections', at, field, index] }));
    if (section.kind === 'hero') return toPlaces(section.asked ?? [], 'asked');
    if (section.kind === 'articles') return toPlaces(section.articles, 'articles');
    if (section.kind !== 'links') return [];
    return section.links.flatMap(({ link }, index) =>
      /^[a-z]+:/u.test(link) ? [] : [{ id: link, path: ['sections', at, 'links', index, 'link'] }],
    );
  });

/**
 * What the texts of `home.yaml` say, the pages among their links and the picture of the hero, so
 * that they are checked as those of an article are.
 */
export function listHomeFacts({ home, site }: ContentFolder): readonly ArticleFacts[] {
  if (!home) return [];
  const locales = site.locales.map(({ locale }) => locale);
  const [first = ''] = locales;
  return home.value.sections.flatMap((section, at): readonly ArticleFacts[] => {
    const path = ['sections', at];
    switch (section.kind) {
      case 'hero':
        return [factsOf(first, home, pictureOf(section, home, path))];
      case 'links':
        return [factsOf(first, home, linksOf(section, home, path))];
      case 'text':
        return listTexts(section.text, locales).map(({ text, locale, key }) =>
          checkBody(toArticle(text, locale, home, [...path, 'text', ...key])),
        );
      default:
        return [];
    }
  });
}

type Home = YamlEntry<unknown>;

function factsOf(
  locale: string,
  home: Home,
  found: Partial<Pick<ArticleFacts, 'links' | 'pictures'>>,
): ArticleFacts {
  const article = toArticle('', locale, home, []);
  const none = { anchors: new Set<string>(), links: [], pictures: [], references: [], excuses: [] };
  return { article, ...none, problems: [], ...found };
}

const pictureOf = ({ picture }: SectionOf<'hero'>, home: Home, path: YamlPath) => ({
  pictures:
    picture === undefined
      ? []
      : [
          {
            target: `image:${picture}`,
            line: home.lineOf([...path, 'picture']),
            isHtml: false,
          },
        ],
});

const linksOf = ({ links }: SectionOf<'links'>, home: Home, path: YamlPath) => ({
  links: links.flatMap(({ link }, index) =>
    /^[a-z]+:/u.test(link)
      ? [{ target: link, line: home.lineOf([...path, 'links', index, 'link']) }]
      : [],
  ),
});

/** A text in each of its languages, and the key under which it stands. */
const listTexts = (
  text: Text,
  locales: readonly string[],
): readonly { text: string; locale: string; key: YamlPath }[] =>
  typeof text === 'string'
    ? locales.slice(0, 1).map((locale) => ({ text, locale, key: [] }))
    : Object.entries(text)
        .filter(([locale]) => locales.includes(locale))
        .map(([locale, own]) => ({ text: own, locale, key: [locale] }));

/** A text as an article, for the checks of one. A block begins on the line after its key. */
function toArticle(body: string, locale: string, home: Home, path: YamlPath): ArticleFile {
  const place = parseArticlePath(`articles/${locale}/home/page.md`);
  if (!place.ok) throw new Error(`"${locale}" is no folder of articles.`);
  const line = home.lineOf(path);
  return {
    ...place.article,
    file: home.file,
    frontMatter: articleSchema.parse({ title: 'Home' }),
    titleFrom: 'field',
    unusedFields: [],
    body,
    bodyLine: body.includes('\n') ? line + 1 : line,
    revision: '',
  };
}
