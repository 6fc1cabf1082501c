import { stringify } from 'yaml';
import { fileNameOf, isReservedCategory, toArticleUrl } from '../model/article-address.ts';
import { toFolderLabel } from '../read/folder-label.ts';
import { toIdPart, type ArticlePath } from '../read/article-path.ts';
import { editDistance } from '../../lib/text/edit-distance.ts';
import { suggest } from '../../lib/text/nearest-name.ts';
import { toUrlPart } from '../../lib/url-part.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { isKnownLanguage } from '../../lib/intl/intl-names.ts';
import { urlPartSchema } from '../../schemas/names.ts';
import { templateBody, templateDescription } from './article-template.ts';

export type NewArticle =
  /** `path` is from the content folder; `url` is where the article will be seen. */
  { ok: true; path: string; url: string; text: string } | { ok: false; reason: string };

type NewPlace = Omit<ArticlePath, 'file'>;

const usage =
  'Name it as <language>/<category>/<article> or <language>/<category>/<section>/…/<article>, such as en/billing/refund.';

/**
 * Plans a new article from what a writer typed after `npm run new --`. Refuses, with what to do,
 * whatever the content check would refuse, and a category that looks like a misspelt one unless
 * `newCategory` is true.
 */
export function planNewArticle(
  typed: string,
  folder: ContentFolder,
  { newCategory = false }: { newCategory?: boolean } = {},
): NewArticle {
  const place = toPlace(typed, folder);
  if (!place) return refuse(usage);
  const { locale, id, category, path } = place;
  const reason =
    findBadName(id) ??
    findBadLocale(locale, folder) ??
    findBadCategory(category, folder, newCategory) ??
    findExisting(locale, id, folder);
  if (reason !== undefined) return refuse(reason);
  const url = toArticleUrl(place, locale, undefined, folder.categories);
  const original = folder.articles.find((article) => article.id === id);
  // A translation takes the extension of its original: Markdown may hold HTML that MDX refuses.
  const ending = original?.extension ?? place.extension;
  return { ok: true, path: path.replace(/\.mdx?$/u, ending), url, text: toText(id, original) };
}

/**
 * An article that is begun with a title and the questions that it has to answer, as a draft. They
 * stand in the front matter alone: in the body, what strangers typed could be markup.
 */
export const beginArticle = (title: string, questions: readonly string[]): string =>
  toArticleText({
    title,
    questions: stringify({ questions }, { lineWidth: 0, blockQuote: false }).trimEnd(),
    body: templateBody,
  });

const refuse = (reason: string): NewArticle => ({ ok: false, reason });

