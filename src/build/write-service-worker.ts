import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../lib/project-folder.ts';

const source = join(projectFolder, 'src/service-worker/service-worker.ts');

/**
 * Writes the service worker to the root of a built site: a worker may only answer for what lies
 * below it. `buildId` makes a new build a new worker.
 */
export async function writeServiceWorker(outDir: string, buildId: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'iife',
    target: 'esnext',
    minify: true,
    write: false,
  });
  const code = outputFiles.map(({ text }) => text).join('');
  await writeFile(join(outDir, 'sw.js'), code.replace('__BUILD_ID__', buildId));
}
