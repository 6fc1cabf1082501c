import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';
import { openTestUploads } from '../support/test-uploads.ts';
import { wholeForm as whole } from '../support/sample-ticket.ts';
import { ticketPages } from '../support/ticket-pages.ts';

const rule = { id: 'bike', kind: 'text', requiredFor: [], required: false };
const manifest = {
  ...testManifest,
  ticketRules: { fields: [rule], parents: [], files: { count: 3, megabytes: 1 } },
};

let api: TestApi;
let root: string;
let closeUploads: () => Promise<void>;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'candil-uploads-'));
  const { uploads, close } = openTestUploads(root);
  closeUploads = close;
  api = await openTestApi({
    uploads,
    manifest: () => Promise.resolve(manifest),
    pages: ticketPages,
  });
});
afterEach(async () => {
  // Whatever came, nothing of it is left beside the database.
  expect(readdirSync(root)).toEqual([]);
  await api.close();
  await closeUploads();
  rmSync(root, { recursive: true, force: true });
});

function toForm(files: readonly File[], more: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...whole, ...more })) form.append(name, value);
  for (const file of files) form.append('files', file);
  return form;
}

const send = async (
  body: FormData,
  accept = 'application/json',
  headers: Record<string, string> = {},
) => api.app.request('/api/tickets', { method: 'POST', body, headers: { accept, ...headers } });

const listFiles = () =>
  api.db.selectFrom('ticket_files').select(['name', 'media_type', 'position']).execute();
const countTickets = async () =>
  (await api.db.selectFrom('tickets').select('reference').execute()).length;

const text = (name: string, content = 'Error E07') => new File([content], name);
const image = async (name: string) => {
  const background = '#7a3';
  const drawing = sharp({ create: { width: 9, height: 9, channels: 3, background } }).png();
  return new File([new Uint8Array(await drawing.toBuffer())], name);
};

