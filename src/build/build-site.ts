import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { readCompany } from '../content/company/read-config.ts';
import { isShallowClone } from '../content/read/git-dates.ts';
import { checkContent } from '../content/check/check-content.ts';
import { formatProblems } from '../content/check/format-problems.ts';
import { isError, type Problem } from '../content/read/problem.ts';
import { checkBuiltPages } from './built-check/check-built-pages.ts';
import { parseEnvironment } from '../schemas/environment.ts';
import { manifestFile, manifestPath } from '../schemas/manifest.ts';
import { leadsToRequests } from '../schemas/my-requests.ts';
import { sketchArticles } from '../content/model/article-sketch.ts';
import { toManifest } from '../content/model/manifest.ts';
import { astroSettings } from './astro-settings.ts';
import { readStamp, writeStamp } from './build-stamp.ts';
import { compressFolder } from './compress-folder.ts';
import { readStyleDigests } from './style-digests.ts';
import { createProgress, type Progress } from './progress.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/**
 * Builds the site of `CONTENT_DIR` into `OUT_DIR`: checks the content, builds pages and search
 * index, writes the manifest for the API, compresses. Throws on mistakes in the content.
 */
export async function buildSite(variables: Record<string, string | undefined>): Promise<void> {
  const environment = parseEnvironment(variables);
  const progress = createProgress(process.stdout);
  const stamp = await readStamp(environment.CONTENT_DIR, environment);
  const content = await progress.step('Checking the content', async () => {
    const checked = await checkContent(environment.CONTENT_DIR, {
      cwd: process.cwd(),
      siteUrl: environment.SITE_URL,
      isShallow: isShallowClone(environment.CONTENT_DIR),
      company: await readCompany(process.cwd()),
    });
    refuseMistakes(progress, checked.problems, 'The content has mistakes; nothing was built.');
    return checked;
  });
  await progress.step('Building pages and search index', async () =>
    build({
      ...(await astroSettings(environment, { root: process.cwd() })),
      configFile: false,
      logLevel: 'error',
    }),
  );
  await progress.step('Checking the built pages', async () => {
    const { folder, models, problems: reported } = content;
    const problems = await checkBuiltPages(environment.OUT_DIR, {
      folder,
      model: models.published,
      siteUrl: environment.SITE_URL ?? folder.settings?.value.url,
      apiBase: environment.PUBLIC_API_URL === 'off' ? '' : environment.PUBLIC_API_URL,
      reported,
    });
    refuseMistakes(
      progress,
      problems,
      'The pages that were built have mistakes; the site is not finished.',
    );
  });
  await progress.step('Writing manifest and service worker', async () => {
    const path = manifestPath(environment.OUT_DIR);
    await rm(join(environment.OUT_DIR, manifestFile), { force: true });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(
      path,
      JSON.stringify({
        build: stamp,
        ...toManifest(content.models.published, content, sketchArticles(content.folder.articles)),
        leadsToRequests: leadsToRequests(environment),
        styleDigests: await readStyleDigests(environment.OUT_DIR),
      }),
    );
    await writeServiceWorker(environment.OUT_DIR, stamp.slice(0, 12));
  });
  await progress.step('Compressing', () => compressFolder(environment.OUT_DIR));
  await writeStamp(environment.OUT_DIR, stamp);
  progress.finish(`The site is in ${environment.OUT_DIR}`);
}

/** Prints every problem; throws if one of them is an error. */
function refuseMistakes(
  progress: Progress,
  problems: readonly Problem[],
  consequence: string,
): void {
  const text = formatProblems(problems);
  if (text !== '') progress.note(text);
  if (problems.some(isError)) {
    throw new Error(`ContentInvalid ${consequence}`);
  }
}
