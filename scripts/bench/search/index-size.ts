import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Size of the search index of a site as it lies on the disk, copies for compression left out. */
export async function measureIndex(
  folder: string,
  language: string,
): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
      .filter(({ name }) => isOf(name, language))
      .map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Pagefind puts the language before the hash: `de_1a2b3c.pf_index`. */
function isOf(name: string, language: string): boolean {
  const named = /(?:^|\.)(?<language>[a-z]{2,3}(?:-[a-z]+)?)_[0-9a-f]+\./u.exec(name)?.groups;
  return named === undefined || named['language'] === language.toLowerCase();
}
