import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { listFiles } from '../read/list-files.ts';
import { isPreview } from './yaml-loaders.ts';

/**
 * Astro loader of one entry that changes whenever a file of the content folder does, for the
 * preview: so a new picture or a brand file, which no collection holds, shows open pages anew, too.
 * In a build nothing changes.
 */
export function stampLoader(contentDir: string): Loader {
  return {
    name: 'stamps',
    load: (context) => {
      const revision = isPreview(context) ? readRevision(contentDir) : '';
      context.store.set({ id: 'all', data: { revision } });
      return Promise.resolve();
    },
  };
}

/** Another text after each change of a file of the folder, an absolute path. */
export function readRevision(contentDir: string): string {
  const hash = createHash('sha256');
  for (const path of listFiles(contentDir).files) {
    const stats = statSync(join(contentDir, path), { throwIfNoEntry: false });
    hash.update(`${path}\0${stats?.mtimeMs}\0${stats?.size}\0`);
  }
  return hash.digest('hex');
}
