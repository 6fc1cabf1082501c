import '../../src/cli/require-node.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { parseEnvironment } from '../../src/schemas/environment.ts';
import { manifestPath, manifestSchema } from '../../src/schemas/manifest.ts';
import { openServer } from '../../src/server/open-server.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { isBuilt, readStamp } from '../../src/build/build-stamp.ts';
import { exitWithError } from '../../src/cli/exit-with-error.ts';
import { pageShots, partShots } from './shots.ts';
import { takePage, takePart, takeTokens, type Source } from './take.ts';
import { browserArguments, getBrowser } from '../browser/find-browser.ts';

// Takes the pictures of README.md, content/README.md and docs/design.md anew from the demo.
const folder = join(import.meta.dirname, '../../docs/images');

/** Larger ones would make the repository heavy; in bytes. */
const largest = 150_000;

try {
  await takeAll();
} catch (error) {
  exitWithError(error);
}

async function takeAll(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'candil-screenshots-'));
  const variables = { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: '', PORT: '0' };
  const environment = parseEnvironment(variables);
  const stamp = await readStamp(environment.CONTENT_DIR, environment);
  if (!(await isBuilt(environment.OUT_DIR, stamp))) await buildSite(variables);
  const server = await openServer(environment);
  const browser = await chromium.launch({
    executablePath: getBrowser(),
    args: [...browserArguments],
  });
  try {
    const manifest: unknown = JSON.parse(readFileSync(manifestPath(environment.OUT_DIR), 'utf8'));
    const { articles } = manifestSchema.parse(manifest);
    await takeFrom({
      browser,
      toUrl: (locale, page) => {
        const article = articles[locale]?.[page]?.url;
        const isPage = ['', 'contact', 'tickets/new'].includes(page);
        const path = article ?? (isPage ? `/${locale}/${page}/`.replace('//', '/') : undefined);
        return path === undefined ? undefined : server.url + path;
      },
    });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function takeFrom(source: Source): Promise<void> {
  mkdirSync(join(folder, 'components'), { recursive: true });
  for (const shot of pageShots) write(`${shot.name}.png`, await takePage(source, shot));
  write('tokens.png', await takeTokens(source));
  for (const shot of partShots) {
    const picture = await takePart(source, shot);
    if (!picture) throw new Error(`No page of the demo has ${shot.selector} (${shot.name}).`);
    write(`components/${shot.name}.png`, picture);
  }
}

function write(name: string, picture: Buffer): void {
  if (picture.length > largest) throw new Error(`${name} has ${picture.length} bytes.`);
  writeFileSync(join(folder, name), picture);
  console.log(`docs/images/${name}  ${Math.ceil(picture.length / 1000)} kB`);
}
