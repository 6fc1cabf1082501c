import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close } from 'pagefind';
import { writeIndex, type IndexOptions } from '../../../src/search/index/write/write-index.ts';
import type { PageSource } from '../../../src/search/index/write/store-pages.ts';
import { hashModules } from './hash-code.ts';
import { plainFolder, writePlainIndex } from './plain-pagefind.ts';

const kept = resolve('.candil/bench/search');
const indexer = resolve('src/search/index/write/write-index.ts');

/**
 * Folder of the index over some pages, with one for Pagefind's own reader. It is written once and kept as long as neither the pages nor
 * the code that writes it change, so that a change of the ranking is measured at once.
 */
export async function keepIndex(
  name: string,
  pages: readonly { url: string; html: string }[],
  options: IndexOptions = {},
): Promise<string> {
  const texts = createHash('sha256')
    .update(JSON.stringify([pages, [...(options.synonyms ?? [])], options.hasLexicon ?? true]))
    .digest('hex')
    .slice(0, 8);
  const prefix = `${name}-${texts}-`;
  const folder = join(kept, prefix + (await hashModules(indexer)));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await writeIndex(unfinished, pages.map(toSource), options);
  await writePlainIndex(plainFolder(unfinished), pages);
  await close();
  for (const older of await readdir(kept)) {
    if (older.startsWith(prefix) && join(kept, older) !== unfinished) {
      await rm(join(kept, older), { recursive: true });
    }
  }
  await rename(unfinished, folder);
  return folder;
}

const toSource = ({ url, html }: { url: string; html: string }): PageSource => ({
  url,
  read: () => Promise.resolve(html),
});
