import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { compressFolder } from '../../../src/build/compress-folder.ts';
import { manifestPath, manifestSchema } from '../../../src/schemas/manifest.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { createStaticSite } from '../../../src/server/site/static-site.ts';
import { toBareAstro } from '../contenders.ts';
import { measure } from '../measure.ts';

/** A page that is measured beside ours. */
export interface BarePage {
  url: string;
  stop: () => Promise<void>;
}

/**
 * The text of an article of a built site on a page of Astro's defaults, without styles and without
 * pictures (`tools/bench/bare-astro`): the least that there is to load. Compressed and sent as ours.
 */
export async function openBarePage(
  site: string,
  article: string,
  folder: string,
): Promise<BarePage> {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'articles', 'en'), { recursive: true });
  writeFileSync(join(content, 'articles', 'en', 'article.md'), readText(site, article));
  const { programs, site: bareSite } = toBareAstro(content, folder);
  await measure(programs.slice(0, 1));
  await compressFolder(bareSite);
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath(site), 'utf8')));
  const app = new Hono().all(
    '*',
    createStaticSite({ folder: bareSite, manifest: () => Promise.resolve(manifest) }),
  );
  const listener = await listen(app.fetch, 'localhost', 0);
  return {
    url: `http://localhost:${listener.port}/en/article/`,
    stop: () => listener.close(),
  };
}

/** The Markdown that lies beside a page, without its pictures, which lie elsewhere. */
function readText(site: string, article: string): string {
  const file = `${decodeURIComponent(article).replace(/\/$/u, '')}.md`;
  const text = readFileSync(join(site, file), 'utf8').replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '');
  const title = /^# (.*)/u.exec(text)?.[1] ?? article;
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.replace(/^# .*/u, '')}`;
}
