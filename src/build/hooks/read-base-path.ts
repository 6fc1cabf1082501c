import { listLocaleFolders } from '../../content/read/locale-folders.ts';
import { readSite } from '../../content/read/read-site.ts';
import { toBasePath } from '../../lib/base-path.ts';
import type { Environment } from '../../schemas/environment.ts';

/**
 * The path under which a build is to stand, by `SITE_URL` or else by `url` in site.yaml; empty if
 * neither names one. A mistake in site.yaml counts as none: the check tells it.
 */
export function readBasePath({
  CONTENT_DIR: dir,
  SITE_URL,
}: Pick<Environment, 'CONTENT_DIR' | 'SITE_URL'>): string {
  if (SITE_URL !== undefined) return toBasePath(SITE_URL);
  const { settings } = readSite(dir, listLocaleFolders(dir), { cwd: process.cwd() });
  return toBasePath(settings?.value.url);
}