describe('a ticket with files', () => {
  test('is stored with them, in their order', async () => {
    const response = await send(toForm([await image('photo.jpg'), text('app.log')]));
    expect(response.status).toBe(201);
    expect(await listFiles()).toEqual([
      { name: 'photo.jpg.png', media_type: 'image/png', position: 0 },
      { name: 'app.log', media_type: 'text/plain', position: 1 },
    ]);
  });

  test('keeps what nobody could look into as it came, marked', async () => {
    const heic = '\0\0\0\x18ftypheic\0\0\0\0mif1heic';
    expect((await send(toForm([text('IMG_1.HEIC', heic), text('a.txt')]))).status).toBe(201);
    const columns = ['name', 'media_type', 'unverified'] as const;
    expect(await api.db.selectFrom('ticket_files').select(columns).execute()).toEqual([
      { name: 'IMG_1.heic', media_type: 'image/heic', unverified: 1 },
      { name: 'a.txt', media_type: 'text/plain', unverified: 0 },
    ]);
  });

  test('has the fields of the form', async () => {
    await send(toForm([], { 'fields.bike': ' BR-204815 ' }));
    const row = await api.db.selectFrom('tickets').select('fields').executeTakeFirstOrThrow();
    expect(JSON.parse(row.fields)).toEqual({ bike: 'BR-204815' });
  });

  test('may come without any, as a browser sends the empty chooser', async () => {
    const fields = Object.entries(whole).map(
      ([name, value]) =>
        `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const chooser =
      '--b\r\nContent-Disposition: form-data; name="files"; filename=""\r\n' +
      'Content-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n';
    const response = await api.app.request('/api/tickets', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b', accept: 'application/json' },
      body: fields.join('') + chooser,
    });
    expect(response.status).toBe(201);
    expect(await listFiles()).toEqual([]);
  });

  test('is stored once for one key', async () => {
    const headers = { 'idempotency-key': '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa' };
    const first = await send(toForm([text('a.txt')]), 'application/json', headers);
    const second = await send(toForm([text('a.txt')]), 'application/json', headers);
    expect(await second.json()).toEqual(await first.json());
    expect(await listFiles()).toHaveLength(1);
    const other = await send(toForm([text('a.txt', 'other')]), 'application/json', headers);
    expect(await toErrorText(other)).toBe('422 idempotency_key_reused');
    expect(await listFiles()).toHaveLength(1);
  });

  test('whose answer was lost is found by its key, and by no other', async () => {
    const key = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7ab';
    const ask = async (asked: string) => {
      const headers = { 'idempotency-key': asked };
      return (await api.app.request('/api/tickets/sent', { headers })).text();
    };
    expect(await ask(key)).toBe('{}');
    const sent = await send(toForm([text('a.txt')]), 'application/json', {
      'idempotency-key': key,
    });
    expect(await ask(key.toUpperCase())).toBe(await sent.text());
    expect(await ask('3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7ac')).toBe('{}');
    expect(await ask('anything')).toBe('{}');
  });

  test.each([
    ['too many', () => [1, 2, 3, 4].map((n) => text(`${n}.txt`)), { files: 'too_many' }],
    ['far too many', () => Array.from({ length: 90 }, () => text('a.txt')), { files: 'too_many' }],
    [
      'one too large',
      () => [text('a.txt'), text('b.txt', 'x'.repeat(1_000_001))],
      { 'files.1': 'too_large' },
    ],
    ['one of another kind', () => [text('a.txt', 'MZ\0\0')], { 'files.0': 'type' }],
    ['a damaged one', () => [text('a.pdf', '%PDF-1.7 and no end')], { 'files.0': 'broken' }],
  ])('is refused with %s, and nothing is stored', async (_, files, fields) => {
    const response = await send(toForm(files()));
    expect(await response.json()).toEqual({ error: { code: 'ticket_invalid', fields } });
    expect(await countTickets()).toBe(0);
    expect(await listFiles()).toEqual([]);
  });

  test('tells all mistakes at once', async () => {
    const response = await send(toForm([text('a.bin', '\0')], { email: 'ana', 'fields.x': 'y' }));
    expect(await response.json()).toEqual({
      error: {
        code: 'ticket_invalid',
        fields: { email: 'invalid', 'fields.x': 'unknown', 'files.0': 'type' },
      },
    });
  });
});

describe('a reader without scripts', () => {
  test('who clicks twice files one ticket', async () => {
    const clicks = [1, 2].map(() => send(toForm([text('a.txt')]), 'text/html'));
    const answers = await Promise.all(clicks);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers[0]?.headers.get('location')).toBe(answers[1]?.headers.get('location'));
    expect(await countTickets()).toBe(1);
  });

  test('files two tickets with two texts, and with the same text on another day', async () => {
    await send(toForm([]), 'text/html');
    await send(toForm([], { subject: 'Paid thrice' }), 'text/html');
    api.wait(24 * 60 * 60_000);
    await send(toForm([]), 'text/html');
    expect(await countTickets()).toBe(3);
  });
});

describe('a body that no browser sends', () => {
  /** Mulberry32: the same bodies in each run. */
  function createChance(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
  }

  const nasty = [
    '\0',
    '\r\n\r\n',
    '\r\n--b--\r\n',
    '\u202Eevil',
    '\u200B',
    '<script>alert(1)</script>',
    'x\r\nBcc: everybody@example.com',
    '../../../etc/passwd',
    '"; filename="a.php',
    '%00%0d%0a',
    '\ud800',
    '__proto__',
    "'; drop table tickets; --",
    'a'.repeat(5_000),
    '\xff\xfe\x80',
  ];

  function createBody(chance: (below: number) => number): Buffer {
    const pick = (): string => nasty[chance(nasty.length)] ?? '';
    const names = [...Object.keys(whole), 'name', 'files', 'fields.bike', 'key', pick()];
    const parts = Array.from({ length: chance(9) }, () => {
      const name = names[chance(names.length)] ?? '';
      const file = chance(3) === 0 ? `; filename="${chance(2) === 0 ? pick() : 'a.png'}"` : '';
      const more = chance(4) === 0 ? `X-${pick()}: ${pick()}\r\n` : '';
      const type = chance(4) === 0 ? `Content-Type: ${pick()}; charset=${pick()}\r\n` : '';
      const start = chance(8) === 0 ? '--c' : '--b';
      const end = chance(8) === 0 ? '\n' : '\r\n';
      return `${start}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n${more}${type}\r\n${pick()}${end}`;
    });
    const whole_ = Buffer.from(
      `${parts.join('')}${chance(3) === 0 ? '' : '--b--\r\n'}`,
      chance(2) === 0 ? 'utf8' : 'latin1',
    );
    const cut = chance(3) === 0 ? whole_.subarray(0, chance(whole_.length + 1)) : whole_;
    if (cut.length > 0 && chance(3) === 0) cut[chance(cut.length)] = chance(256);
    return cut;
  }

  const types = [
    'multipart/form-data; boundary=b',
    'multipart/form-data; boundary="b"',
    'Multipart/Form-Data; boundary=b; charset=utf-16',
    'multipart/form-data; boundary=c',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'b'.repeat(3_000)}`,
  ];

  test('gets a coded answer, a thousand times over, and leaves nothing half', async () => {
    const chance = createChance(20_261_122);
    const codes = new Map<string, number>();
    let stored = 0;
    for (let round = 0; round < 1_000; round += 1) {
      const type = chance(4) === 0 ? types[chance(types.length)] : types[0];
      const response = await api.app.request('/api/tickets', {
        method: 'POST',
        headers: { 'content-type': type ?? '', accept: 'application/json' },
        body: new Uint8Array(createBody(chance)),
      });
      if (response.status === 201) stored += 1;
      const code = response.status === 201 ? 'stored' : await toErrorText(response);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    const known = ['400 multipart_invalid', '422 ticket_invalid', '422 ticket_refused', 'stored'];
    expect([...codes.keys()].filter((code) => !known.includes(code))).toEqual([]);
    expect(codes.get('400 multipart_invalid')).toBeGreaterThan(100);
    expect(codes.get('422 ticket_invalid')).toBeGreaterThan(100);
    expect(await countTickets()).toBe(stored);
    expect(api.log).toEqual([]);
  }, 60_000);

  test('with hundreds of fields is given up', async () => {
    const more = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}`, 'x']));
    expect(await toErrorText(await send(toForm([], more)))).toBe('400 multipart_invalid');
  });

  test.each([
    [
      'a line end in the subject',
      { subject: 'Hi\r\nBcc: all@example.com' },
      'Hi Bcc: all@example.com',
    ],
    ['a turn of direction', { subject: 'invoice \u202Efdp.exe' }, 'invoice fdp.exe'],
    ['half a character', { subject: 'a\uD800b' }, 'a\uFFFDb'],
  ])('with %s is stored without it', async (_, more, subject) => {
    expect((await send(toForm([], more))).status).toBe(201);
    const row = await api.db.selectFrom('tickets').select('subject').executeTakeFirstOrThrow();
    expect(row.subject).toBe(subject);
  });

  test.each(['\u200B\u200D', '\u2800', '\u3164\u2060', '\u202E\u202C'])(
    'with a subject that nobody sees (%j) has none',
    async (subject) => {
      const response = await send(toForm([], { subject }));
      expect(await response.json()).toEqual({
        error: { code: 'ticket_invalid', fields: { subject: 'missing' } },
      });
    },
  );
});
