import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readCompany } from '../content/company/read-config.ts';
import { checkContent, type CheckedContent } from '../content/check/check-content.ts';
import { formatProblems } from '../content/check/format-problems.ts';
import { isShallowClone } from '../content/read/git-dates.ts';
import { isError } from '../content/read/problem.ts';
import type { Environment } from '../schemas/environment.ts';
import { readStamp, writeStamp } from './build-stamp.ts';
import { compressFolder } from './compress-folder.ts';
import { writeManifest } from './write-manifest.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/**
 * What `candil build` does before and after Astro, for a site that is built by `astro build`: checks
 * the content, and stops at mistakes; then writes manifest and service worker, and compresses. The
 * pages of the company beside ours are not looked at. `cache` is what builds remember.
 */
export function finishGuest(environment: Environment, cache: string): AstroIntegration {
  const { CONTENT_DIR: contentDir, OUT_DIR: outDir } = environment;
  let checked: CheckedContent | undefined;
  let publicDir = new URL('file:///');
  return {
    name: 'candil-finish',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicDir = config.publicDir;
      },
      'astro:build:start': async ({ logger }) => {
        const cwd = process.cwd();
        checked = await checkContent(contentDir, {
          cwd,
          siteUrl: environment.SITE_URL,
          isShallow: isShallowClone(contentDir),
          company: await readCompany(cwd),
        });
        const text = formatProblems(checked.problems);
        if (text !== '') logger.warn(`\n${text}`);
        if (checked.problems.some(isError)) {
          throw new Error('ContentInvalid The content has mistakes; nothing was built.');
        }
        if (
          checked.folder.site.brand.favicon === undefined &&
          !existsSync(new URL('favicon.svg', publicDir))
        ) {
          throw new Error(
            'IconMissing Put favicon.svg into the public folder of the site, or name a file of content/brand/ as brand.favicon in content/site.yaml.',
          );
        }
      },
      'astro:build:done': async () => {
        if (!checked) return;
        const stamp = await readStamp(contentDir, environment);
        await writeManifest(environment, checked, stamp);
        await writeServiceWorker(outDir, stamp.slice(0, 12));
        await compressFolder(outDir, join(cache, 'compressed'));
        await writeStamp(outDir, stamp);
      },
    },
  };
}
