import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getPackageBin } from '../testing/package-bin.ts';
import type { Program } from './measure.ts';

/** A way to turn a content folder into a site. */
export interface Contender {
  name: string;
  /** Content folder. */
  content: string;
  /** Folder of the built site. */
  site: string;
  /** What Astro keeps from one build to the next; emptied before a cold build. */
  caches: readonly string[];
  programs: readonly Program[];
}

const astro = getPackageBin('astro', 'astro');
const pagefind = getPackageBin('pagefind', 'pagefind');

/** `npm run build` of this project into a folder of its own. */
export function toCandil(contentFolder: string, folder: string, name = 'Candil'): Contender {
  const site = join(folder, name.toLowerCase().replaceAll(/[^a-z]+/gu, '-'));
  const environment = { ...process.env, CONTENT_DIR: contentFolder, OUT_DIR: site };
  return {
    name,
    content: contentFolder,
    site,
    caches: [resolve('.candil/cache')],
    programs: [{ parameters: ['src/cli/build.ts'], folder: resolve('.'), environment }],
  };
}

/** The least that makes a searchable site of the same files: one route, one layout, no interface. */
export function toBareAstro(contentFolder: string, folder: string): Contender {
  const project = join(folder, 'bare-astro');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  cpSync(join(import.meta.dirname, 'bare-astro'), project, { recursive: true });
  const site = join(project, 'dist');
  const environment = { ...process.env, CONTENT_DIR: contentFolder };
  const at = { folder: project, environment };
  return {
    name: 'bare Astro + Pagefind',
    content: contentFolder,
    site,
    caches: [join(project, 'node_modules')],
    programs: [
      { parameters: [astro, 'build'], ...at },
      { parameters: [pagefind, '--site', site], ...at },
    ],
  };
}
