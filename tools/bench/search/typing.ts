import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchTasks } from './main-tasks.ts';

/** Where a reader types. */
export const typingPlaces = ['search page', 'dialog'] as const;
export type TypingPlace = (typeof typingPlaces)[number];

/** Questions that were typed key by key on a slow processor: whether the page kept up. */
export interface TypingCost {
  /** Milliseconds of each task of 50 and more, from the first key on, the longest first. */
  tasks: readonly number[];
  /** The longest before the first key: the cursor comes into the field, and what searches is loaded. */
  longestBefore: number;
  /** Share of the frames, 0 to 1, that came a frame or more too late. */
  late: number;
  /** Milliseconds between two frames: the longest of 95 in 100, and of all. */
  p95: number;
  longestFrame: number;
  /** Milliseconds of the processor that the page's thread took for a question, the mean. */
  busy: number;
  /** Tasks that took the processor for longer than a frame; the mean of a question, and the longest. */
  overFrame: number;
  longestTask: number;
}

/** As slow against this machine as a phone of the middle class, as Lighthouse takes it. */
const slowdown = 4;

/** Milliseconds between two keys: a fast typist, 80 words a minute. */
const betweenKeys = 150;

/** Time for the page to come to rest, and for the last answer, in milliseconds. */
const rest = 1500;

/** Milliseconds between two frames. */
const frame = 1000 / 60;

/**
 * Types each question in a browser that has nothing in its cache, so that all is loaded under the keys.
 * `site`: address of the site in a language, with a slash at the end. The processor's time tells what
 * the page does even if something else runs beside it; tasks and frames are told by the clock.
 */
export async function measureTyping(
  browser: Browser,
  site: string,
  place: TypingPlace,
  queries: readonly string[],
): Promise<TypingCost> {
  const typed: Watched[] = [];
  for (const query of queries) typed.push(await typeSlowly(browser, site, place, query));
  const gaps = typed.flatMap(({ gaps }) => gaps).sort((one, other) => one - other);
  const processor = typed.flatMap(({ processor }) => processor);
  const perQuestion = (sum: number): number => sum / Math.max(1, typed.length);
  return {
    tasks: typed.flatMap(({ tasks }) => tasks).sort((one, other) => other - one),
    longestBefore: Math.max(0, ...typed.flatMap(({ tasksBefore }) => tasksBefore)),
    // With two of them a screen has shown one twice.
    late: gaps.filter((gap) => gap > 1.5 * frame).length / Math.max(1, gaps.length),
    p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    longestFrame: gaps.at(-1) ?? 0,
    busy: perQuestion(processor.reduce((sum, time) => sum + time, 0)),
    overFrame: perQuestion(processor.filter((time) => time > frame).length),
    longestTask: Math.max(0, ...processor),
  };
}

async function typeSlowly(
  browser: Browser,
  site: string,
  place: TypingPlace,
  query: string,
): Promise<Watched> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await openSlowly(context, place === 'dialog' ? site : `${site}search/`);
    await page.evaluate(watch);
    if (place === 'dialog') {
      await page.keyboard.press('Control+k');
      await page.locator('dialog input[type=search]').waitFor();
    } else await page.locator('main input[type=search]').focus();
    await page.waitForTimeout(rest);
    const tasksBefore = (await readWatched(page)).tasks;
    const endTasks = await watchTasks(await context.newCDPSession(page));
    for (const letter of query) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(betweenKeys);
    }
    await page.waitForTimeout(rest);
    return { ...(await readWatched(page)), tasksBefore, processor: await endTasks() };
  } finally {
    await context.close();
  }
}

async function openSlowly(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(rest);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

interface Seen {
  /** Milliseconds of each task of 50 and more. */
  tasks: number[];
  /** Milliseconds between each frame and the next. */
  gaps: number[];
}

interface Watched extends Seen {
  tasksBefore: number[];
  /** Milliseconds of the processor that each task took. */
  processor: readonly number[];
}

declare global {
  interface Window {
    candilWatched: Seen;
  }
}

/** Runs in the page. */
function watch(): void {
  window.candilWatched = { tasks: [], gaps: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.candilWatched.tasks.push(duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const onFrame = (now: number): void => {
    window.candilWatched.gaps.push(now - last);
    last = now;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}

/** What was seen since it was read last. */
const readWatched = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { candilWatched } = window;
    window.candilWatched = { tasks: [], gaps: [] };
    return candilWatched;
  });
