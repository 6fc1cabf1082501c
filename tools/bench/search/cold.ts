import { setTimeout } from 'node:timers/promises';
import type { Browser, Request } from 'playwright-core';
import { openSearchPage, typeQuery } from './search-page.ts';
import { toTimes } from './score.ts';

/** What a first question costs a reader who has never been here. */
export interface ColdCost {
  /** Bytes of the search page before anything is typed, as sent, with headers; the mean. */
  page: number;
  /** Bytes that the question added; the mean and the most. */
  query: number;
  mostForQuery: number;
  /** The mean of `query` by kind of file, largest first. */
  kinds: readonly (readonly [kind: string, bytes: number])[];
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
    kinds: toMeans(asked.map(({ kinds }) => kinds)),
    requests: mean(asked.map(({ requests }) => requests)),
    ...toTimes(asked.map(({ milliseconds }) => milliseconds)),
  };
}

async function askCold(browser: Browser, url: string, query: string) {
  // Copies for offline reading are fetched by the worker after the page, whether one searches or not.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const sent: Promise<Sent>[] = [];
    context.on('requestfinished', (request) => sent.push(weigh(request)));
    const page = await context.newPage();
    await openSearchPage(page, url);
    await setTimeout(settle);
    const before = await Promise.all(sent.splice(0));
    const { milliseconds } = await typeQuery(page, query, false);
    await setTimeout(settle);
    const added = await Promise.all(sent);
    return {
      page: sum(before),
      query: sum(added),
      kinds: toKinds(added),
      requests: added.length,
      milliseconds,
    };
  } finally {
    await context.close();
  }
}

interface Sent {
  kind: string;
  bytes: number;
}

const sum = (sent: readonly Sent[]): number => sent.reduce((total, { bytes }) => total + bytes, 0);

async function weigh(request: Request): Promise<Sent> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  const told = (await request.response())?.headers()['content-length'];
  // Of the script of a worker itself, browsers tell no size; nothing comes from a cache here.
  const bytes = responseHeadersSize + (responseBodySize || Number(told ?? 0));
  return { kind: toKind(new URL(request.url()).pathname), bytes };
}

/** Files of the index by their folder or ending; the scripts of the site together. */
function toKind(path: string): string {
  if (!path.startsWith('/pagefind/')) return 'site';
  const [, , folder = '', file] = path.split('/');
  return file === undefined ? (/[^.]+$/u.exec(folder)?.[0] ?? folder) : folder;
}

function toKinds(sent: readonly Sent[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { kind, bytes } of sent) kinds.set(kind, (kinds.get(kind) ?? 0) + bytes);
  return kinds;
}

function toMeans(all: readonly ReadonlyMap<string, number>[]): [kind: string, bytes: number][] {
  const totals = new Map<string, number>();
  for (const kinds of all) {
    for (const [kind, bytes] of kinds) {
      totals.set(kind, (totals.get(kind) ?? 0) + bytes / all.length);
    }
  }
  return [...totals].sort(([, one], [, other]) => other - one);
}
