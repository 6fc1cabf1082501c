import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The digests of the style sheets inside the pages of a built site, as the policy in each page names
 * them (ADR 0051): the header of the server must allow the same.
 */
export async function readStyleDigests(outDir: string): Promise<string[]> {
  const page = await readFile(join(outDir, 'index.html'), 'utf8');
  const [, sources = ''] = /style-src ([^;"]*)/u.exec(page) ?? [];
  return sources.split(' ').filter((source) => source.startsWith("'sha256-"));
}
