import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Size of the search index of a site as it lies on the disk, copies for compression left out. */
export async function measureIndex(
  folder: string,
  language: string,
): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => isOf(relative(folder, path), language))
      .map(async (path) => (await stat(path)).size),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The language stands before a hash: `de_1a2b3c.pf_index`, `fragment/de.4d5e6f/12.pf_fragment`. */
function isOf(path: string, language: string): boolean {
  const named = /(?:^|[./])(?<language>[a-z]{2,3}(?:-[a-z]+)?)[._][\da-f]{6,}[./]/u.exec(path);
  const found = named?.groups?.['language'];
  return found === undefined || found === language.toLowerCase();
}
