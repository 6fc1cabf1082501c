import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { projectFolder } from '../../lib/project-folder.ts';

const name = 'virtual:candil-launcher';
const id = `\0${name}`;
const folder = join(projectFolder, 'src/launcher');

/** Browsers without what it needs must be able to read it to its end. */
const target = 'es2018';

/**
 * Gives pages the script of the launcher as a text: one file for pages of others, which know nothing
 * of ours. What it is told of the site is put in place by the page that serves it.
 */
export const launcherScript = (): Plugin => ({
  name: 'candil-launcher-script',
  resolveId: (wanted) => (wanted === name ? id : undefined),
  async load(wanted) {
    if (wanted !== id) return undefined;
    const { outputFiles, metafile } = await build({
      entryPoints: [join(folder, 'launcher.ts')],
      bundle: true,
      minify: true,
      format: 'iife',
      target,
      write: false,
      metafile: true,
      absWorkingDir: projectFolder,
    });
    for (const input of Object.keys(metafile.inputs)) this.addWatchFile(join(projectFolder, input));
    return `export default ${JSON.stringify(outputFiles[0]?.text ?? '')};`;
  },
});
