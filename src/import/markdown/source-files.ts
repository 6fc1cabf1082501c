import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toPlainText } from '../../content/read/files/read-text.ts';
import type { SourceFiles } from './document.ts';

/** Folders that hold programs, not texts. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'dist', 'build-cache']);

/** Lists the files of a folder, links not followed. Throws an error for people if there is none. */
export function openSource(from: string): SourceFiles {
  const folder = resolve(from);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(
      `ImportSourceMissing ${from}\nThere is no such folder. Name the folder that holds the Markdown; fetch a repository first (git clone).`,
    );
  }
  const paths = listBelow(folder).sort();
  const known = new Set(paths);
  return {
    ...{ folder, paths },
    has: (path) => known.has(path),
    read: (path) =>
      known.has(path) ? toPlainText(readFileSync(join(folder, path), 'utf8')) : undefined,
  };
}

function listBelow(folder: string): string[] {
  const files: string[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const isHidden = /^\.(?!gitbook|vitepress|vuepress|attachments)/u.test(entry.name);
      if (entry.isDirectory() && !isHidden && !passedOver.has(entry.name)) pending.push(path);
      if (entry.isFile() && !isHidden) files.push(path);
    }
  }
  return files;
}
