import '../require-node.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { parseEnvironment } from '../../src/schemas/environment.ts';
import { openServer } from '../../src/server/open-server.ts';
import { browserArguments, getBrowser } from '../support/find-browser.ts';
import { exitWithError } from '../exit-with-error.ts';
import { listInteractions } from './pages/interactions.ts';
import { measureInteraction, measureLoad, type Load } from './pages/measure-page.ts';
import { listPages } from './pages/templates.ts';
import { formatSpread, toSpread } from './statistics.ts';

const usage =
  'npm run bench:pages -- [--site dist] [--runs 5] [--locale en]\n' +
  'Loads a page of every kind of a built site with a processor four times slower on slow 4G.';

try {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '5' },
      locale: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`BenchOptions wrong.\n${usage}`);
  await bench(resolve(values.site), runs, values.locale);
} catch (error) {
  exitWithError(error);
}

async function bench(site: string, runs: number, wanted: string | undefined): Promise<void> {
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
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: [...browserArguments],
  });
  try {
    const pages = listPages(site, wanted);
    printHeading(['LCP ms', 'CLS', 'TBT ms', 'kB'], runs);
    for (const { name, path } of pages) {
      const loads: Load[] = [];
      for (let run = 0; run < runs; run += 1)
        loads.push(await measureLoad(browser, server.url + path));
      const spread = (pick: (load: Load) => number, digits = 0) =>
        formatSpread(toSpread(loads.map(pick)), 1, digits);
      printRow(name, [
        spread(({ largestPaint }) => largestPaint),
        spread(({ shift }) => shift, 3),
        spread(({ blocked }) => blocked),
        spread(({ bytes }) => bytes / 1000, 1),
      ]);
    }
    printHeading(['INP ms'], runs);
    for (const interaction of listInteractions(pages)) {
      const delays: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        delays.push(await measureInteraction(browser, server.url, interaction));
      }
      printRow(interaction.name, [formatSpread(toSpread(delays), 1, 0)]);
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function printHeading(columns: readonly string[], runs: number): void {
  console.log(`\nsmallest / median / largest of ${runs}`);
  printRow('', columns);
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(24)).join(''));
}
