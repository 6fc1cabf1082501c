import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { getLocale } from '../../i18n/locales.ts';
import { openIndexOnDisk } from '../../search/index/read/open-index-on-disk.ts';
import { writeIndex, type IndexOptions } from '../../search/index/write/write-index.ts';
import type { PageSource } from '../../search/index/write/store-pages.ts';
import type { SynonymsByLocale } from '../../search/index/write/list-concepts.ts';
import { askOwnQuestions, type OwnQuestion } from '../../search/own-questions.ts';
import type { Article } from '../model/article.ts';
import type { OwnPage } from '../model/own-pages.ts';
import { listOriginals } from '../model/site-model.ts';
import { listOwnPages } from '../model/site-pages.ts';
import { findFrontMatterLine } from '../read/front-matter.ts';
import { toWarning, type Problem } from '../read/files/problem.ts';
import type { ContentFolder } from '../read/read-content-folder.ts';
import { toSearchableHtml } from './body/searchable-html.ts';
import type { CheckedContent } from './check-content.ts';

/** Questions that are asked in 2 to 4 seconds; more are a matter for the index of the built site. */
const mostAsked = 800;

/**
 * Warns of articles that lose to another by a question of their own: what search over the texts of
 * the folder, as they are now, does not show first. Without questions nothing is searched; of more
 * than `most` questions none is asked, and `isComplete` is false.
 */
export async function checkOwnQuestions(
  { folder, models }: Pick<CheckedContent, 'folder' | 'models'>,
  most = mostAsked,
): Promise<{ problems: readonly Problem[]; isComplete: boolean }> {
  const articles = [
    ...listOriginals(models.published),
    ...listOwnPages(models.published).map(({ page }) => page),
  ].filter(({ isSearched }) => isSearched);
  const count = articles.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count === 0 || count > most) return { problems: [], isComplete: count === 0 };
  const locales = new Set(
    articles.filter(({ questions }) => questions.length > 0).map(({ locale }) => locale),
  );
  const asked = await askAll(
    toPages(
      folder,
      articles.filter(({ locale }) => locales.has(locale)),
    ),
    Array.from(locales, (locale) => getLocale(folder.site, locale).tag),
    { synonyms: listSynonyms(folder) },
  );
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  const problems = asked.flatMap((one) => {
    const article = byUrl.get(one.article.url);
    return article && one.place !== 1 ? [toProblem(article, one, folder.dir)] : [];
  });
  return { problems, isComplete: true };
}

/** What search finds. */
type SearchedText = Article | OwnPage;

function toPages(folder: ContentFolder, articles: readonly SearchedText[]): readonly PageSource[] {
  const sources = new Map(
    [...folder.articles, ...folder.ownPages].map((article) => [article.file, article]),
  );
  return articles.flatMap(({ file, url, locale }) => {
    const source = sources.get(file);
    const { tag } = getLocale(folder.site, locale);
    return source ? [{ url, read: () => Promise.resolve(toSearchableHtml(source, tag)) }] : [];
  });
}

const listSynonyms = ({ entries }: ContentFolder): SynonymsByLocale =>
  new Map(Array.from(entries.synonyms, ([locale, { value }]) => [locale, value] as const));

/** Asks the pages their questions, in an index that is there for that alone. */
async function askAll(
  pages: readonly PageSource[],
  languages: readonly string[],
  options: IndexOptions,
): Promise<readonly OwnQuestion[]> {
  const index = await mkdtemp(join(tmpdir(), 'candil-questions-'));
  try {
    await writeIndex(index, pages, options);
    const asked: OwnQuestion[] = [];
    for (const language of languages) {
      const search = openIndexOnDisk(index, language);
      asked.push(...(await askOwnQuestions(search, language, { titles: false })));
    }
    return asked;
  } finally {
    await close();
    await rm(index, { recursive: true });
  }
}

function toProblem(
  article: SearchedText,
  { question, number = 0, place, first }: OwnQuestion,
  dir: string,
): Problem {
  const own = place === undefined ? 'and not this article' : `and this article in place ${place}`;
  return toWarning(
    'QuestionLost',
    { file: article.file, line: findFrontMatterLine(dir, article, ['questions', number]) },
    first === undefined
      ? `"${question}" finds nothing.`
      : `"${question}" finds "${first.title}" (${first.url}) first, ${own}.`,
    'Ask in words that only this article answers, or move the question to the article that does.',
  );
}
