import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { listFiles } from '../read/files/list-files.ts';
import { listLocaleFolders } from '../read/locale-folders.ts';
import { readCategories } from '../read/read-categories.ts';
import { readSite } from '../read/read-site.ts';
import type { Problem } from '../read/files/problem.ts';
import { readLeftOut } from '../read/files/left-out.ts';
import { readYamlFolder, type YamlFolder } from '../read/yaml/read-yaml-folder.ts';
import { idOfYaml, readYamlFile } from '../read/yaml/yaml-file.ts';

/**
 * Whether content is loaded for `npm run dev`, where a file with a mistake is left out and reported
 * by the check; a build stops.
 */
export const isPreview = ({ watcher }: LoaderContext): boolean => watcher !== undefined;

/** Id of the one entry that holds a whole folder. */
const wholeFolder = 'all';

/** Astro loader of `site.yaml` with its defaults filled in: one entry with the id `site`. */
export function siteLoader(contentDir: string, siteUrl: string | undefined): Loader {
  return {
    name: 'site',
    load: ({ store }) => {
      const locales = listLocaleFolders(contentDir);
      const { site } = readSite(contentDir, locales, { cwd: process.cwd(), siteUrl });
      store.set({ id: 'site', data: { ...site } });
      return Promise.resolve();
    },
  };
}

/**
 * Astro loader for a folder of YAML files: one entry per file, its id is the file name. A mistake
 * stops the build; the content check has listed all of them before.
 */
export function yamlFolder<Value extends Record<string, unknown>>(
  contentDir: string,
  folder: string,
  schema: z.ZodType<Value>,
  leftOutList?: string,
): Loader {
  const root = join(contentDir, folder);
  return {
    name: `yaml-folder-${folder}`,
    load: (context) => {
      const read = readYamlFolder(root, schema, { cwd: process.cwd() });
      const { entries, problems } = withoutLeftOut(read, contentDir, leftOutList);
      stopAtMistake(problems, context);
      for (const id of context.store.keys()) if (!entries.has(id)) context.store.delete(id);
      for (const [id, entry] of entries) context.store.set({ id, data: { ...entry.value } });
      return Promise.resolve();
    },
  };
}

/**
 * Astro loader of the categories: one entry with all of them by folder name, with what `categories/`
 * and the folders of articles say.
 */
export function categoriesLoader(contentDir: string, leftOutList?: string): Loader {
  return {
    name: 'categories',
    load: (context) => {
      const isLeftOut = readLeftOut(leftOutList);
      const read = readCategories(contentDir, { cwd: process.cwd() });
      const isOut = (id: string): boolean => isLeftOut(`categories/${id}.yaml`);
      const values = new Map([...read.values].filter(([id]) => !isOut(id)));
      stopAtMistake(withoutLeftOut(read, contentDir, leftOutList).problems, context);
      context.store.set({ id: wholeFolder, data: Object.fromEntries(values) });
      return Promise.resolve();
    },
  };
}

function stopAtMistake(problems: readonly Problem[], context: LoaderContext): void {
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem && !isPreview(context))
    throw new Error(`${problem.code} ${problem.file}:${problem.line ?? 1}\n${problem.message}`);
}

/** What a folder says without those of its files that this build leaves out. */
function withoutLeftOut<Value>(
  { entries, problems }: Pick<YamlFolder<Value>, 'entries' | 'problems'>,
  contentDir: string,
  leftOutList: string | undefined,
): Pick<YamlFolder<Value>, 'entries' | 'problems'> {
  const isLeftOut = readLeftOut(leftOutList);
  const isOut = ({ file }: { file: string }): boolean =>
    isLeftOut(relative(contentDir, resolve(file)).split(sep).join('/'));
  return {
    entries: new Map([...entries].filter(([, entry]) => !isOut(entry))),
    problems: problems.filter((problem) => !isOut(problem)),
  };
}

/**
 * Astro loader for a folder of YAML files that may well be absent: one entry with all of them by
 * file name. Astro warns of an empty collection at every page of the live preview.
 */
export function yamlFolderAsOne<Value extends object>(
  contentDir: string,
  folder: string,
  schema: z.ZodType<Value>,
  leftOutList?: string,
): Loader {
  const root = join(contentDir, folder);
  return {
    name: `yaml-folder-${folder}`,
    load: (context) => {
      const read = readYamlFolder(root, schema, { cwd: process.cwd() });
      const { entries, problems } = withoutLeftOut(read, contentDir, leftOutList);
      stopAtMistake(problems, context);
      const data = Object.fromEntries([...entries].map(([id, { value }]) => [id, value]));
      context.store.set({ id: wholeFolder, data });
      return Promise.resolve();
    },
  };
}

/**
 * Astro loader for one YAML file that may be absent: one entry, whose id is the file's name. Without
 * the file it holds the defaults of the schema.
 */
export function yamlFile<Value extends Record<string, unknown>>(
  contentDir: string,
  file: string,
  schema: z.ZodType<Value>,
): Loader {
  const path = join(contentDir, file);
  return {
    name: `yaml-file-${file}`,
    load: (context) => {
      const read = existsSync(path) ? readYamlFile(path, file, schema) : undefined;
      if (read?.ok === false && !isPreview(context)) {
        const [problem] = read.problems;
        throw new Error(`${problem?.code ?? ''} ${file}\n${problem?.message ?? ''}`);
      }
      const data = read?.ok === true ? read.entry.value : schema.parse({});
      context.store.set({ id: idOfYaml(file), data });
      return Promise.resolve();
    },
  };
}

/**
 * Astro loader of one entry that changes whenever a file of the content folder does, for the
 * preview: open pages are then shown anew even for a picture or a brand file, which no collection
 * holds. It changes when the articles are there: Astro writes what it has half a second after a
 * change of any collection, and pages would be made twice, first with the former articles. In a
 * build it never changes.
 */
export function stampLoader(contentDir: string, articlesLoaded: () => Promise<void>): Loader {
  return {
    name: 'stamps',
    load: async (context) => {
      const isWatched = isPreview(context);
      // Read first: of what changes meanwhile the articles may not know.
      const revision = isWatched ? readRevision(contentDir) : '';
      // Astro starts all loaders, one after the other.
      if (isWatched) await setImmediate().then(articlesLoaded);
      context.store.set({ id: 'all', data: { isPreview: isWatched, revision } });
    },
  };
}

/** Another text after each change of a file of the folder, an absolute path. */
function readRevision(contentDir: string): string {
  const hash = createHash('sha256');
  for (const path of listFiles(contentDir).files) {
    const stats = statSync(join(contentDir, path), { throwIfNoEntry: false });
    hash.update(`${path}\0${stats?.mtimeMs}\0${stats?.size}\0`);
  }
  return hash.digest('hex');
}
