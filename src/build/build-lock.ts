import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { takeFileLock, type FileLock } from '../lib/file-lock.ts';

/** How often a build that waits looks whether the other one has ended. */
const pause = 250;

/** Beside the folder of what is kept, which may be removed at any time. */
const lockFile = '.candil/build.lock';

/**
 * Runs a build when no other one of the same folder is at work: Astro and Candil write what they keep
 * into one place, and two at once would read each other's. `tell` says, once, that it waits. On a disk
 * without locks, or one that cannot be written, it runs at once.
 */
export async function afterOtherBuilds<Result>(
  root: string,
  tell: (text: string) => void,
  run: () => Promise<Result>,
): Promise<Result> {
  let lock = tryLock(root);
  if (lock === 'taken') {
    tell('Another build of this folder is at work; this one begins when it has ended.');
    for (; lock === 'taken'; lock = tryLock(root)) await wait(pause);
  }
  try {
    return await run();
  } finally {
    if (lock !== 'impossible') lock.release();
  }
}

function tryLock(root: string): FileLock | 'taken' | 'impossible' {
  const path = join(root, lockFile);
  try {
    mkdirSync(dirname(path), { recursive: true });
    return takeFileLock(path) ?? 'taken';
  } catch {
    return 'impossible';
  }
}
