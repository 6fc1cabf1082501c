import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCompany } from '../content/company/read-config.ts';
import type { Environment } from '../schemas/environment.ts';
import { manifestPath, stampFile } from '../schemas/manifest.ts';
import { leadsToRequests } from '../schemas/my-requests.ts';
import { projectFolder } from '../lib/project-folder.ts';

/** What a build depends on besides the content folder. */
const sources = ['src', 'public', 'package.json', 'package-lock.json'].map((name) =>
  join(projectFolder, name),
);

/** Variables that change what is built. */
const variables = ['SITE_URL', 'PUBLIC_API_URL'] as const;

/** A text that changes when something that a build is made from changes (names, sizes, times). */
export async function readStamp(
  contentDir: string,
  environment: Pick<Environment, (typeof variables)[number]> &
    Parameters<typeof leadsToRequests>[0],
): Promise<string> {
  const hash = createHash('sha256');
  for (const name of variables) hash.update(`${name}=${environment[name] ?? ''}\n`);
  hash.update(`requests=${leadsToRequests(environment)}\n`);
  for (const path of [contentDir, ...sources, ...(await listCompanySources())]) {
    for (const line of await describe(path)) hash.update(line);
  }
  return hash.digest('hex');
}

/** Tells whether the built site in a folder, with its manifest, was made from what the stamp says. */
export async function isBuilt(outDir: string, stamp: string): Promise<boolean> {
  try {
    await stat(manifestPath(outDir));
    return (await readFile(join(outDir, stampFile), 'utf8')) === stamp;
  } catch {
    return false;
  }
}

/** Notes what the built site in a folder was made from. */
export async function writeStamp(outDir: string, stamp: string): Promise<void> {
  const file = join(outDir, stampFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, stamp);
}

/** `candil.config.ts` and the folders of the components that it names. */
async function listCompanySources(): Promise<readonly string[]> {
  const { configFile, replaced, articleComponents } = (await readCompany(process.cwd())).company;
  const components = [
    ...replaced.values(),
    ...[...articleComponents.values()].map(({ file }) => file),
  ];
  const folders = new Set(components.map((file) => dirname(file)));
  return configFile === undefined ? [] : [configFile, ...folders];
}

async function describe(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}\n`];
  const entries = await readdir(path, { recursive: true });
  const lines = entries.sort().map(async (entry) => {
    const file = await stat(join(path, entry)).catch(() => undefined);
    return file?.isFile() ? `${path}/${entry} ${file.size} ${file.mtimeMs}\n` : '';
  });
  return Promise.all(lines);
}
