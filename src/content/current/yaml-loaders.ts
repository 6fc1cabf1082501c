import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { readYamlFolder } from '../read/read-yaml-folder.ts';
import { idOfYaml, readYamlFile } from '../read/yaml-file.ts';

/**
 * Whether content is loaded for `npm run dev`. There a file with a mistake is left out, and the rest
 * is shown, while the check tells the mistake; a build stops.
 */
export const isPreview = ({ watcher }: LoaderContext): boolean => watcher !== undefined;

/**
 * Astro loader for a folder of YAML files: one entry per file, its id is the file name. Mistakes
 * stop the build; the content check has told all of them before.
 */
export function yamlFolder<Value extends Record<string, unknown>>(
  contentDir: string,
  folder: string,
  schema: z.ZodType<Value>,
): Loader {
  const root = join(contentDir, folder);
  return {
    name: `yaml-folder-${folder}`,
    load: (context) => {
      const { entries, problems } = readYamlFolder(root, schema, { cwd: process.cwd() });
      const [problem] = problems.filter(({ severity }) => severity === 'error');
      if (problem && !isPreview(context))
        throw new Error(`${problem.code} ${problem.file}:${problem.line ?? 1}\n${problem.message}`);
      for (const id of context.store.keys()) if (!entries.has(id)) context.store.delete(id);
      for (const [id, entry] of entries) context.store.set({ id, data: { ...entry.value } });
      return Promise.resolve();
    },
  };
}

/** The id of the only entry of a folder that is read as one. */
const wholeFolder = 'all';

/**
 * Astro loader for a folder of YAML files that may well be absent: one entry with all of them by
 * file name. Astro warns of an empty collection at every page of the live preview.
 */
export function yamlFolderAsOne<Value extends object>(
  contentDir: string,
  folder: string,
  schema: z.ZodType<Value>,
): Loader {
  const root = join(contentDir, folder);
  return {
    name: `yaml-folder-${folder}`,
    load: (context) => {
      const { entries } = readYamlFolder(root, schema, { cwd: process.cwd() });
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
