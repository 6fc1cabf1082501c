import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openSearchPage, typeQuery } from './search-page.ts';
import { toTimes } from './score.ts';

/** What a first question costs a reader who has never been here. */
export interface ColdCost {
  /** Bytes of the search page before anything is typed, as sent, with headers; the mean. */
  page: number;
  /** Bytes that the question added; the mean and the most. */
  query: number;
  mostForQuery: number;
  requests: number;
  /** Milliseconds from the last key to results. */
  median: number;
  p95: number;
}

/** Time for what comes late, in milliseconds. */
const settle = 300;

/** Asks each question in a browser that has nothing in its cache. */
export async function measureCold(
  browser: Browser,
  searchPage: string,
  queries: readonly string[],
): Promise<ColdCost> {
  const asked = [];
  for (const query of queries) asked.push(await askCold(browser, searchPage, query));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    page: mean(asked.map(({ page }) => page)),
    query: mean(asked.map(({ query }) => query)),
    mostForQuery: Math.max(...asked.map(({ query }) => query)),
    requests: mean(asked.map(({ requests }) => requests)),
    ...toTimes(asked.map(({ milliseconds }) => milliseconds)),
  };
}

async function askCold(browser: Browser, url: string, query: string) {
  // Copies for offline reading are fetched by the worker after the page, whether one searches or not.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const sizes: Promise<number>[] = [];
    context.on('requestfinished', (request) => {
      const size = request.sizes();
      sizes.push(size.then((of) => of.responseBodySize + of.responseHeadersSize));
    });
    const sum = async (): Promise<number> =>
      (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
    const page = await context.newPage();
    await openSearchPage(page, url);
    await setTimeout(settle);
    const before = await sum();
    const requests = sizes.length;
    const { milliseconds } = await typeQuery(page, query, false);
    await setTimeout(settle);
    return {
      page: before,
      query: (await sum()) - before,
      requests: sizes.length - requests,
      milliseconds,
    };
  } finally {
    await context.close();
  }
}
