import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { parseEnvironment } from '../../src/schemas/environment.ts';
import { manifestPath, manifestSchema } from '../../src/schemas/manifest.ts';
import { openServer } from '../../src/server/open-server.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { isBuilt, readStamp } from '../../src/build/build-stamp.ts';
import { browserArguments, getTestBrowser } from '../browser/find-browser.ts';
import type { Source } from './take.ts';

/** Addresses of pages that are no article, after that of the language. */
const otherPages: readonly string[] = ['', 'contact', 'tickets/new', 'a-z', 'no-such-page'];

/** Builds the demo if it has changed, serves it and opens a browser while `use` takes its pictures. */
export async function openDemo(use: (source: Source) => Promise<void>): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'candil-screenshots-'));
  const variables = { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: '', PORT: '0' };
  const environment = parseEnvironment(variables);
  const stamp = await readStamp(environment.CONTENT_DIR, environment);
  if (!(await isBuilt(environment.OUT_DIR, stamp))) await buildSite(variables);
  const server = await openServer(environment);
  const browser = await chromium.launch({
    executablePath: getTestBrowser(),
    args: [...browserArguments],
  });
  try {
    const manifest: unknown = JSON.parse(readFileSync(manifestPath(environment.OUT_DIR), 'utf8'));
    const { articles } = manifestSchema.parse(manifest);
    await use({
      browser,
      toUrl: (locale, page) => {
        const path = articles[locale]?.[page]?.url ?? toPath(locale, page, articles[locale] ?? {});
        return path === undefined ? undefined : server.url + path;
      },
    });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Path of a page that is no article: one of `otherPages`, a search, or the category of an article. */
function toPath(
  locale: string,
  page: string,
  articles: Readonly<Record<string, { url: string }>>,
): string | undefined {
  if (page.startsWith('search/?')) return `/${locale}/${page}`;
  if (otherPages.includes(page)) return `/${locale}/${page}/`.replace('//', '/');
  const [, category] = /^category of (.+)$/u.exec(page) ?? [];
  const url = category === undefined ? undefined : articles[category]?.url;
  return url?.split('/').slice(0, 3).concat('').join('/');
}
