import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashFolders } from './hash-code.ts';

const kept = resolve('.candil/bench/search');
const code = [resolve('src'), resolve('tools')];

/** What builds no page. */
const notBuilding = ['tools/bench', 'tools/testing', 'src/server'];

/**
 * Folder of the site of a content folder. It is built once and kept as long as neither the content
 * nor the code changes; changes in a path with one of `except` don't count.
 */
export async function keepSite(
  name: string,
  contentFolder: string,
  except: readonly string[] = [],
): Promise<string> {
  const prefix = `${name}-${await hashFolders([contentFolder])}-`;
  const site = join(kept, prefix + (await hashFolders(code, [...notBuilding, ...except])));
  if (existsSync(site)) return site;
  for (const older of await readdir(kept)) {
    if (older.startsWith(prefix)) await rm(join(kept, older), { recursive: true });
  }
  console.log(`Building the site of ${contentFolder}`);
  const unfinished = `${site}.${process.pid}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, CONTENT_DIR: contentFolder, OUT_DIR: unfinished },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  // What belongs beside the site first: with the site itself, it is kept.
  await rename(`${unfinished}.private`, `${site}.private`);
  await rename(unfinished, site);
  return site;
}
