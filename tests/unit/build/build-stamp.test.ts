import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestPath } from '../../../src/schemas/manifest.ts';
import { parseEnvironment } from '../../../src/schemas/environment.ts';
import { isBuilt, readStamp, writeStamp } from '../../../src/build/build-stamp.ts';

const none = parseEnvironment({});

async function aContentFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'candil-stamp-'));
  await mkdir(join(folder, '.candil'));
  await writeFile(join(folder, 'a.md'), 'one');
  return folder;
}

test('stays the same while nothing changes', async () => {
  const folder = await aContentFolder();
  expect(await readStamp(folder, none)).toBe(await readStamp(folder, none));
});

test('changes with a text, a new file, the address of the site and what pages lead to', async () => {
  const folder = await aContentFolder();
  const before = await readStamp(folder, none);
  expect(await readStamp(folder, { ...none, SITE_URL: 'https://a.example' })).not.toBe(before);
  expect(await readStamp(folder, { ...none, MY_REQUESTS: 'on' })).not.toBe(before);
  await writeFile(join(folder, 'a.md'), 'changed');
  const after = await readStamp(folder, none);
  expect(after).not.toBe(before);
  await writeFile(join(folder, 'b.md'), '');
  expect(await readStamp(folder, none)).not.toBe(after);
});

test('recognises the build that it was noted for', async () => {
  const folder = await aContentFolder();
  expect(await isBuilt(folder, 'x')).toBe(false);
  await writeStamp(folder, 'x');
  expect(await isBuilt(folder, 'x')).toBe(false);
  await mkdir(dirname(manifestPath(folder)));
  await writeFile(manifestPath(folder), '{}');
  expect([await isBuilt(folder, 'x'), await isBuilt(folder, 'y')]).toEqual([true, false]);
});
