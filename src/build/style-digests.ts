import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toPageAddress } from './page-address.ts';

/** The language chooser, which names all that pages have. */
const chooser = 'index.html';

/**
 * The digests of the style sheets inside the pages of a built site (ADR 0051), which the header of the
 * server must allow. A page names its own; the language chooser names all. Where a page of the
 * company stands in its place (`companyPages`, addresses), each page of ours is asked.
 */
export async function readStyleDigests(
  outDir: string,
  companyPages: readonly string[] = [],
): Promise<string[]> {
  if (!companyPages.includes('/')) return readDigests(join(outDir, chooser));
  const own = new Set(companyPages);
  const files = await readdir(outDir, { recursive: true });
  const digests = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    if (own.has(toPageAddress(file))) continue;
    for (const digest of await readDigests(join(outDir, file))) digests.add(digest);
  }
  return [...digests].sort();
}

async function readDigests(file: string): Promise<string[]> {
  const page = await readFile(file, 'utf8');
  const [, sources = ''] = /style-src ([^;"]*)/u.exec(page) ?? [];
  return sources.split(' ').filter((source) => source.startsWith("'sha256-"));
}
