import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPrivateFile, privateFolder } from '../../../src/lib/private-mode.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-private-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(process.platform === 'win32')(
  'a new file is for its owner alone, as a folder is',
  async () => {
    const path = join(folder, 'database');
    await createPrivateFile(path);
    expect(readFileSync(path, 'utf8')).toBe('');
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect(privateFolder.toString(8)).toBe('700');
  },
);

test('a file that is there stays as it is', async () => {
  const path = join(folder, 'database');
  writeFileSync(path, 'full', { mode: 0o640 });
  const { mode } = statSync(path);
  await createPrivateFile(path);
  expect(readFileSync(path, 'utf8')).toBe('full');
  expect(statSync(path).mode).toBe(mode);
});

test('a file that cannot be made is told', async () => {
  await expect(createPrivateFile(join(folder, 'nowhere', 'database'))).rejects.toThrow('ENOENT');
});
