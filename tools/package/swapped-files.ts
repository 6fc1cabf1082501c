import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

/*
 * Files that are others while npm packs: what they are in the repository is kept in a folder, each with
 * the hash of what stands in their place, so that a run which was stopped is made good by the next and
 * what somebody has written since is not lost.
 */

/** Puts other texts in place of files of the repository. */
export function swapFiles(root: string, keep: string, texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    const own = readFileSync(join(root, path), 'utf8');
    if (own === text) continue;
    const place = join(keep, `${path}.${hashOf(text)}`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, own);
    writeFileSync(join(root, path), text);
  }
}

/** Puts back what was swapped, but for files that were written to since. */
export function restoreFiles(root: string, keep: string): void {
  if (!existsSync(keep)) return;
  for (const kept of globSync('**/*.*.*', { cwd: keep })) {
    const hash = kept.slice(kept.lastIndexOf('.') + 1);
    const place = join(root, kept.slice(0, -hash.length - 1));
    if (existsSync(place) && hashOf(readFileSync(place, 'utf8')) === hash) {
      writeFileSync(place, readFileSync(join(keep, kept), 'utf8'));
    }
  }
  rmSync(keep, { recursive: true });
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