function toPlace(typed: string, folder: ContentFolder): NewPlace | undefined {
  const name = typed
    .trim()
    .replace(/^(?:.*\/)?articles\//u, '')
    .replace(/^\/|\/$/gu, '');
  const [ending = '.mdx'] = /\.mdx?$/u.exec(name) ?? [];
  const places = [...folder.articles, ...folder.unreadable];
  const sole = places.find(({ path, locale }) => !path.startsWith(`articles/${locale}/`))?.locale;
  const parts = name.replace(/\.mdx?$/u, '').split('/');
  const [locale = '', ...names] =
    sole === undefined || parts[0] === sole ? parts : [sole, ...parts];
  const article = names.pop() ?? '';
  if (names.length === 0 || [locale, article, ...names].includes('')) return undefined;
  const known = findFolder(names, locale, places);
  const [category = '', ...sections] = known.ids;
  const base = sole === undefined ? ['articles', locale] : ['articles'];
  return {
    ...{ locale, category, id: [...known.ids, article].join('/') },
    ...(sections.length > 0 && { section: sections.join('/') }),
    path: `${[...base, ...known.names, article].join('/')}${ending}`,
    extension: ending === '.md' ? '.md' : '.mdx',
  };
}

/**
 * A folder by the names that were typed: as it is called where it exists, in that language or in
 * another, and its parts of an id. `01-Getting Started` may be typed so, or as `getting-started`.
 */
function findFolder(
  typed: readonly string[],
  locale: string,
  places: readonly ArticlePath[],
): { names: readonly string[]; ids: readonly string[] } {
  const known = places
    .toSorted((one, other) => Number(other.locale === locale) - Number(one.locale === locale))
    .map((place) => {
      const below = place.path.startsWith(`articles/${place.locale}/`) ? 2 : 1;
      const names = place.path.split('/').slice(below, -1);
      const ids = [place.category, ...(place.section?.split('/') ?? [])];
      return { names, ids: ids.slice(0, names.length) };
    });
  for (let depth = typed.length; depth > 0; depth -= 1) {
    const start = typed.slice(0, depth);
    const found = known.find(
      ({ names, ids }) => isStart(start, names) || isStart(start.map(toIdPart), ids),
    );
    if (!found) continue;
    const rest = typed.slice(depth);
    return {
      names: [...found.names.slice(0, depth), ...rest],
      ids: [...found.ids.slice(0, depth), ...rest],
    };
  }
  return { names: typed, ids: typed };
}

const isStart = (start: readonly string[], whole: readonly string[]): boolean =>
  start.every((part, at) => part === whole[at]);

/** Why a part of an id cannot stand in an address; undefined if all can. */
export function findBadName(id: string): string | undefined {
  const bad = id.split('/').find((part) => !urlPartSchema.safeParse(part).success);
  return bad === undefined
    ? undefined
    : `"${bad}" cannot stand in an address: small letters, digits and single hyphens can. Did you mean "${toUrlPart(bad)}"?`;
}

function findBadLocale(locale: string, folder: ContentFolder): string | undefined {
  const known = folder.site.locales.map((one) => one.locale);
  const isFirst = folder.articles.length === 0 && folder.settings?.value.locales === undefined;
  if (known.includes(locale) || (isFirst && isKnownLanguage(locale))) return undefined;
  const otherwise = `The languages are: ${known.join(', ')}; another one is added under "locales" in ${folder.siteFile}.`;
  return `"${locale}" is no language of this site. ${suggest(locale, known, otherwise)}`;
}

/** Why a category would hide a page of the site; undefined if it would not. */
export const findReserved = (category: string): string | undefined =>
  isReservedCategory(category)
    ? `"${category}" is an address of the site itself and cannot be a category. Choose another name, such as "${category}-help".`
    : undefined;

function findBadCategory(
  category: string,
  folder: ContentFolder,
  newCategory: boolean,
): string | undefined {
  const reserved = findReserved(category);
  if (reserved !== undefined) return reserved;
  const known = new Set([
    ...folder.categories.keys(),
    ...folder.articles.map((one) => one.category),
  ]);
  if (newCategory || known.has(category)) return undefined;
  const near = [...known].find(
    (other) => editDistance(category, other, { limit: nearLimit }) < Infinity,
  );
  return near === undefined
    ? undefined
    : `There is no category "${category}". Did you mean "${near}"? If it is a new one, add --new-category.`;
}

/** Two slips of the pen. */
const nearLimit = 2;

function findExisting(locale: string, id: string, folder: ContentFolder): string | undefined {
  const existing = [...folder.articles, ...folder.unreadable].find(
    (article) => article.locale === locale && article.id === id,
  );
  return existing && `The article exists already: ${existing.file}`;
}

function toText(id: string, original: ArticleFile | undefined): string {
  return toArticleText({
    title: original?.frontMatter.title ?? toFolderLabel(fileNameOf(id)),
    questions: 'questions: [] # what customers ask, as they type it',
    translatedFrom: original?.locale,
    body: original ? [original.body.trim()] : templateBody,
  });
}

interface ArticleStart {
  title: string;
  /** The field of the front matter, as YAML. */
  questions: string;
  translatedFrom?: string | undefined;
  /** Lines. */
  body: readonly string[];
}

const toArticleText = ({ title, questions, translatedFrom, body }: ArticleStart): string =>
  [
    '---',
    stringify({ title }, { lineWidth: 0, blockQuote: false }).trimEnd(),
    `description: ${templateDescription}`,
    'keywords: [] # words that customers type and that the text does not hold',
    questions,
    ...(translatedFrom === undefined ? [] : [`translatedFrom: ${translatedFrom}`]),
    'draft: true # remove this line to publish',
    '---',
    '',
    ...body,
    '',
  ].join('\n');
