import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../lib/project-folder.ts';
import { configNames } from '../company/read-config.ts';
import { listFiles } from '../read/files/list-files.ts';

/** What else than its own text decides what becomes of an article, in the content folder. */
const shared = /^(?:snippets\/|variables\.)/u;

/**
 * A text that changes when an article that has not changed may be rendered in another way: with the
 * renderer, the packages that it stands on, the components of the company, and what articles include.
 */
export function readRendererStamp(contentDir: string): string {
  const hash = createHash('sha256');
  const renderer = join(projectFolder, 'src/content/markdown');
  const files = [
    join(projectFolder, 'package.json'),
    join(projectFolder, 'package-lock.json'),
    ...configNames.map((name) => join(process.cwd(), name)),
    ...listFiles(renderer).files.map((path) => join(renderer, path)),
    ...listFiles(contentDir)
      .files.filter((path) => shared.test(path))
      .map((path) => join(contentDir, path)),
  ];
  for (const file of files.filter((path) => existsSync(path)))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
