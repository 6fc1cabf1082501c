import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const hashLength = 8;

/** A hash of a module and of all of the project's own that it needs. */
export async function hashModules(entry: string): Promise<string> {
  const found = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = await readFile(path, 'utf8');
    found.set(path, text);
    for (const [, needed = ''] of text.matchAll(importPattern)) {
      waiting.push(join(dirname(path), needed));
    }
  }
  return toHash(found);
}

const importPattern = /from '(\.[^']+\.ts)'/gu;

/** A hash of all files of some folders; those with one of `except` in their path don't count. */
export async function hashFolders(
  folders: readonly string[],
  except: readonly string[] = [],
): Promise<string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || except.some((part) => path.includes(part))) continue;
      found.set(path, await readFile(path, 'latin1'));
    }
  }
  return toHash(found);
}

function toHash(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const path of [...texts.keys()].sort()) hash.update(`${path}\n${texts.get(path) ?? ''}`);
  return hash.digest('hex').slice(0, hashLength);
}
