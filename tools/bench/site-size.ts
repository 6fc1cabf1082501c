import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What a built site consists of; the compressed twins of files (.br, .gz) are not counted. */
export interface SiteSize {
  pages: number;
  files: number;
  bytes: number;
}

const twins = new Set(['.br', '.gz', '.zst']);

/** Counts the pages (.html), files and bytes in a folder. */
export function measureSite(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !twins.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    pages: files.filter((file) => extname(file) === '.html').length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}
