import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The digests of the style sheets inside the pages of a built site (ADR 0051), which the header of the
 * server must allow. A page names its own; the language chooser names all.
 */
export async function readStyleDigests(outDir: string): Promise<string[]> {
  const page = await readFile(join(outDir, 'index.html'), 'utf8');
  const [, sources = ''] = /style-src ([^;"]*)/u.exec(page) ?? [];
  return sources.split(' ').filter((source) => source.startsWith("'sha256-"));
}
