import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a company's Astro site answers beside the help centre. A thread can be sent it. */
export interface CompanyRoutes {
  routes: readonly CompanyRoute[];
  /** Its folder of files that are served as they are, absolute. */
  publicDir: string;
}

interface CompanyRoute {
  pattern: RegExp;
  /** It has parameters, such as one that takes all that is left. */
  isOpen: boolean;
}

/** A site that has nothing else. */
export const noRoutes: CompanyRoutes = { routes: [], publicDir: '' };

/** Whether a route of the company, or a file of its `public` folder, answers an address. */
export const isBeside = (path: string, site: CompanyRoutes): boolean =>
  findRoutes(path, site).length > 0 ||
  (path !== '/' && site.publicDir !== '' && existsSync(join(site.publicDir, decode(path))));

/**
 * Whether a page of the company answers an address, given the locales of the help centre: a route with
 * parameters has none of their folders.
 */
export function isCompanyPage(
  path: string,
  site: CompanyRoutes,
  locales: readonly string[],
): boolean {
  const isOurs = locales.includes(decode(path).split('/')[1] ?? '');
  return findRoutes(path, site).some(({ isOpen }) => !isOpen || !isOurs);
}

const findRoutes = (path: string, { routes }: CompanyRoutes): readonly CompanyRoute[] =>
  routes.filter(({ pattern }) => pattern.test(path) || pattern.test(`${path}/`));

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
