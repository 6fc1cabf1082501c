import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { CheckedContent } from '../content/check/check-content.ts';
import type { CompanyFiles } from '../schemas/company-files.ts';
import type { Environment } from '../schemas/environment.ts';
import type { HostName } from '../schemas/host.ts';
import { manifestPath } from '../schemas/manifest.ts';
import type { KeptFolder } from '../lib/kept/kept-folder.ts';
import { compressFolder } from './compress-folder.ts';
import { formatWarnings } from './hosts/format-warnings.ts';
import { toHostSite } from './hosts/host-site.ts';
import { sendsCopies, writeHost, type WrittenHost } from './hosts/write-host.ts';
import type { Progress } from './progress.ts';
import type { SiteFiles } from './hooks/site-files.ts';
import { writeManifest } from './write-manifest.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/** A site whose pages are built and checked. */
export interface BuiltSite {
  checked: CheckedContent;
  environment: Environment;
  /** What it was made from. */
  stamp: string;
  host: HostName;
  /** The company's folder, absolute: Vercel looks there for what a build has made. */
  root: string;
  /** What stands beside the help centre in an Astro site of the company. */
  beside?: CompanyFiles;
  /** What builds keep for the next one. */
  kept?: KeptFolder | undefined;
  /** What is known of the files of the site. */
  files?: SiteFiles | undefined;
}

/**
 * Writes what lies in the folder of the site besides its pages, and what its host needs. The last
 * steps of every build: of ours, and of an Astro site that the help centre is part of.
 */
export async function finishSite(
  { checked, environment, stamp, host, root, beside, kept, files }: BuiltSite,
  step: Progress['step'],
): Promise<WrittenHost> {
  const { OUT_DIR: outDir, SITE_URL, PUBLIC_API_URL: apiUrl } = environment;
  const manifest = await step('Writing manifest and service worker', async () => {
    const { locales } = checked.models.published.site;
    const folders = beside ? locales.map(({ locale }) => `/${locale}/`) : [];
    await writeServiceWorker(outDir, stamp.slice(0, 12), folders);
    return writeManifest(environment, checked, { stamp, beside, kept: kept?.open('sketches') });
  });
  if (sendsCopies(host)) {
    await step('Compressing', () =>
      compressFolder(outDir, { kept: kept?.open('compressed'), files }),
    );
  }
  const siteUrl = SITE_URL ?? checked.folder.settings?.value.url;
  const site = toHostSite(manifest, { outDir, siteUrl, apiUrl, beside });
  const written = await writeHost(host, site, root);
  const { folder } = written;
  const copy = written.copy === undefined ? undefined : relative(outDir, written.copy);
  if (folder !== undefined || copy !== undefined) {
    await writeFile(manifestPath(outDir), JSON.stringify({ ...manifest, folder, copy }));
  }
  return written;
}

/** Which files are for the operator, and what the host could not be told: lines for people. */
export const describeHost = ({ files, warnings }: WrittenHost): readonly string[] => [
  ...(files.length > 0 ? [`For your host: ${files.join(', ')}`] : []),
  ...(warnings.length > 0 ? [formatWarnings(warnings)] : []),
];
