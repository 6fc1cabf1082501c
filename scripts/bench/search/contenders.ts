import {
  addressOf,
  openIndexOnDisk,
  readFilesByFetch,
  withDocumentLanguage,
} from '../../../src/search/on-disk.ts';
import { isPagefind } from '../../../src/search/pagefind-api.ts';
import { createSearch } from '../../../src/search/search.ts';

/** A result as far as the benchmark looks at it. */
export interface FoundPage {
  url: string;
  excerpt: string;
}

/** A search to measure. */
export interface SearchContender {
  /** Names it on the command line. */
  id: string;
  name: string;
  find: (query: string, asYouType: boolean) => Promise<FoundPage[]>;
}

const resultLimit = 10;

/** The search of the site. */
export function toPlanner(index: string, language: string): SearchContender {
  const search = createSearch({ engine: openIndexOnDisk(index, language), language });
  return {
    id: 'candil',
    name: 'Candil',
    find: async (query, asYouType) => {
      const { results } = await search(query, { asYouType, limit: resultLimit });
      return results.map(({ url, excerpt }) => ({
        url,
        excerpt: excerpt.map(({ text }) => text).join(''),
      }));
    },
  };
}

/** Pagefind as it comes, with the same index. */
export async function toPlainPagefind(index: string, language: string): Promise<SearchContender> {
  readFilesByFetch();
  const module: unknown = await import(`${addressOf(index)}pagefind.js?plain-${language}`);
  if (!isPagefind(module)) throw new Error(`${index} holds no Pagefind.`);
  const options = { basePath: addressOf(index), baseUrl: '/' };
  const instance = withDocumentLanguage(language, () => module.createInstance(options));
  await instance.init();
  return {
    id: 'pagefind',
    name: 'plain Pagefind',
    find: async (query) => {
      const results = (await instance.search(query))?.results ?? [];
      const pages = await Promise.all(results.slice(0, resultLimit).map((result) => result.data()));
      return pages.flatMap((page) =>
        page ? [{ url: page.url, excerpt: page.excerpt.replace(/<\/?mark>/gu, '') }] : [],
      );
    },
  };
}
