import { existsSync, readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CompanyFiles } from '../schemas/company-files.ts';
import { noRoutes, type CompanyRoutes } from './preview/company-routes.ts';
import { toPageAddress } from './page-address.ts';

/** The files of a build by the pattern of their route, as Astro tells them. */
export type BuiltRoutes = ReadonlyMap<string, readonly URL[]>;

/** The files that routes have made, absolute. */
export const listFilesOf = (
  patterns: ReadonlySet<string>,
  built: BuiltRoutes,
): ReadonlySet<string> =>
  new Set(
    [...built].flatMap(([pattern, files]) =>
      patterns.has(toPattern(pattern)) ? files.map((file) => fileURLToPath(file)) : [],
    ),
  );

/** A pattern without the slash that a setting puts at its end. */
const toPattern = (route: string): string => route.replace(/(?<=.)\/$/u, '');

/** What a company's Astro site has besides the help centre that is part of it. */
export interface Surroundings {
  /** Learns it from Astro. */
  integration: AstroIntegration;
  /** What answers addresses, as far as Astro has told it. */
  getRoutes: () => CompanyRoutes;
  /** What of it stands in the folder of the built site. */
  listBuilt: (outDir: string, built: BuiltRoutes) => Promise<CompanyFiles>;
}

/** `patterns` are those of the routes of the help centre. */
export function createSurroundings(patterns: ReadonlySet<string>): Surroundings {
  let known = noRoutes;
  const integration: AstroIntegration = {
    name: 'candil-surroundings',
    hooks: {
      'astro:routes:resolved': ({ routes: all }) => {
        const routes = all
          .filter(
            ({ pattern, origin }) => origin !== 'internal' && !patterns.has(toPattern(pattern)),
          )
          .map(({ patternRegex, params }) => ({
            pattern: patternRegex,
            isOpen: params.length > 0,
          }));
        known = { ...known, routes };
      },
      'astro:config:done': ({ config }) => {
        known = { ...known, publicDir: fileURLToPath(config.publicDir) };
      },
    },
  };
  return {
    integration,
    getRoutes: () => known,
    listBuilt: async (outDir, built) => {
      const ours = listFilesOf(patterns, built);
      const files = await readdir(outDir, { recursive: true });
      const pages = files.filter((file) => file.endsWith('.html') && !ours.has(join(outDir, file)));
      return {
        pages: pages.map(toPageAddress).sort(),
        publicNames: existsSync(known.publicDir) ? readdirSync(known.publicDir) : [],
      };
    },
  };
}
