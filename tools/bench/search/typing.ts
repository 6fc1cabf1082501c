import type { Browser, Page } from 'playwright-core';

/** Questions that were typed key by key on a slow processor: whether the page kept up. */
export interface TypingCost {
  /** Milliseconds of the longest task, from the first key on; 0 if none had 50. */
  longest: number;
  /** Tasks of 50 ms and more, the mean of a question: a frame waits for them that long. */
  long: number;
  /** The same before the first key: the cursor comes into the field, and what searches is loaded. */
  longestBefore: number;
  /** Share of the frames, 0 to 1, that came a frame or more too late. */
  late: number;
  /** Milliseconds between two frames: the longest of 99 in 100. */
  p99: number;
}

/** As slow against this machine as a phone of the middle class, as Lighthouse takes it. */
const slowdown = 4;

/** Milliseconds between two keys: a fast typist, 80 words a minute. */
const betweenKeys = 150;

/** Time for the page to come to rest, and for the last answer, in milliseconds. */
const rest = 1500;

/** Types each question in a browser that has nothing in its cache, so that all is loaded under the keys. */
export async function measureTyping(
  browser: Browser,
  searchPage: string,
  queries: readonly string[],
): Promise<TypingCost> {
  const typed: Watched[] = [];
  for (const query of queries) typed.push(await typeSlowly(browser, searchPage, query));
  const tasks = typed.flatMap(({ tasks }) => tasks);
  const gaps = typed.flatMap(({ gaps }) => gaps).sort((one, other) => one - other);
  return {
    longest: Math.max(0, ...tasks),
    long: tasks.length / typed.length,
    longestBefore: Math.max(0, ...typed.flatMap(({ tasksBefore }) => tasksBefore)),
    // Frames come every 16.7 ms; with two of them a screen has shown one twice.
    late: gaps.filter((gap) => gap > 25).length / Math.max(1, gaps.length),
    p99: gaps[Math.floor(gaps.length * 0.99)] ?? 0,
  };
}

async function typeSlowly(browser: Browser, url: string, query: string): Promise<Watched> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForTimeout(rest);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(watch);
    await page.locator('main input[type=search]').focus();
    await page.waitForTimeout(rest);
    const tasksBefore = (await readWatched(page)).tasks;
    for (const letter of query) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(betweenKeys);
    }
    await page.waitForTimeout(rest);
    return { ...(await readWatched(page)), tasksBefore };
  } finally {
    await context.close();
  }
}

interface Watched {
  /** Milliseconds of each task of 50 and more. */
  tasks: number[];
  /** Milliseconds between each frame and the next. */
  gaps: number[];
  tasksBefore: number[];
}

declare global {
  interface Window {
    candilWatched: Pick<Watched, 'tasks' | 'gaps'>;
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
const readWatched = (page: Page): Promise<Pick<Watched, 'tasks' | 'gaps'>> =>
  page.evaluate(() => {
    const { candilWatched } = window;
    window.candilWatched = { tasks: [], gaps: [] };
    return candilWatched;
  });
