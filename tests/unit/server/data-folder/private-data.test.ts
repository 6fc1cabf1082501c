import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findAddress, spawnProgram, type ServerProcess } from '../support/running-server.ts';
import { sendSlowly } from '../support/slow-upload.ts';

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
    const program = 'tests/unit/server/support/ticket-server.ts';
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
