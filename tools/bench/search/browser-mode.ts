import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, getBrowser } from '../../browser/find-browser.ts';
import { ask } from './ask.ts';
import { measureCold, type ColdCost } from './cold.ts';
import {
  contenderIds,
  listContenders,
  toPlanner,
  type FoundPage,
  type SearchContender,
  type Searched,
} from './contenders.ts';
import { askInNode } from './engine-mode.ts';
import { measureIndex } from './index-size.ts';
import { toSample, type BenchOptions } from './options.ts';
import { heading, toLine } from './report.ts';
import { toScore, type Answered } from './score.ts';
import { openSearchPage, typeQuery } from './search-page.ts';
import { serveApart } from './serve-apart.ts';
import { measureTyping, typingPlaces, type TypingCost, type TypingPlace } from './typing.ts';
import { listVariants, type Variant } from './variants.ts';
import { measureWarm, type WarmCost } from './warm.ts';

/** A built site in a browser. */
interface Running {
  site: string;
  origin: string;
  browser: Browser;
}

/** Serves a site, asks its search page in a browser, and prints figures. */
export async function benchBrowser(
  site: string,
  examined: readonly Searched[],
  options: BenchOptions,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'candil-bench-'));
  const server = await serveApart(site, folder);
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: [...browserArguments],
  });
  try {
    const running = { site, origin: server.url, browser };
    for (const searched of examined) {
      if (options.grow === 0) await askAll(searched, options, running);
      await printCost(searched, options, running);
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askAll(searched: Searched, options: BenchOptions, running: Running): Promise<void> {
  const { corpus, language, toUrl } = searched;
  const questions = toSample(searched.questions, options.limit);
  const wanted = options.only ?? contenderIds;
  const others = await listContenders(
    searched,
    wanted.filter((id) => id !== 'candil'),
  );
  console.log(`\n${language}: ${corpus.length} articles, ${questions.length} questions`);
  console.log(heading);
  for (const variant of listVariants(corpus, language, options.variants)) {
    if (wanted.includes('candil')) {
      await askPage(variant, { ...searched, questions }, running);
    }
    for (const other of others) await askInNode(other, variant, questions, toUrl);
  }
}

/** Asks the search page, and the same search in Node, which has to rank the same. */
async function askPage(
  variant: Variant,
  searched: Searched,
  { origin, browser }: Running,
): Promise<void> {
  const planner = toPlanner(searched);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await openSearchPage(page, `${origin}/${searched.language}/search/`);
    await typeQuery(page, warmUp, false);
    const answered: Answered[] = [];
    const unlike: string[] = [];
    for (const question of searched.questions) {
      const query = variant.toQuery(question.query);
      const asked = await ask(question, query, searched.toUrl, () =>
        typeQuery(page, query, variant.asYouType),
      );
      answered.push(asked.answered);
      if (await isUnlike(planner, variant, query, asked.pages)) unlike.push(query);
    }
    console.log(toLine(`${variant.name}, Candil`, toScore(answered)));
    if (unlike.length > 0) {
      console.log(`  ${unlike.length} ranked otherwise in Node: ${unlike.slice(0, 3).join(' | ')}`);
    }
  } finally {
    await context.close();
  }
}

/** Loads what every query needs, so that the first question is not slower than the others. */
const warmUp = '2026';

async function isUnlike(
  planner: SearchContender,
  { asYouType }: Variant,
  query: string,
  shown: readonly FoundPage[],
): Promise<boolean> {
  const expected = await planner.find(query, asYouType);
  return toOrder(expected) !== toOrder(shown);
}

const toOrder = (pages: readonly FoundPage[]): string => pages.map(({ url }) => url).join(' ');

async function printCost(
  { language, questions, corpus }: Searched,
  { cold, warm, typing, grow }: BenchOptions,
  { site, origin, browser }: Running,
): Promise<void> {
  const { files, bytes } = await measureIndex(join(site, 'pagefind'), language);
  if (grow > 0) console.log(`\n${language}: ${corpus.length} articles`);
  console.log(`index: ${toKilobytes(bytes)} in ${files} files, scripts included`);
  const url = `${origin}/${language}/search/`;
  const toQueries = (limit: number): string[] =>
    toSample(questions, limit).map(({ query }) => query);
  if (cold > 0) printCold(await measureCold(browser, url, toQueries(cold)), cold);
  if (warm > 0) printWarm(await measureWarm(browser, url, toQueries(warm)), warm);
  if (typing === 0) return;
  for (const place of typingPlaces) {
    const address = `${origin}/${language}/`;
    printTyping(place, await measureTyping(browser, address, place, toQueries(typing)), typing);
  }
}

function printCold(cost: ColdCost, questions: number): void {
  console.log(
    `cold, ${questions} whole questions: search page ${toKilobytes(cost.page)}, ` +
      `question ${toKilobytes(cost.query)} (most ${toKilobytes(cost.mostForQuery)}) ` +
      `in ${cost.requests.toFixed(1)} requests, ` +
      `p50 ${cost.median.toFixed(0)} ms, p95 ${cost.p95.toFixed(0)} ms`,
  );
  const kinds = cost.kinds.map(([kind, bytes]) => `${kind} ${toKilobytes(bytes)}`);
  console.log(`  of the question: ${kinds.join(', ')}`);
}

function printWarm({ median, p95, busy, held }: WarmCost, questions: number): void {
  console.log(
    `warm, ${questions} whole questions: p50 ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ` +
      `busy ${busy.toFixed(0)} ms`,
  );
  const states = held.map(
    ({ questions, bytes, nodes }) => `${toKilobytes(bytes)} and ${nodes} nodes after ${questions}`,
  );
  console.log(`  memory: ${states.join(', ')}`);
}

function printTyping(place: TypingPlace, cost: TypingCost, questions: number): void {
  const toText = (milliseconds: number): string => milliseconds.toFixed(0);
  const longest = cost.tasks.slice(0, 3).map(toText).join(', ');
  console.log(
    `typing, ${questions} first questions on a slow processor, ${place}: ` +
      `${cost.tasks.length} tasks of 50 ms${longest && ` (${longest})`}, ` +
      `${toText(cost.longestBefore)} ms before the first key; ` +
      `${(100 * cost.late).toFixed(1)} % of frames late, p95 ${toText(cost.p95)} ms, ` +
      `longest ${toText(cost.longestFrame)} ms`,
  );
  console.log(
    `  processor: ${toText(cost.busy)} ms a question, ${cost.overFrame.toFixed(1)} tasks longer ` +
      `than a frame, the longest ${toText(cost.longestTask)} ms`,
  );
}

const toKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
