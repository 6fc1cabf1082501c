import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../lib/project-folder.ts';

const source = join(projectFolder, 'src/service-worker/service-worker.ts');

/**
 * Writes the service worker to the root of a built site: a worker may only answer for what lies
 * below it. `buildId` makes a new build a new worker. `pageFolders` are those in which pages of ours
 * lie (`/en/`), where a company has others beside them.
 */
export async function writeServiceWorker(
  outDir: string,
  buildId: string,
  pageFolders: readonly string[] = [],
): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'iife',
    target: 'esnext',
    minify: true,
    write: false,
  });
  const code = outputFiles.map(({ text }) => text).join('');
  await writeFile(
    join(outDir, 'sw.js'),
    code.replaceAll('__BUILD_ID__', buildId).replaceAll('__PAGE_FOLDERS__', pageFolders.join(' ')),
  );
}
