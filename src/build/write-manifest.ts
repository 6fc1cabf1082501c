import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CheckedContent } from '../content/check/check-content.ts';
import { sketchArticles } from '../content/model/article-sketch.ts';
import { toManifest } from '../content/model/manifest.ts';
import type { Kept } from '../lib/kept/kept-folder.ts';
import { readStartingTallies } from '../content/read/read-tallies.ts';
import type { CompanyFiles } from '../schemas/company-files.ts';
import type { Environment } from '../schemas/environment.ts';
import { manifestFile, manifestPath, type Manifest } from '../schemas/manifest.ts';
import { leadsToRequests } from '../schemas/my-requests.ts';
import { readStyleDigests } from './style-digests.ts';

interface ManifestSources {
  stamp: string;
  beside: CompanyFiles | undefined;
  kept: Kept | undefined;
}

/**
 * Writes what the server has to know of a built site beside it, and gives it back. `stamp` names what
 * it was made from, `beside` what else stands in its folder; sketches that were made before are in `kept`.
 */
export async function writeManifest(
  environment: Environment,
  checked: CheckedContent,
  { stamp, beside, kept }: ManifestSources,
): Promise<Manifest> {
  const { models, folder } = checked;
  const path = manifestPath(environment.OUT_DIR);
  await rm(join(environment.OUT_DIR, manifestFile), { force: true });
  await mkdir(dirname(path), { recursive: true });
  const manifest = {
    build: stamp,
    ...toManifest(
      models.published,
      checked,
      sketchArticles(folder.articles, kept),
      await readStartingTallies(folder.dir),
    ),
    leadsToRequests: leadsToRequests(environment),
    styleDigests: await readStyleDigests(environment.OUT_DIR, beside?.pages),
    ...(beside && { companyPages: [...beside.pages] }),
  };
  await writeFile(path, JSON.stringify(manifest));
  return manifest;
}
