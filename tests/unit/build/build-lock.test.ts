import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { afterOtherBuilds } from '../../../src/build/build-lock.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'candil-build-lock-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const silent = (): void => undefined;

test('a build begins when the other one of the folder has ended, and says that it waits', async () => {
  const events: string[] = [];
  const build = (name: string): Promise<void> =>
    afterOtherBuilds(
      root,
      (text) => void events.push(text),
      async () => {
        events.push(`${name} begins`);
        await wait(100);
        events.push(`${name} ends`);
      },
    );
  await Promise.all([build('one'), build('other')]);
  expect(events).toEqual([
    'one begins',
    'Another build of this folder is at work; this one begins when it has ended.',
    'one ends',
    'other begins',
    'other ends',
  ]);
});

test('a build that fails lets the next one begin', async () => {
  const failed = afterOtherBuilds(root, silent, () => Promise.reject(new Error('no')));
  await expect(failed).rejects.toThrow('no');
  expect(await afterOtherBuilds(root, silent, () => Promise.resolve('built'))).toBe('built');
});

test('a build that was killed lets the next one begin', async () => {
  const program = join(root, 'hold.ts');
  writeFileSync(
    program,
    `import { afterOtherBuilds } from ${JSON.stringify(resolve('src/build/build-lock.ts'))};
     await afterOtherBuilds(${JSON.stringify(root)}, () => undefined, async () => {
       console.log('held');
       await new Promise((resolve) => setTimeout(resolve, 60_000));
     });`,
  );
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const told: string[] = [];
  const next = afterOtherBuilds(
    root,
    (text) => void told.push(text),
    () => Promise.resolve('built'),
  );
  await expect.poll(() => told).toHaveLength(1);
  child.kill('SIGKILL');
  expect(await next).toBe('built');
});

test('where no lock can be made, a build begins at once', async () => {
  writeFileSync(join(root, '.candil'), 'a file in place of the folder');
  expect(await afterOtherBuilds(root, silent, () => Promise.resolve('built'))).toBe('built');
});
