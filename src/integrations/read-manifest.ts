import { checkContent } from '../content-check/check-content.ts';
import type { Environment } from '../schemas/environment.ts';
import type { Manifest } from '../schemas/manifest.ts';
import { toManifest } from '../site/manifest.ts';

/** What the API must know of the content folder as it is now, mistakes or not. */
export async function readManifest(
  environment: Pick<Environment, 'CONTENT_DIR' | 'SITE_URL'>,
): Promise<Manifest> {
  const content = await checkContent(environment.CONTENT_DIR, {
    cwd: process.cwd(),
    siteUrl: environment.SITE_URL,
  });
  return toManifest(content);
}
