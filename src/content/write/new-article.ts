import { stringify } from 'yaml';
import { fileNameOf, isReservedCategory, toArticleUrl } from '../model/article-address.ts';
import { toFolderLabel } from '../model/folder-label.ts';
import { parseArticlePath, type ArticlePath } from '../read/article-path.ts';
import { editDistance } from '../../lib/edit-distance.ts';
import { suggest } from '../../lib/nearest-name.ts';
import { toUrlPart } from '../../lib/url-part.ts';
import type { ArticleFile } from '../read/read-article.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { isKnownLanguage } from '../../lib/intl-names.ts';
import { urlPartSchema } from '../../schemas/names.ts';
import { templateBody, templateDescription } from './article-template.ts';

export type NewArticle =
  /** `path` is from the content folder; `url` is where the article will be seen. */
  { ok: true; path: string; url: string; text: string } | { ok: false; reason: string };

type NewPlace = Omit<ArticlePath, 'file'>;

const usage =
  'Name it as <language>/<category>/<article> or <language>/<category>/<section>/<article>, such as en/billing/refund.';

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
  const place = toPlace(typed);
  if (!place) return refuse(usage);
  const { locale, id, category, path } = place;
  const reason =
    findBadName(id) ??
    findBadLocale(locale, folder) ??
    findBadCategory(category, folder, newCategory) ??
    findExisting(locale, id, folder);
  if (reason !== undefined) return refuse(reason);
  const url = toArticleUrl(place, locale, fileNameOf(id), folder.categories);
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

function toPlace(typed: string): NewPlace | undefined {
  const name = typed
    .trim()
    .replace(/^(?:.*\/)?articles\//u, '')
    .replace(/^\/|\/$/gu, '');
  const parsed = parseArticlePath(`articles/${/\.mdx?$/u.test(name) ? name : `${name}.mdx`}`);
  return parsed.ok && !name.includes('//') ? parsed.article : undefined;
}

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
