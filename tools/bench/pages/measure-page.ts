import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Interaction } from './interactions.ts';

/** What a reader on a cheap phone waits for; times in milliseconds. */
export interface Load {
  largestPaint: number;
  shift: number;
  /** What tasks took beyond 50 ms each. */
  blocked: number;
  /** As sent, with headers. */
  bytes: number;
}

/** Times the processor is slowed down. */
const slowdown = 4;

/**
 * Lighthouse's slow 4G as it applies it to requests: milliseconds for each and bytes a second.
 * `mobileSlow4G` in its core/config/constants.js.
 */
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

/** Time after the load event for what comes late, in milliseconds. */
const settle = 1_000;

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };

/** Loads a page with an empty cache. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext(phone);
  try {
    const page = await openSlowly(await context.newPage());
    let bytes = 0;
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(url);
    await setTimeout(settle);
    return { ...(await page.evaluate(readLoad)), bytes };
  } finally {
    await context.close();
  }
}

/** The slowest answer to a key or a tap during an interaction, until it is painted. */
export async function measureInteraction(
  browser: Browser,
  origin: string,
  { path, prepare, act }: Interaction,
): Promise<number> {
  const context = await browser.newContext(phone);
  try {
    const page = await openSlowly(await context.newPage());
    await page.goto(origin + path);
    await prepare?.(page);
    await setTimeout(settle);
    const since = await page.evaluate(() => performance.now());
    await act(page);
    await setTimeout(settle);
    return await page.evaluate(readSlowest, since);
  } finally {
    await context.close();
  }
}

async function openSlowly(page: Page): Promise<Page> {
  await page.addInitScript(watch);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** Runs in the page before anything else. */
function watch(): void {
  const seen: PerformanceEntry[] = [];
  Object.assign(globalThis, { seenEntries: seen });
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
  for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
    observer.observe({ type, buffered: true });
  }
  // The types of browsers do not know the threshold of the Event Timing API yet.
  const events: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  };
  observer.observe(events);
}

function readLoad(): Omit<Load, 'bytes'> {
  const seen: unknown = Reflect.get(globalThis, 'seenEntries');
  const entries = Array.isArray(seen) ? seen : [];
  const load = { largestPaint: 0, shift: 0, blocked: 0 };
  for (const entry of entries) {
    if (!(entry instanceof PerformanceEntry)) continue;
    if (entry.entryType === 'largest-contentful-paint') load.largestPaint = entry.startTime;
    if (entry.entryType === 'layout-shift') load.shift += Number(Reflect.get(entry, 'value'));
    if (entry.entryType === 'longtask') load.blocked += Math.max(0, entry.duration - 50);
  }
  return load;
}

function readSlowest(since: number): number {
  const seen: unknown = Reflect.get(globalThis, 'seenEntries');
  const durations = (Array.isArray(seen) ? seen : []).flatMap((entry: unknown) =>
    entry instanceof PerformanceEntry &&
    entry.entryType === 'event' &&
    entry.startTime >= since &&
    Number(Reflect.get(entry, 'interactionId')) > 0
      ? [entry.duration]
      : [],
  );
  return Math.max(0, ...durations);
}
