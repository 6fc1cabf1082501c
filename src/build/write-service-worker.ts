import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { projectFolder } from '../lib/project-folder.ts';

const source = join(projectFolder, 'src/service-worker/service-worker.ts');

/**
 * Writes the service worker to the root of a built site: a worker may only answer for what lies
 * below it. `buildId` makes a new build a new worker.
 */
export async function writeServiceWorker(outDir: string, buildId: string): Promise<void> {
  const { code } = await transform(await readFile(source, 'utf8'), {
    loader: 'ts',
    format: 'iife',
    minify: true,
  });
  await writeFile(join(outDir, 'sw.js'), code.replace('__BUILD_ID__', buildId));
}
