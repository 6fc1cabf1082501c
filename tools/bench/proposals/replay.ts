import { randomUUID } from 'node:crypto';
import { createSearchStore } from '../../../src/server/searches/search-store.ts';
import type { Database } from '../../../src/server/db/schema.ts';
import type { Search } from '../../../src/search/search.ts';
import { resultLimit } from '../search/contenders.ts';
import type { Question } from '../search/questions.ts';

/**
 * Records searches as readers' browsers would: each question is asked of the search by so many readers,
 * and the article that answers it is opened, at its place or, where it is not listed, otherwise found.
 */
export async function replay(
  db: Database,
  questions: readonly Question[],
  asked: {
    language: string;
    search: Search;
    readers: number;
    now: Date;
    /** `<locale>/<articleId>` and address of an article of the collection. */
    toArticle: (id: string) => { path: string; url: string };
  },
): Promise<void> {
  const store = createSearchStore(db, () => asked.now);
  for (const { query, relevant } of questions) {
    const { results, confidence, corrected } = await asked.search(query, { limit: resultLimit });
    const right = relevant.map(asked.toArticle);
    const place = results.findIndex(({ url }) => right.some((one) => one.url === url)) + 1;
    const records = Array.from({ length: asked.readers }, () => ({
      ...{ id: randomUUID(), locale: asked.language, question: query, confidence },
      ...{ results: results.length, corrected: corrected.length > 0 },
      ...{ opened: right[0]?.path ?? '', position: place, followed: '' as const },
    }));
    await store.recordSearches(records);
  }
  await store.settle();
}
