import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLeftOut } from '../content/read/files/left-out.ts';

const variable = 'CONTENT_LEFT_OUT';

/**
 * Runs a build that leaves out paths of the content folder. Astro loads the collections in a graph
 * of modules of its own, which shares nothing with ours but the environment.
 */
export async function withLeftOut<Result>(
  paths: ReadonlySet<string>,
  run: () => Promise<Result>,
): Promise<Result> {
  if (paths.size === 0) return run();
  const folder = await leaveOut(paths);
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(process.env, variable);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Leaves out paths of the content folder for as long as the process runs. */
export async function leaveOutFromNowOn(paths: ReadonlySet<string>): Promise<void> {
  if (paths.size === 0) return;
  const folder = await leaveOut(paths);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** Gives back the folder that holds the list. */
async function leaveOut(paths: ReadonlySet<string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candil-left-out-'));
  const list = join(folder, 'paths.txt');
  writeLeftOut(list, paths);
  process.env[variable] = list;
  return folder;
}
