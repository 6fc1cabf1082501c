import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFile } from '../../../src/server/db/connect.ts';
import { findAddress, spawnProgram, type ServerProcess } from '../../support/running-server.ts';
import { sendSlowly } from './support/slow-upload.ts';

let base: string;
let folder: string;
let server: ServerProcess | undefined;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'candil-umask-'));
  folder = join(base, 'data');
});
afterEach(async () => {
  server?.process.kill('SIGKILL');
  await server?.ended;
  rmSync(base, { recursive: true, force: true });
});

const list = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });

function describeRights(): string[] {
  return ['.', ...list()]
    .map((path) => ({ path, found: statSync(join(folder, path), { throwIfNoEntry: false }) }))
    .filter(({ found }) => found && (found.mode & 0o777) !== (found.isDirectory() ? 0o700 : 0o600))
    .map(({ path, found }) => `${path} ${((found?.mode ?? 0) & 0o777).toString(8)}`);
}

test.skipIf(process.platform === 'win32')(
  'what a server writes is readable by its owner only, with a umask of 000',
  async () => {
    const program = 'tests/process/server/support/ticket-server.ts';
    server = spawnProgram(program, { DATA_DIR: folder, RATE_LIMITS: 'off' }, '000');
    const address = await findAddress(server);
    const sending = sendSlowly(address);
    const isReceived = (path: string): boolean => /^uploads\/.+\/0$/u.test(path);
    await expect.poll(() => list().some(isReceived), { timeout: 10_000 }).toBe(true);
    expect(describeRights()).toEqual([]);

    expect(await sending.finish()).toBe(201);
    const isWritten = (path: string): boolean =>
      /^tickets\/CND-[^/]+\/attachments\/.+$/u.test(path);
    await expect.poll(() => list().some(isWritten), { timeout: 10_000 }).toBe(true);
    expect(describeRights()).toEqual([]);
    expect(list()).toContain('candil.sqlite');
    expect(existsSync(join(folder, 'candil.sqlite-wal'))).toBe(true);
    expect(existsSync(join(folder, 'candil.sqlite-shm'))).toBe(true);
  },
);

test.skipIf(process.platform === 'win32')(
  'a server closes the folder of before, and says so',
  async () => {
    const db = await openFile(folder);
    // What is written last stands in the log beside the file.
    await db.insertInto('secrets').values({ name: 'one', value: 'two' }).execute();
    const copy = join(folder, 'tickets', 'CND-2222-2222');
    mkdirSync(copy, { recursive: true });
    writeFileSync(join(copy, 'ticket.json'), '{}');
    for (const path of list()) {
      const isFolder = statSync(join(folder, path)).isDirectory();
      chmodSync(join(folder, path), isFolder ? 0o755 : 0o644);
    }
    chmodSync(folder, 0o755);
    expect(describeRights()).toContain('candil.sqlite-wal 644');
    server = spawnProgram('tests/process/server/support/ticket-server.ts', { DATA_DIR: folder });
    await findAddress(server);
    expect(describeRights()).toEqual([]);
    expect(server.output()).toContain('could be read by other users of this machine');
    await db.destroy();
  },
);
