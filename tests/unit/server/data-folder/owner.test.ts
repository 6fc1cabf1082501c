import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOwner, type Owner } from '../../../../src/server/data-folder/owner.ts';
import { findAddress, spawnProgram, type ServerProcess } from '../../../support/running-server.ts';

let folder: string;
let owner: Owner;
let processes: ServerProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candil-owner-'));
  owner = createOwner(folder);
  processes = [];
});
afterEach(async () => {
  for (const one of processes) await kill(one);
  await owner.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Another process with a name of its own. */
async function startOther(): Promise<{ name: string; process: ServerProcess }> {
  const other = spawnProgram('tests/unit/server/support/owner-program.ts', { MARKS: folder });
  processes.push(other);
  return { name: new URL(await findAddress(other)).pathname.slice(1), process: other };
}

async function kill({ process: child, ended }: ServerProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

test('what a process owns is its own until it is killed, and not a moment longer', async () => {
  const [one, two] = [await startOther(), await startOther()];
  await owner.sweep();
  expect(await owner.isInUse(one.name)).toBe(true);
  expect(await owner.isInUse(`.CND-7K3M-Q9TX.${two.name}`)).toBe(true);
  await kill(one.process);
  expect(await owner.isInUse(one.name)).toBe(false);
  expect(await owner.isInUse(two.name)).toBe(true);
  await owner.sweep();
  expect(readdirSync(folder)).toHaveLength(1);
  expect(await owner.isInUse(two.name)).toBe(true);
});

test('a process knows what is its own, also after it looked at its own mark', async () => {
  const name = await owner.newName();
  const second = createOwner(folder);
  for (let round = 0; round < 2; round += 1) {
    expect([await owner.isInUse(name), await second.isInUse(name)]).toEqual([true, true]);
    await second.sweep();
    await owner.sweep();
  }
  await second.close();
  const other = await startOther();
  expect(readdirSync(folder)).toHaveLength(2);
  await kill(other.process);
  expect(await owner.isInUse(name)).toBe(true);
});

test('gives up everything with a clean end, and leaves nothing', async () => {
  const name = await owner.newName();
  await owner.close();
  expect(readdirSync(folder)).toEqual([]);
  expect(await owner.isInUse(name)).toBe(false);
});

test.each(['leftover', '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa', '.x', ''])(
  'a name without a process is nobody’s: %j',
  async (name) => {
    expect(await owner.isInUse(name)).toBe(false);
  },
);

test('many that start and sweep at once do not lose their marks', async () => {
  const owners = Array.from({ length: 20 }, () => createOwner(folder));
  const names = await Promise.all(
    owners.map(async (one) => {
      const [name] = await Promise.all([one.newName(), one.sweep(), owner.sweep()]);
      return name;
    }),
  );
  for (const name of names) expect(await owner.isInUse(name)).toBe(true);
  for (const one of owners) await one.close();
});

test.skipIf(process.platform === 'win32')('its mark is for its owner alone and empty', async () => {
  await owner.newName();
  const [mark = ''] = readdirSync(folder);
  const { mode, size } = statSync(join(folder, mark));
  expect([mode & 0o777, size]).toEqual([0o600, 0]);
});

test('a folder that cannot be made is tried again', async () => {
  const blocked = join(folder, 'file');
  writeFileSync(blocked, '');
  const late = createOwner(join(blocked, 'marks'));
  await expect(late.newName()).rejects.toThrow(/ENOTDIR|ENOENT|EEXIST/u);
  rmSync(blocked);
  await expect(late.newName()).resolves.toMatch(/^[\da-f-]{36}\.[\da-f-]{36}$/u);
  await late.close();
});
