import { copyFile, cp, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasHoles } from '../../lib/address-pattern.ts';
import { toPageFolder } from '../../lib/page-folder.ts';
import type { HostName } from '../../schemas/host.ts';
import { toCaddy } from './caddy.ts';
import { stampFolder, type HostFiles, type HostSite } from './host-site.ts';
import { toCloudflare, toNetlify } from './netlify.ts';
import { toNginx } from './nginx.ts';
import { toS3 } from './s3.ts';
import { toVercel } from './vercel.ts';

/** What each host needs; a plain static server needs nothing. */
const writers: Readonly<Record<HostName, (site: HostSite) => HostFiles>> = {
  netlify: toNetlify,
  cloudflare: toCloudflare,
  vercel: toVercel,
  'github-pages': ({ rules }) => ({
    published: { '.nojekyll': '' },
    warnings: rules
      .filter(({ from }) => hasHoles(from))
      .map(
        ({ from }) =>
          `${from}: GitHub Pages knows no redirects; pages lead on from whole addresses only.`,
      ),
  }),
  s3: toS3,
  nginx: toNginx,
  caddy: toCaddy,
  static: () => ({ warnings: [] }),
};

/** Hosts that send the compressed copies that lie beside a file. */
export const sendsCopies = (host: HostName): boolean =>
  host === 'nginx' || host === 'caddy' || host === 'static';

/** Hosts for which a page that leads on from an old address would stand in the way of a redirect. */
const redirectsItself = (host: HostName): boolean => host !== 'github-pages' && host !== 'static';

/** Hosts of files alone: nothing there answers the API, unless the operator leads it on. */
const hasFilesAlone = (host: HostName): boolean =>
  host !== 'nginx' && host !== 'caddy' && host !== 'static';

/** What becomes of votes and requests that are sent to a host of files. */
const warnOfApi = (host: HostName, { base, hasApi }: HostSite): string[] =>
  hasApi && hasFilesAlone(host)
    ? [
        `${base}/api/: Nothing answers votes and requests on a host of files. Build with PUBLIC_API_URL=off, with the address of the process there, or lead ${base}/api/ on to it.`,
      ]
    : [];

/** Hosts that publish a folder as the root of an address: a path is a folder in it. */
const needsFolder = (host: HostName): boolean => host === 'netlify' || host === 'cloudflare';

/** Where the files for the operator lie, which nobody is to see. */
const besideOf = (outDir: string): string => `${outDir}.private/host`;

export interface WrittenHost {
  /** Files for the operator. */
  files: readonly string[];
  warnings: readonly string[];
  /** Where in the folder of the build the site lies now, if not at its root. */
  folder: string | undefined;
  /** Folder from which the host takes the site, absolute, if that is a copy of it. */
  copy: string | undefined;
}

/**
 * Writes what a host needs into the folder of a built site and beside it; `cwd` is where Vercel looks
 * for what a build has made. Files of an earlier build for another host are removed.
 */
export async function writeHost(host: HostName, site: HostSite, cwd: string): Promise<WrittenHost> {
  const { published = {}, beside = {}, copies = {}, warnings: unsaid } = writers[host](site);
  const warnings = [...unsaid, ...warnOfApi(host, site)];
  const { outDir, base } = site;
  const besideFolder = besideOf(outDir);
  await rm(besideFolder, { recursive: true, force: true });
  if (redirectsItself(host)) await removeRedirectPages(site);
  for (const [to, from] of Object.entries(copies)) {
    await copyFile(join(outDir, from), join(outDir, to));
  }
  const folder = needsFolder(host) && base !== '' ? base.slice(1) : undefined;
  if (folder !== undefined) await moveBelow(outDir, folder);
  await writeAll(outDir, published);
  const places = host === 'vercel' ? join(cwd, '.vercel/output') : besideFolder;
  await writeAll(places, beside);
  const copy = host === 'vercel' ? join(places, 'static', base) : undefined;
  if (copy !== undefined) await copySite(outDir, copy);
  return { files: Object.keys(beside).map((name) => join(places, name)), warnings, folder, copy };
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

async function moveBelow(outDir: string, folder: string): Promise<void> {
  const target = `${outDir}.moving`;
  await mkdir(target, { recursive: true });
  for (const name of await readdir(outDir)) {
    if (name !== stampFolder) await rename(join(outDir, name), join(target, name));
  }
  await mkdir(dirname(join(outDir, folder)), { recursive: true });
  await rename(target, join(outDir, folder));
}

async function copySite(outDir: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(outDir, target, {
    recursive: true,
    filter: (path) => path !== join(outDir, stampFolder),
  });
}

/** The pages of [...redirect].astro with their compressed copies, and folders that hold nothing else. */
async function removeRedirectPages({ outDir, rules }: HostSite): Promise<void> {
  for (const { from } of rules.filter((rule) => !hasHoles(rule.from))) {
    let folder = toPageFolder(from);
    for (const end of ['', '.br', '.gz']) {
      await rm(join(outDir, folder, `index.html${end}`), { force: true });
    }
    while (folder !== '' && folder !== '.' && (await removeEmpty(join(outDir, folder)))) {
      folder = dirname(folder);
    }
  }
}

/** Whether there was an empty folder. */
const removeEmpty = (folder: string): Promise<boolean> =>
  rmdir(folder).then(
    () => true,
    () => false,
  );
