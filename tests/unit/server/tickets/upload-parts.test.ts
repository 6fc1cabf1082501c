import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetUploads,
  mostParts,
  uploadLifetime,
} from '../../../../src/server/tickets/upload-parts.ts';
import { wholeForm } from '../support/sample-ticket.ts';
import { jsonRequest, openTestApi, type TestApi, toErrorText } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';
import { openTestUploads } from '../support/test-uploads.ts';

const rules = (files: Record<string, unknown> = {}) => ({
  ...testManifest,
  ticketRules: { fields: [], parents: [], files: { count: 3, megabytes: 1, ...files } },
});
const id = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const other = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7ab';

let api: TestApi;
let root: string;
let closeUploads: () => Promise<void>;
let manifest = rules();

beforeEach(async () => {
  manifest = rules();
  root = mkdtempSync(join(tmpdir(), 'candil-parts-'));
  const { uploads, close } = openTestUploads(root);
  closeUploads = close;
  api = await openTestApi({ uploads, manifest: () => Promise.resolve(manifest) });
});
afterEach(async () => {
  expect(readdirSync(root)).toEqual([]);
  await api.close();
  await closeUploads();
  rmSync(root, { recursive: true, force: true });
});

const call = async (method: string, upload: string, init: RequestInit = {}) =>
  api.app.request(`/api/tickets/uploads/${upload}`, { method, ...init });
const append = (
  upload: string,
  offset: number | string,
  content: string | Uint8Array<ArrayBuffer>,
) =>
  call('PATCH', upload, {
    headers: {
      'upload-offset': String(offset),
      'content-type': 'application/partial-upload',
      'content-length': String(content.length),
    },
    body: content,
  });
const offsetOf = (response: Response) => response.headers.get('upload-offset');
const lengthOf = async (upload: string) => offsetOf(await call('HEAD', upload));
const send = (uploads: unknown, key = crypto.randomUUID()) =>
  Promise.resolve(
    api.app.request(
      '/api/tickets',
      jsonRequest('POST', { ...wholeForm, uploads }, { 'idempotency-key': key }),
    ),
  );
const listFiles = () =>
  api.db.selectFrom('ticket_files').select(['name', 'content']).orderBy('position').execute();
const countParts = async () =>
  (await api.db.selectFrom('upload_parts').selectAll().execute()).length;

/** As if somebody had sent them, without so many bytes. */
const keepParts = async (parts: { upload: string; start: number; size: number }[]) => {
  const expires_at = new Date(api.clock().getTime() + uploadLifetime).toISOString();
  for (let at = 0; at < parts.length; at += 1_000) {
    const rows = parts.slice(at, at + 1_000).map((part) => ({
      ...{ ...part, expires_at, content: new Uint8Array(1) },
    }));
    await api.db.insertInto('upload_parts').values(rows).execute();
  }
};

