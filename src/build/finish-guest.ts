import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { WorkingContent } from '../content/check/leave-out.ts';
import { readCompany } from '../content/company/read-config.ts';
import type { Kept } from '../lib/kept/kept-folder.ts';
import { isShallowClone } from '../content/read/files/git-dates.ts';
import type { Problem } from '../content/read/files/problem.ts';
import type { Environment } from '../schemas/environment.ts';
import { guessHost } from '../schemas/host.ts';
import type { BuildOptions } from './build-options.ts';
import { readStamp, writeStamp } from './build-stamp.ts';
import { checkBuiltPages } from './built-check/check-built-pages.ts';
import { checkBeforeBuild } from './check-before-build.ts';
import { describeHost, finishSite } from './finish-site.ts';
import type { Surroundings } from './guest-surroundings.ts';
import { openKept } from './open-kept.ts';
import { findOtherAstro } from './other-astro.ts';
import { isBeside } from './preview/company-routes.ts';
import { refuseMistakes, tellLeftOut } from './tell-mistakes.ts';
import { leaveOutFromNowOn } from './with-left-out.ts';

/** An Astro site that the help centre is part of. */
export interface GuestSite {
  environment: Environment;
  /** Its folder, absolute. */
  root: string;
  /** What builds remember. */
  cache: string;
  options: BuildOptions;
  surroundings: Surroundings;
}

/**
 * What `candil build` does before and after Astro, for a site that is built by `astro build`: checks
 * the content, and stops at mistakes; then checks the pages of ours, and writes what the server and
 * the host need. The pages of the company beside ours are not judged.
 */
export function finishGuest(site: GuestSite): AstroIntegration {
  const { environment, surroundings } = site;
  const { OUT_DIR: outDir } = environment;
  let isBuild = false;
  let content: WorkingContent | undefined;
  return {
    name: 'candil-finish',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        isBuild = command === 'build';
        const difference = findOtherAstro(site.root);
        if (difference !== undefined) logger.warn(difference);
      },
      // Before Astro reads the articles, so that what is left out is not read.
      'astro:config:done': async ({ config, logger, buildOutput }) => {
        const reason = buildOutput === 'server' ? tellNotStatic(config) : undefined;
        if (!isBuild) {
          if (reason !== undefined) logger.warn(`No build will be made. ${reason}`);
          return;
        }
        if (reason !== undefined) throw new Error(reason);
        content = await checkContentOf(site);
        const tell = (text: string): void => logger.warn(`\n${text}`);
        refuseMistakes(tell, content.checked.problems, nothingBuilt);
        refuseWithoutIcon(content, surroundings.getRoutes().publicDir);
        await leaveOutFromNowOn(content.checked.folder.leftOutFiles);
      },
      'astro:build:done': async ({ assets, logger }) => {
        if (!content) return;
        const { checked } = content;
        const stamp = await readStamp(environment.CONTENT_DIR, environment);
        const beside = await surroundings.listBuilt(outDir, assets);
        const kept = openKept(site.root, site.options);
        const ofPages = kept.open('built-pages');
        const problems = checked.judge(await checkPages(site, content, beside.pages, ofPages));
        const warn = (text: string): void => logger.warn(`\n${text}`);
        refuseMistakes(warn, problems, 'The content has mistakes; the site is not finished.');
        const host = site.options.host ?? guessHost(process.env);
        const built = { environment, root: site.root, checked, stamp, host, beside, kept };
        const written = await finishSite(built, (_, run) => run());
        await writeStamp(outDir, stamp);
        kept.save();
        for (const line of describeHost(written)) logger.info(line);
        tellLeftOut(
          (text) => {
            logger.warn(text);
          },
          content,
          site.options,
        );
      },
    },
  };
}

const nothingBuilt = 'The content has mistakes; nothing was built.';

/** Why a site that a program answers cannot hold the help centre, and what to do. */
export function tellNotStatic({
  output,
  adapter,
}: {
  output: 'static' | 'server';
  adapter?: { name: string } | undefined;
}): string {
  const causes = [
    ...(output === 'server' ? ['output: "server"'] : []),
    ...(adapter ? [`the adapter ${adapter.name}`] : []),
    'each "prerender = false"',
  ];
  const list = new Intl.ListFormat('en').format(causes);
  return `OutputNotStatic astro.config.mjs\nThe help centre is part of sites that are built as a whole, into files. Take out ${list}; or build the help centre apart, in a folder of its own, with "candil build".`;
}

async function checkContentOf({
  environment,
  root,
  options,
  surroundings,
}: GuestSite): Promise<WorkingContent> {
  const { CONTENT_DIR: dir, SITE_URL: siteUrl } = environment;
  const facts = {
    cwd: process.cwd(),
    siteUrl,
    isShallow: isShallowClone(dir),
    company: await readCompany(root),
    isBeside: (path: string) => isBeside(path, surroundings.getRoutes()),
  };
  return checkBeforeBuild(dir, facts, options);
}

const checkPages = (
  { environment }: GuestSite,
  { checked: { folder, models, problems } }: WorkingContent,
  companyPages: readonly string[],
  kept: Kept,
): Promise<readonly Problem[]> =>
  checkBuiltPages(environment.OUT_DIR, {
    folder,
    model: models.published,
    siteUrl: environment.SITE_URL ?? folder.settings?.value.url,
    apiBase: environment.PUBLIC_API_URL === 'off' ? '' : environment.PUBLIC_API_URL,
    reported: problems,
    companyPages,
    kept,
  });

function refuseWithoutIcon({ checked: { folder } }: WorkingContent, publicDir: string): void {
  if (folder.site.brand.favicon !== undefined) return;
  if (existsSync(join(publicDir, 'favicon.svg'))) return;
  throw new Error(
    'IconMissing Put favicon.svg into the public folder of the site, or name a file of content/brand/ as brand.favicon in content/site.yaml.',
  );
}
