import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Path of a file of the company in a content folder. */
export const brandPath = (dir: string, name: string): string => join(dir, 'brand', name);

/** Name below `/brand/` of a file that is served as it is: it holds a hash, so it never changes. */
export function servedName(dir: string, name: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(brandPath(dir, name)))
    .digest('hex');
  const extension = extname(name);
  return `${name.slice(0, -extension.length)}.${hash.slice(0, 8)}${extension}`;
}