describe('a file in parts', () => {
  test('goes on where it stopped, and is a file of its ticket', async () => {
    expect(await lengthOf(id)).toBe('0');
    const first = await append(id, 0, 'Error ');
    expect([first.status, offsetOf(first)]).toEqual([204, '6']);
    expect(await lengthOf(id)).toBe('6');
    expect(offsetOf(await append(id, 6, 'E07'))).toBe('9');
    const response = await send([{ id, name: '../app.log', size: 9 }]);
    expect(response.status).toBe(201);
    const [file] = await listFiles();
    expect([file?.name, Buffer.from(file?.content ?? []).toString()]).toEqual([
      'app.log',
      'Error E07',
    ]);
    expect(await countParts()).toBe(0);
  });

  test('is not asked for again by a ticket that is sent again, because its answer was lost', async () => {
    await append(id, 0, 'Error E07');
    const uploads = [{ id, name: 'app.log', size: 9 }];
    const key = crypto.randomUUID();
    const answers = [await send(uploads, key), await send(uploads, key)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const bodies: unknown[] = await Promise.all(answers.map((answer) => answer.json()));
    expect(bodies[1]).toEqual(bodies[0]);
    expect(await listFiles()).toHaveLength(1);
    // Another sending is another ticket, whose file is not here.
    expect(await toErrorText(await send(uploads))).toBe('409 upload_incomplete');
  });

  test('takes no part that does not begin where the last one ends', async () => {
    await append(id, 0, 'Error ');
    for (const offset of [0, 5, 7, 999_999]) {
      const refused = await append(id, offset, 'x');
      expect([offset, await toErrorText(refused), offsetOf(refused)]).toEqual([
        ...[offset, '409 upload_offset', '6'],
      ]);
    }
    for (const offset of ['', '-1', '1e3', '6.5', '9'.repeat(12), 'Infinity']) {
      expect(await toErrorText(await append(id, offset, 'x'))).toBe('400 body_incomplete');
    }
    expect(await lengthOf(id)).toBe('6');
  });

  test('sent by two tabs at once is one file', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => append(id, 0, 'Error')));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
    expect(answers.map(offsetOf)).toEqual(['5', '5', '5', '5']);
    expect((await send([{ id, name: 'a.txt', size: 5 }])).status).toBe(201);
    expect(await listFiles()).toHaveLength(1);
  });

  test('is refused by its ticket unless it is whole, and stays', async () => {
    await append(id, 0, 'Error');
    for (const size of [4, 6, 1_000_000_000]) {
      const refused = await send([{ id, name: 'a.txt', size }]);
      const expected = size > 25_000_000 ? '422 ticket_invalid' : '409 upload_incomplete';
      expect([size, await toErrorText(refused)]).toEqual([size, expected]);
    }
    expect(await toErrorText(await send([{ id: other, name: 'a.txt', size: 5 }]))).toBe(
      '409 upload_incomplete',
    );
    expect(await lengthOf(id)).toBe('5');
  });

  test('need not be sent anew when its ticket was refused for something else', async () => {
    await append(id, 0, 'Error');
    await append(other, 0, new Uint8Array([0, 1, 2]));
    const refused = await send([
      { id, name: 'a.txt', size: 5 },
      { id: other, name: 'b.bin', size: 3 },
    ]);
    expect(await refused.json()).toEqual({
      error: { code: 'ticket_invalid', fields: { 'files.1': 'type' } },
    });
    expect((await send([{ id, name: 'a.txt', size: 5 }])).status).toBe(201);
  });

  test('is forgotten two hours after its last part, not its first', async () => {
    await append(id, 0, 'a');
    api.wait(uploadLifetime - 1);
    await append(id, 1, 'b');
    api.wait(2);
    await forgetUploads(api.db, api.clock());
    expect(await lengthOf(id)).toBe('2');
    api.wait(uploadLifetime);
    await forgetUploads(api.db, api.clock());
    expect(await countParts()).toBe(0);
  });

  test('is forgotten at once if the reader discards it', async () => {
    await append(id, 0, 'a');
    expect((await call('DELETE', id)).status).toBe(204);
    expect(await countParts()).toBe(0);
  });
});

