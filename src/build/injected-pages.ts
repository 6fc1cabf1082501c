import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../lib/project-folder.ts';

/** A page of Candil as Astro is told of it. */
export interface InjectedPage {
  /** Its address with parameters: `/[locale]/contact`. */
  pattern: string;
  /** Absolute. */
  entrypoint: string;
}

const folder = join(projectFolder, 'src/pages');

/**
 * The pages of Candil for an Astro site that has pages of its own in `pagesFolder` (absolute). A page
 * of the site at the same address stays, such as its own start page or 404.
 */
export function listInjectedPages(pagesFolder: string): readonly InjectedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:astro|ts)$/u.test(path))
    .sort()
    .map((path) => ({ path, pattern: toPattern(path) }))
    .filter(({ path }) => !isTaken(pagesFolder, path))
    .map(({ path, pattern }) => ({ pattern, entrypoint: join(folder, path) }));
}

/** `[locale]/contact/index.astro` → `/[locale]/contact`; `favicon.ico.ts` → `/favicon.ico`. */
export const toPattern = (path: string): string =>
  `/${path.replace(/\.(?:astro|ts)$/u, '').replace(/(?:^|\/)index$/u, '')}`;

const endings = ['.astro', '.md', '.mdx', '.html', '.ts', '.js'];

function isTaken(pagesFolder: string, path: string): boolean {
  const name = path.replace(/\.(?:astro|ts)$/u, '');
  const names = name.endsWith('index') ? [name] : [name, `${name}/index`];
  return names.some((one) => endings.some((ending) => existsSync(join(pagesFolder, one + ending))));
}
