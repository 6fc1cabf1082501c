import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Builds in one checkout share Astro's cache, so only one may run: whoever makes this folder. */
const lock = resolve('.candil/test/building');

/** A build takes seconds; a lock that stands longer was left behind by a test that was stopped. */
const longestWait = 90_000;
const pause = 250;

/** Builds a content folder as `npm run build` does, after the builds of other tests. */
export async function buildFolder(
  places: {
    CONTENT_DIR: string;
    OUT_DIR: string;
    SITE_URL?: string;
    DEV?: string;
    PROD?: string;
  },
  /** Where it is started; the configuration of a company is looked for there. */
  cwd = process.cwd(),
  args: readonly string[] = [],
): Promise<{ stdout: string; stderr: string }> {
  await takeTurn();
  try {
    return await promisify(execFile)(process.execPath, [resolve('src/cli/build.ts'), ...args], {
      cwd,
      // Astro does not end by itself in the environment that Vitest sets.
      env: { ...process.env, ...places, NODE_ENV: 'production' },
    });
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function takeTurn(): Promise<void> {
  await mkdir(dirname(lock), { recursive: true });
  for (let waited = 0; waited < longestWait; waited += pause) {
    try {
      await mkdir(lock);
      return;
    } catch {
      await wait(pause);
    }
  }
}