describe('a server that takes parts', () => {
  test('takes none that is too large, nor of a file that becomes too large', async () => {
    const part = new Uint8Array(1_000_001);
    expect(await toErrorText(await append(id, 0, part))).toBe('413 body_too_large');
    expect((await append(id, 0, part.subarray(1))).status).toBe(204);
    expect(await toErrorText(await append(id, 1_000_000, 'x'))).toBe('413 body_too_large');
    expect(await toErrorText(await append(id, 1_000_000, ''))).toBe('400 body_incomplete');
  });

  test('takes none where the form takes no files, or only those of customers', async () => {
    manifest = rules({ count: 0 });
    expect(await (await append(id, 0, 'a')).json()).toEqual({
      error: { code: 'ticket_invalid', fields: { files: 'too_many' } },
    });
    manifest = rules({ signedIn: true });
    expect(await (await append(id, 0, 'a')).json()).toEqual({
      error: { code: 'ticket_invalid', fields: { files: 'sign_in' } },
    });
    expect(await countParts()).toBe(0);
  });

  test('knows no names but random ids', async () => {
    for (const name of ['1', 'a'.repeat(36), `${id}x`, '..%2f..', '%00']) {
      expect(await toErrorText(await append(name, 0, 'a'))).toBe('404 not_found');
    }
    expect(await toErrorText(await call('PUT', id))).toBe('405 method_not_allowed');
  });

  test('takes as many files as the form, and what they are together', async () => {
    const named = Array.from({ length: 4 }, () => ({ id, name: 'a.txt', size: 1 }));
    expect(await (await send(named)).json()).toEqual({
      error: { code: 'ticket_invalid', fields: { files: 'too_many' } },
    });
    manifest = rules({ totalMegabytes: 0.1 });
    const large = [{ id, name: 'a.txt', size: 100_001 }];
    expect(await (await send(large)).json()).toEqual({
      error: { code: 'ticket_invalid', fields: { files: 'too_much' } },
    });
    for (const wrong of [
      'a',
      [{ id }],
      [{ id: 'a', name: 'a', size: 1 }],
      [{ id, name: 'a', size: 0 }],
    ]) {
      expect(await toErrorText(await send(wrong))).toBe('422 ticket_invalid');
    }
  });

  test('gives up a part that trickles in, which would hold a place', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    let count = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        vi.advanceTimersByTime(9_000);
        count += 1;
        if (count > 30) controller.close();
        else controller.enqueue(new Uint8Array(1));
      },
    });
    const headers = { 'upload-offset': '0', 'content-length': '30' };
    // A body that is a stream needs it; TypeScript's own types do not have it yet.
    const init = { headers, body, duplex: 'half' };
    expect(await toErrorText(await call('PATCH', id, init))).toBe('400 body_incomplete');
    vi.useRealTimers();
    expect(count).toBeLessThan(10);
  });

  test('takes no file in crumbs', async () => {
    await keepParts(
      Array.from({ length: mostParts }, (_, start) => ({ upload: id, start, size: 1 })),
    );
    expect(await toErrorText(await append(id, mostParts, 'x'))).toBe('413 body_too_large');
    expect((await append(other, 0, 'x')).status).toBe(204);
  });

  test('begins no file while all together are too many, and goes on with none beyond twice that', async () => {
    await append(id, 0, 'a');
    await keepParts([{ upload: other, start: 0, size: 500_000_000 }]);
    expect(await toErrorText(await append(crypto.randomUUID(), 0, 'x'))).toBe('503 uploads_busy');
    expect((await append(id, 1, 'b')).status).toBe(204);
    await keepParts([{ upload: other, start: 500_000_000, size: 500_000_000 }]);
    expect(await toErrorText(await append(id, 2, 'c'))).toBe('503 uploads_busy');
  });

  test('counts what has expired as long as it lies here', async () => {
    await keepParts([{ upload: other, start: 0, size: 500_000_000 }]);
    api.wait(uploadLifetime + 1);
    expect(await toErrorText(await append(id, 0, 'x'))).toBe('503 uploads_busy');
    await forgetUploads(api.db, api.clock());
    expect((await append(id, 0, 'x')).status).toBe(204);
  });

  test('counts small files by the place that they take, too', async () => {
    const uploads = Array.from({ length: 20_000 }, (_, index) => ({
      ...{ upload: `u${index}`, start: 0, size: 1 },
    }));
    await keepParts(uploads);
    expect(await toErrorText(await append(id, 0, 'x'))).toBe('503 uploads_busy');
  });

  test('keeps a share for each client, until its files are gone', async () => {
    const uploads = Array.from({ length: 60 }, () => crypto.randomUUID());
    for (const upload of uploads) expect((await append(upload, 0, 'a')).status).toBe(204);
    expect(await toErrorText(await append(id, 0, 'a'))).toBe('503 uploads_busy');
    // What has begun may go on.
    expect((await append(uploads[0] ?? '', 1, 'b')).status).toBe(204);
    await call('DELETE', uploads[0] ?? '');
    expect((await append(id, 0, 'a')).status).toBe(204);
  });
});

test('parts of an address are limited in number', async () => {
  const limited = await openTestApi({ limits: 'on' });
  const answers: number[] = [];
  for (let count = 0; count < 301; count += 1) {
    answers.push((await limited.app.request(`/api/tickets/uploads/${id}`)).status);
  }
  expect([answers.indexOf(429), answers.at(0)]).toEqual([300, 204]);
  await limited.close();
});
