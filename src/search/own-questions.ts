import type { PageText, SearchIndex } from './index/search-index.ts';
import { createSearch, type Search } from './search.ts';

/** How an article fares with a question of its own, asked as a reader would ask it. */
export interface OwnQuestion {
  /** The article that the question is of. */
  article: FoundArticle;
  /** As its writer typed it; the title of the article is asked, too. */
  question: string;
  /** Place of the article among the results, from 1; undefined if it is not among them. */
  place: number | undefined;
  /** What stands first; undefined if there are no results. */
  first: FoundArticle | undefined;
}

interface FoundArticle {
  url: string;
  title: string;
}

/** Asked one after another, so that a large site takes time and not memory. */
export async function askOwnQuestions(
  index: SearchIndex,
  language: string,
): Promise<readonly OwnQuestion[]> {
  const search = createSearch({ index, language });
  const count = await index.countPages();
  const asked: OwnQuestion[] = [];
  for (let number = 0; number < count; number++) {
    const page = await index.load(number);
    for (const question of [page.title, ...page.questions]) {
      asked.push(await askOf(page, question, search));
    }
  }
  return asked;
}

async function askOf(page: PageText, question: string, search: Search): Promise<OwnQuestion> {
  const { results } = await search(question);
  const place = results.findIndex(({ url }) => url === page.url) + 1;
  const [first] = results;
  return {
    article: { url: page.url, title: page.title },
    question,
    place: place === 0 ? undefined : place,
    first: first && { url: first.url, title: first.title.map(({ text }) => text).join('') },
  };
}
