import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listFiles } from './list-files.ts';
import { parseYaml } from './yaml-text.ts';

/**
 * Astro loader for a folder of YAML files: one entry per file, its id is the file name. Mistakes
 * have been reported by the content check before; what is left of them stops the build here.
 */
export function yamlFolder(contentDir: string, folder: string): Loader {
  const root = join(contentDir, folder);
  const load = async (context: LoaderContext): Promise<void> => {
    context.store.clear();
    for (const file of listFiles(root).files.filter((name) => /\.ya?ml$/u.test(name))) {
      const id = basename(file).replace(/\.ya?ml$/u, '');
      context.store.set({ id, data: await parseFile(context, id, join(root, file)) });
    }
  };
  return {
    name: `yaml-folder-${folder}`,
    load: async (context) => {
      await load(context);
      const reload = (path: string) => {
        if (path.startsWith(root)) void load(context);
      };
      context.watcher?.add(root);
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
    },
  };
}

async function parseFile(
  context: LoaderContext,
  id: string,
  filePath: string,
): Promise<Record<string, unknown>> {
  const parsed = parseYaml(readFileSync(filePath, 'utf8'));
  if (!parsed.ok) throw new Error(`YamlInvalid ${filePath}:${parsed.line}\n${parsed.reason}`);
  const data = Object.fromEntries(Object.entries(parsed.value ?? {}));
  return context.parseData({ id, data, filePath });
}
