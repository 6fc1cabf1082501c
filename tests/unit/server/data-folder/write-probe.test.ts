import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWriteProbe } from '../../../../src/server/data-folder/write-probe.ts';
import { isStorageError } from '../../../../src/server/db/storage-error.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-probe-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

test('a folder that takes files is asked once a second, and left as it was', async () => {
  let asked = 0;
  const probe = createWriteProbe(folder, (path, content) => {
    asked += 1;
    writeFileSync(path, content);
    return Promise.resolve();
  });
  await Promise.all([probe(), probe(), probe()]);
  expect(asked).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there yet is made', async () => {
  await createWriteProbe(join(folder, 'data'))();
  expect(existsSync(join(folder, 'data'))).toBe(true);
});

test.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'ENOENT'])(
  'a disk that says %s is a storage that is away',
  async (code) => {
    const error = Object.assign(new Error(code), { code });
    const probe = createWriteProbe(folder, () => Promise.reject(error));
    const told = await probe().catch((reason: unknown) => reason);
    expect(isStorageError(told)).toBe(true);
  },
);

test('a file in the place of the folder is told too', async () => {
  const place = join(folder, 'data');
  writeFileSync(place, '');
  const told = await createWriteProbe(place)().catch((reason: unknown) => reason);
  expect(isStorageError(told)).toBe(true);
});
