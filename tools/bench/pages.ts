import '../../src/cli/require-node.ts';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { parseEnvironment } from '../../src/schemas/environment.ts';
import { openServer } from '../../src/server/open-server.ts';
import { browserArguments, getBrowser } from '../browser/find-browser.ts';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { listInteractions } from './pages/interactions.ts';
import { openBarePage } from './pages/bare-page.ts';
import { categories, ratePage, type Rating } from './pages/lighthouse.ts';
import { measureInteraction, measureLoad, type Load } from './pages/measure-page.ts';
import { listPages, type PageOfKind } from './pages/templates.ts';
import { formatSpread, toSpread } from './statistics.ts';

const usage =
  'npm run bench:pages -- [--site dist] [--runs 5] [--locale en] [--lighthouse]\n' +
  'Loads a page of every kind of a built site with a processor four times slower on slow 4G,\n' +
  'beside the same article on a page of bare Astro; or has Lighthouse rate each, which npm fetches.';

try {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '5' },
      locale: { type: 'string' },
      lighthouse: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`BenchOptions wrong.\n${usage}`);
  const site = resolve(values.site);
  const pages = listPages(site, values.locale);
  await withServer(site, (origin) =>
    values.lighthouse ? rate(origin, pages, runs) : measure(site, origin, pages, runs),
  );
} catch (error) {
  exitWithError(error);
}

async function withServer(site: string, use: (origin: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'candil-bench-'));
  const server = await openServer(
    parseEnvironment({
      OUT_DIR: site,
      DATA_DIR: folder,
      HOST: 'localhost',
      PORT: '0',
      RATE_LIMITS: 'off',
    }),
  );
  try {
    await use(server.url);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  site: string,
  origin: string,
  pages: readonly PageOfKind[],
  runs: number,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: [...browserArguments],
  });
  // Inside the project, whose packages the bare site uses.
  mkdirSync('.candil', { recursive: true });
  const folder = mkdtempSync(resolve('.candil/bench-'));
  const article = pages.find(({ name }) => name === 'article')?.path ?? '';
  const bare = await openBarePage(site, article, folder);
  try {
    const ours = pages.map(({ name, path }) => ({ name, url: origin + path }));
    // The first page of a cold process is slow whatever it holds.
    await measureLoad(browser, bare.url);
    await measureLoads(browser, [...ours, { name: 'article, bare Astro', url: bare.url }], runs);
    printHeading(['INP ms'], runs);
    for (const interaction of listInteractions(pages)) {
      const delays: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        delays.push(await measureInteraction(browser, origin, interaction));
      }
      printRow(interaction.name, [formatSpread(toSpread(delays), 1, 0)]);
    }
  } finally {
    await browser.close();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page that is loaded, by its whole address. */
interface Loaded {
  name: string;
  url: string;
}

async function measureLoads(
  browser: Browser,
  pages: readonly Loaded[],
  runs: number,
): Promise<void> {
  printHeading(['LCP ms', 'CLS', 'TBT ms', 'kB'], runs);
  for (const { name, url } of pages) {
    const loads: Load[] = [];
    for (let run = 0; run < runs; run += 1) loads.push(await measureLoad(browser, url));
    const spread = (pick: (load: Load) => number, digits = 0) =>
      formatSpread(toSpread(loads.map(pick)), 1, digits);
    printRow(name, [
      spread(({ largestPaint }) => largestPaint),
      spread(({ shift }) => shift, 3),
      spread(({ blocked }) => blocked),
      spread(({ bytes }) => bytes / 1000, 1),
    ]);
  }
}

async function rate(origin: string, pages: readonly PageOfKind[], runs: number): Promise<void> {
  printHeading(categories, runs);
  for (const { name, path } of pages) {
    const ratings: Rating[] = [];
    for (let run = 0; run < runs; run += 1) ratings.push(await ratePage(origin + path));
    const failed = new Set(ratings.flatMap((rating) => rating.failed));
    printRow(name, [
      ...categories.map((category) =>
        formatSpread(toSpread(ratings.map(({ scores }) => scores[category])), 1, 0),
      ),
      ...failed,
    ]);
  }
}

function printHeading(columns: readonly string[], runs: number): void {
  console.log(`\nsmallest / median / largest of ${runs}`);
  printRow('', columns);
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(24)).join(''));
}
