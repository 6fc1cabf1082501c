import { join } from 'node:path';
import { standUnder } from '../lib/base-path.ts';
import type { KeptFolder } from '../lib/kept/kept-folder.ts';
import { build as runAstro } from 'astro';
import { readCompany } from '../content/company/read-config.ts';
import { isShallowClone } from '../content/read/files/git-dates.ts';
import type { WorkingContent } from '../content/check/leave-out.ts';
import { isError } from '../content/read/files/problem.ts';
import { checkBuiltPages } from './built-check/check-built-pages.ts';
import { parseEnvironment, type Environment } from '../schemas/environment.ts';
import { astroSettings } from './astro-settings.ts';
import { afterOtherBuilds } from './build-lock.ts';
import { readStamp, writeStamp } from './build-stamp.ts';
import type { BuildOptions } from './build-options.ts';
import { cacheFolder, openKept } from './open-kept.ts';
import { readBasePath } from './hooks/read-base-path.ts';
import { guessHost } from '../schemas/host.ts';
import { checkBeforeBuild } from './check-before-build.ts';
import { describeHost, finishSite } from './finish-site.ts';
import { refuseMistakes, tellLeftOut } from './tell-mistakes.ts';
import { withLeftOut } from './with-left-out.ts';
import { openSiteFiles, type SiteFiles } from './hooks/site-files.ts';
import { createProgress, type Progress } from './progress.ts';

/**
 * Builds the site of `CONTENT_DIR` into `OUT_DIR`: checks the content, builds pages and search
 * index, writes the manifest for the API, compresses. Throws on mistakes in the content, or, with
 * `publishWhatWorks`, leaves out the files that have them and lists these at the end. It waits for
 * another build of the same folder.
 */
export async function buildSite(
  variables: Record<string, string | undefined>,
  options: BuildOptions = {},
): Promise<void> {
  const progress = createProgress(process.stdout);
  await afterOtherBuilds(process.cwd(), progress.note, () => build(variables, options, progress));
}

async function build(
  variables: Record<string, string | undefined>,
  options: BuildOptions,
  progress: Progress,
): Promise<void> {
  const environment = parseEnvironment(variables);
  standUnder(readBasePath(environment));
  const stamp = await readStamp(environment.CONTENT_DIR, environment);
  const kept = openKept(process.cwd(), options);
  const content = await progress.step('Checking the content', async () => {
    const { CONTENT_DIR: dir, SITE_URL: siteUrl } = environment;
    const cwd = process.cwd();
    const company = await readCompany(cwd);
    const isShallow = isShallowClone(dir);
    const facts = { cwd, siteUrl, isShallow, company, kept: kept.open('checks') };
    const working = await checkBeforeBuild(dir, facts, options);
    const { problems } = working.checked;
    refuseMistakes(progress.note, problems, 'The content has mistakes; nothing was built.');
    return working;
  });
  const root = process.cwd();
  const aside = join(cacheFolder(root), 'former');
  const files = openSiteFiles(environment.OUT_DIR, aside, kept.open('site-files'));
  const published = await buildPages(content, { environment, options, kept, files }, progress);
  const { checked } = published;
  const host = options.host ?? guessHost(variables);
  const built = { checked, environment, stamp, host, root, kept, files };
  const written = await finishSite(built, progress.step);
  await writeStamp(environment.OUT_DIR, stamp);
  files.end();
  kept.save();
  const keptPages = kept.countTaken('pages');
  if (keptPages > 0) progress.note(`Pages and texts taken from the build before: ${keptPages}`);
  progress.finish(`The site is in ${environment.OUT_DIR}`);
  describeHost(written).forEach(progress.note);
  tellLeftOut(progress.note, published, options);
}

/**
 * Builds the pages and checks them, again without the articles whose pages have mistakes where these
 * may be left out. Gives back what was published.
 */
async function buildPages(
  content: WorkingContent,
  settings: {
    environment: Environment;
    options: BuildOptions;
    kept: KeptFolder;
    files: SiteFiles;
  },
  progress: Progress,
): Promise<WorkingContent> {
  const { environment, options, kept, files } = settings;
  await progress.step('Building pages and search index', () =>
    withLeftOut(content.checked.folder.leftOutFiles, () =>
      runAstro({
        ...astroSettings(environment, { root: process.cwd(), kept, files }),
        force: options.isFresh === true,
        configFile: false,
        logLevel: 'error',
      }),
    ),
  );
  const consequence = 'The pages that were built have mistakes; the site is not finished.';
  const next = await progress.step('Checking the built pages', async () => {
    const { folder, models, problems: reported } = content.checked;
    const found = await checkBuiltPages(environment.OUT_DIR, {
      folder,
      model: models.published,
      siteUrl: environment.SITE_URL ?? folder.settings?.value.url,
      apiBase: environment.PUBLIC_API_URL === 'off' ? '' : environment.PUBLIC_API_URL,
      reported,
      kept: kept.open('built-pages'),
      nameOf: files.nameOf,
    });
    const problems = content.checked.judge(found);
    const smaller = await content.without(problems);
    if (isSame(smaller, content)) refuseMistakes(progress.note, problems, consequence);
    return smaller;
  });
  if (isSame(next, content)) return content;
  refuseMistakes(progress.note, next.checked.problems.filter(isError), consequence);
  return buildPages(next, settings, progress);
}

const isSame = (one: WorkingContent, other: WorkingContent): boolean =>
  one.leftOut.length === other.leftOut.length;
