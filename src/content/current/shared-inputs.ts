import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnvironment } from '../../schemas/environment.ts';
import { startingTalliesFile } from '../../schemas/tallies.ts';
import { talliesFile } from '../read/read-tallies.ts';
import { hasRequests } from './api-base.ts';
import { getPlacedArticles } from './model.ts';
import { onceABuild } from './once-a-build.ts';

/**
 * A text that changes with anything that every page may be made of, but for the program itself: the
 * settings, and the files of the content folder that are no articles. What pages show of articles is
 * not among it, and where these stand: each page asks that of those that it names (`text-targets.ts`).
 */
export const getSharedInputs = onceABuild(async (): Promise<string> => {
  const environment = parseEnvironment(process.env);
  const { CONTENT_DIR: dir, CONTENT_LEFT_OUT: leftOut } = environment;
  const { SITE_URL, PUBLIC_API_URL } = environment;
  const { paths } = await getPlacedArticles();
  const hash = createHash('sha256');
  const add = (value: unknown): void => {
    hash.update(JSON.stringify(value)).update('\0');
  };
  add([dir, SITE_URL, PUBLIC_API_URL, hasRequests]);
  add(leftOut === undefined ? [] : readFileSync(leftOut, 'utf8'));
  for (const path of paths.files.filter(isShared)) {
    add(path);
    hash.update(readFileSync(join(dir, path))).update('\0');
  }
  return hash.digest('hex');
});

/** Files that only the home page, the search and redirects are made of. */
const unshared: ReadonlySet<string> = new Set([
  ...[talliesFile, startingTalliesFile],
  ...['home.yaml', 'redirects.yaml', 'redirects.csv'],
]);

const isShared = (path: string): boolean =>
  !/^articles\/.*\.mdx?$/u.test(path) && !path.startsWith('synonyms/') && !unshared.has(path);
