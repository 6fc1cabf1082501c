import type { Browser, CDPSession } from 'playwright-core';
import { toTimes } from './score.ts';
import { openSearchPage, typeQuery } from './search-page.ts';

/** What a page holds after so many questions. */
export interface HeldMemory {
  questions: number;
  /** Bytes of what scripts hold, WebAssembly and buffers included, after garbage was collected. */
  bytes: number;
  nodes: number;
}

/** Many questions in one page: how long each takes, and what stays. */
export interface WarmCost {
  /** Milliseconds from the last key to results. */
  median: number;
  p95: number;
  /** Milliseconds of a processor that its main thread took for a question; the mean. */
  busy: number;
  held: readonly HeldMemory[];
}

/** Asks different questions one after the other in a page that has answered one already. */
export async function measureWarm(
  browser: Browser,
  searchPage: string,
  queries: readonly string[],
): Promise<WarmCost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await openSearchPage(page, searchPage);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const held: HeldMemory[] = [];
    const times: number[] = [];
    let busyBefore = 0;
    for (const [asked, query] of queries.entries()) {
      const { milliseconds } = await typeQuery(page, query, false);
      if (asked > 0) times.push(milliseconds);
      else busyBefore = await readBusy(session);
      if (marks(queries.length).includes(asked + 1)) held.push(await readHeld(session, asked + 1));
    }
    const busy = ((await readBusy(session)) - busyBefore) / Math.max(1, times.length);
    return { ...toTimes(times), busy, held };
  } finally {
    await context.close();
  }
}

/** Where memory is looked at: if it grows after the second mark, it has no bound. */
const marks = (questions: number): number[] => [1, 100, Math.round(questions / 2), questions];

async function readHeld(session: CDPSession, questions: number): Promise<HeldMemory> {
  await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { questions, bytes: heap.usedSize + heap.backingStorageSize, nodes };
}

async function readBusy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
