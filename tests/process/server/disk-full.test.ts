import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileReceiver } from '../../../src/server/desks/file.ts';
import {
  messageAdded,
  noHurry,
  picture,
  ticketFiled,
} from '../../unit/server/desks/support/events.ts';
import { findAddress, spawnProgram, type ServerProcess } from '../../support/running-server.ts';
import { mountSmallDisk, type SmallDisk } from './support/small-disk.ts';

const probe = mountSmallDisk(6);
probe?.remove();

describe.skipIf(!probe)('on a disk of 6 MB', () => {
  let disk: SmallDisk;
  let server: ServerProcess;
  let address: string;
  beforeEach(async () => {
    const mounted = mountSmallDisk(6);
    if (!mounted) throw new Error('The disk could be mounted a moment ago.');
    disk = mounted;
    const program = 'tests/process/server/support/ticket-server.ts';
    server = spawnProgram(program, { DATA_DIR: disk.folder, RATE_LIMITS: 'off' });
    address = await findAddress(server);
  });
  afterEach(async () => {
    server.process.kill('SIGKILL');
    await server.ended;
    disk.remove();
  });

  /** Whatever happens, there is an answer. */
  const ask = async (path: string, options: RequestInit = {}): Promise<string> => {
    const response = await fetch(`${address}${path}`, {
      ...options,
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    const code = /"code":"(\w+)"/u.exec(text)?.[1] ?? '';
    const wait = response.headers.has('retry-after') ? ' Retry-After' : '';
    return `${response.status} ${code}${wait}`.trim();
  };
  const vote = (): Promise<string> =>
    ask('/api/votes/en/billing/invoice', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ voter: crypto.randomUUID(), vote: 'up' }),
    });
  const fileTicket = (bytes: number): Promise<string> => {
    const form = new FormData();
    const fields = { topic: 'payment', subject: 'Twice', description: 'x', email: 'a@example.org' };
    for (const [name, value] of Object.entries({ ...fields, locale: 'en' }))
      form.append(name, value);
    if (bytes > 0) form.append('files', new Blob(['x'.repeat(bytes)]), 'a.txt');
    const headers = { accept: 'application/json' };
    return ask('/api/tickets', { method: 'POST', body: form, headers });
  };
  const away = '503 storage_unavailable Retry-After';
  const list = (name: string): string[] => {
    const path = join(disk.folder, name);
    return existsSync(path) ? readdirSync(path) : [];
  };

  test('files that do not fit are not the reader’s fault, and nothing of them is left', async () => {
    expect(await fileTicket(1_000)).toBe('201');
    // One is too large for the disk, of the next there is no room for a second copy in the database.
    expect(await fileTicket(4_999_999)).toBe(away);
    expect(await fileTicket(3_000_000)).toBe(away);
    await expect.poll(() => list('uploads')).toEqual([]);
    expect(await fileTicket(1_000)).toBe('201');
  });

  test('that is full, everybody is told so, and all goes on when there is room', async () => {
    expect(await ask('/api/health')).toBe('200');
    disk.fill();
    const votes = new Set<string>();
    for (let count = 0; count < 300 && !votes.has(away); count += 1) votes.add(await vote());
    expect([...votes].filter((answer) => answer !== '200')).toEqual([away]);
    expect(await fileTicket(0)).toBe(away);
    expect(await fileTicket(1_000)).toBe(away);
    expect(list('uploads')).toEqual([]);
    await expect.poll(() => ask('/api/health'), { timeout: 5_000 }).toBe(away);

    disk.empty();
    expect(await vote()).toBe('200');
    expect(await fileTicket(1_000)).toBe('201');
    await expect.poll(() => ask('/api/health'), { timeout: 5_000 }).toBe('200');
    expect(server.output()).not.toMatch(/no transaction|multipart|\n {4}at /u);
  }, 30_000);
});

describe.skipIf(!probe)('a receiver of files on a disk of 1 MB', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    const mounted = mountSmallDisk(1);
    if (!mounted) throw new Error('The disk could be mounted a moment ago.');
    disk = mounted;
  });
  afterEach(() => disk.remove());

  test('asks for another attempt, and leaves nothing of the first', async () => {
    const receiver = createFileReceiver(disk.folder);
    const list = (): string[] =>
      readdirSync(disk.folder, { recursive: true, encoding: 'utf8' }).sort();
    const large = { ...picture, content: new Uint8Array(2_000_000) };
    const failed = receiver.deliver(ticketFiled({}, { files: [picture, large] }), noHurry());
    await expect(failed).rejects.toThrow('ENOSPC');
    expect(list()).toEqual([]);

    await receiver.deliver(ticketFiled({}, { files: [picture] }), noHurry());
    const before = list();
    const message = receiver.deliver(messageAdded({ files: [picture, large] }), noHurry());
    await expect(message).rejects.toThrow('ENOSPC');
    expect(list()).toEqual(before);
    await receiver.deliver(messageAdded({ files: [picture] }), noHurry());
    expect(list()).toHaveLength(before.length + 2);
  });
});
