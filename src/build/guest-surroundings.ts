import { existsSync, readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CompanyFiles } from '../schemas/company-files.ts';
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
  /** Whether a route of the company, or a file of its `public` folder, answers an address. */
  isBeside: (path: string) => boolean;
  /** Absolute. */
  publicDir: () => string;
  /** What of it stands in the folder of the built site. */
  listBuilt: (outDir: string, built: BuiltRoutes) => Promise<CompanyFiles>;
}

/** `patterns` are those of the routes of the help centre. */
export function createSurroundings(patterns: ReadonlySet<string>): Surroundings {
  let routes: readonly RegExp[] = [];
  let publicDir = '';
  const integration: AstroIntegration = {
    name: 'candil-surroundings',
    hooks: {
      'astro:routes:resolved': ({ routes: all }) => {
        routes = all
          .filter(
            ({ pattern, origin }) => origin !== 'internal' && !patterns.has(toPattern(pattern)),
          )
          .map(({ patternRegex }) => patternRegex);
      },
      'astro:config:done': ({ config }) => {
        publicDir = fileURLToPath(config.publicDir);
      },
    },
  };
  return {
    integration,
    isBeside: (path) =>
      routes.some((route) => route.test(path) || route.test(`${path}/`)) ||
      (path !== '/' && existsSync(join(publicDir, decode(path)))),
    publicDir: () => publicDir,
    listBuilt: async (outDir, built) => {
      const ours = listFilesOf(patterns, built);
      const files = await readdir(outDir, { recursive: true });
      const pages = files.filter((file) => file.endsWith('.html') && !ours.has(join(outDir, file)));
      return {
        pages: pages.map(toPageAddress).sort(),
        publicNames: existsSync(publicDir) ? readdirSync(publicDir) : [],
      };
    },
  };
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
