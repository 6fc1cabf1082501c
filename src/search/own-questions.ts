import type { PageText, SearchIndex } from './index/search-index.ts';
import { createSearch, type Search } from './search.ts';

/** How an article fares with a question of its own, asked as a reader would ask it. */
export interface OwnQuestion {
  /** The article that the question is of. */
  article: FoundArticle;
  /** One of its questions, with apostrophes as readers see them, or its title. */
  question: string;
  /** Its number among the questions of the article, from 0; undefined for the title. */
  number: number | undefined;
  /** Place of the article among the results, from 1; undefined if it is not among them. */
  place: number | undefined;
  /** What stands first; undefined if there are no results. */
  first: FoundArticle | undefined;
}

interface FoundArticle {
  url: string;
  title: string;
}

/**
 * Asks every article of an index its questions and, unless `titles` is false, its title; one after
 * another, so that a large site takes time and not memory.
 */
export async function askOwnQuestions(
  index: SearchIndex,
  language: string,
  { titles = true }: { titles?: boolean } = {},
): Promise<readonly OwnQuestion[]> {
  const search = createSearch({ index, language });
  const count = await index.countPages();
  const asked: OwnQuestion[] = [];
  for (let number = 0; number < count; number++) {
    const page = await index.load(number);
    if (titles) asked.push(await askOf(page, undefined, search));
    for (const asking of page.questions.keys()) asked.push(await askOf(page, asking, search));
  }
  return asked;
}

async function askOf(
  page: PageText,
  number: number | undefined,
  search: Search,
): Promise<OwnQuestion> {
  const question = (number === undefined ? undefined : page.questions[number]) ?? page.title;
  const { results } = await search(question);
  const place = results.findIndex(({ url }) => url === page.url) + 1;
  const [first] = results;
  return {
    article: { url: page.url, title: page.title },
    question,
    number,
    place: place === 0 ? undefined : place,
    first: first && { url: first.url, title: first.title.map(({ text }) => text).join('') },
  };
}
