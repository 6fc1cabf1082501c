import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Uploads } from '../../../../src/server/uploads/uploads.ts';
import type { UploadsFolderParts } from '../../../../src/server/uploads/uploads-folder.ts';
import type { PictureBudgets } from '../../../../src/server/uploads/pictures/picture-desk.ts';
import { createPhoto } from '../support/pictures.ts';
import { jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';
import { openTestUploads } from '../support/test-uploads.ts';
import { wholeForm as whole } from '../support/sample-ticket.ts';
import { ticketPages } from '../support/ticket-pages.ts';

const manifest = {
  ...testManifest,
  ticketRules: { fields: [], parents: [], files: { count: 3, megabytes: 10 } },
};
const notice =
  '<div data-ticket-failure data-busy="Wait a minute." data-server="Try later." hidden><p></p></div>';
const pages = {
  read: async (path: string) =>
    (await ticketPages.read(path))?.replace('</form>', `${notice}</form>`),
};

let api: TestApi;
let root: string;
let uploads: Uploads;
let closeUploads: () => Promise<void>;
async function open(
  parts: Omit<UploadsFolderParts, 'owner'>,
  budgets?: PictureBudgets,
): Promise<void> {
  const opened = openTestUploads(root, parts, budgets);
  uploads = opened.uploads;
  closeUploads = opened.close;
  api = await openTestApi({ uploads, manifest: () => Promise.resolve(manifest), pages });
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'candil-busy-'));
});
afterEach(async () => {
  expect(readdirSync(root)).toEqual([]);
  await api.close();
  await closeUploads();
  rmSync(root, { recursive: true, force: true });
});

function toForm(file?: File): FormData {
  const form = new FormData();
  if (file) form.append('files', file);
  // What was typed comes after the file, and is read all the same.
  for (const [name, value] of Object.entries(whole)) form.append(name, value);
  return form;
}

const send = async (body: FormData, accept = 'application/json'): Promise<Response> =>
  api.app.request('/api/tickets', { method: 'POST', body, headers: { accept } });
const text = new File(['Error E07'], 'a.txt');
const describeAnswer = async (response: Response): Promise<string> =>
  `${response.status} ${response.headers.get('Retry-After')} ${await response.text()}`;

/** A request whose file has begun to come; `finish` sends the rest. */
function begin(): { answer: Promise<Response>; finish: () => void } {
  const rest = Promise.withResolvers<undefined>();
  const encode = (text_: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text_);
  const fields = Object.entries(whole).map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nE07';
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(encode(fields.join('') + head));
      await rest.promise;
      controller.enqueue(encode('\r\n--b--\r\n'));
      controller.close();
    },
  });
  const headers = { accept: 'application/json', 'content-type': 'multipart/form-data; boundary=b' };
  const options = { method: 'POST', headers, body, duplex: 'half' };
  const request = new Request('http://localhost/api/tickets', options);
  return {
    answer: Promise.resolve(api.app.request(request)),
    finish: () => rest.resolve(undefined),
  };
}

describe('when the places for files are taken', () => {
  beforeEach(() => open({ most: 1 }));

  test('a request with files is asked to come back, one without is taken', async () => {
    const first = begin();
    await expect.poll(() => readdirSync(root)).toHaveLength(1);
    const refused = await describeAnswer(await send(toForm(text)));
    expect(refused).toBe('503 20 {"error":{"code":"uploads_busy"}}');
    expect((await send(toForm())).status).toBe(201);
    first.finish();
    expect((await first.answer).status).toBe(201);
    expect((await send(toForm(text))).status).toBe(201);
  });

  test('a reader without scripts gets the form back, with what was typed', async () => {
    const first = begin();
    await expect.poll(() => readdirSync(root)).toHaveLength(1);
    const answer = await send(toForm(text), 'text/html');
    const page = await answer.text();
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '20']);
    expect(page).toContain('Wait a minute.');
    expect(page).toContain('Paid twice');
    first.finish();
    await first.answer;
  });
});

describe('when one client takes many places', () => {
  beforeEach(() => open({}));

  test('it is refused the next one, and others are not', async () => {
    const places = ['ana', 'ana', 'ana', 'ana', 'ben'].map((client) => uploads.reserve(client));
    const [first, second, third, fourth, ofBen] = places;
    const fill = async (place = uploads.reserve('nobody')) =>
      (await place.makeFile('0')).file.close();
    await fill(first);
    await fill(second);
    await fill(third);
    await expect(fill(fourth)).rejects.toThrow('uploads_busy');
    await fill(ofBen);
    await first?.discard();
    await fill(fourth);
    for (const place of places) await place.discard();
  });

  test('its fourth request with files at a time is asked to come back', async () => {
    const begun = [begin(), begin(), begin()];
    await expect.poll(() => readdirSync(root)).toHaveLength(3);
    const refused = await describeAnswer(await send(toForm(text)));
    expect(refused).toBe('503 20 {"error":{"code":"uploads_busy"}}');
    for (const { finish } of begun) finish();
    for (const { answer } of begun) expect((await answer).status).toBe(201);
    expect((await send(toForm(text))).status).toBe(201);
  });
});

describe('while a large picture is drawn', () => {
  beforeEach(() => open({}, { drawing: 60_000, waiting: 0, most: 0 }));

  test('another picture is refused, and whoever sends none does not wait', async () => {
    const photo = new File([new Uint8Array(await createPhoto())], 'photo.jpg');
    let isDrawn = false;
    const first = send(toForm(photo)).finally(() => (isDrawn = true));
    const isReceived = (): boolean =>
      readdirSync(root).some((name) => {
        const file = statSync(join(root, name, '0'), { throwIfNoEntry: false });
        return file?.size === photo.size;
      });
    await expect.poll(isReceived).toBe(true);
    await expect.poll(async () => (await send(toForm(photo))).status).toBe(503);
    expect((await send(toForm())).status).toBe(201);
    expect((await send(toForm(text))).status).toBe(201);
    const json = await api.app.request('/api/tickets', jsonRequest('POST', whole));
    expect(json.status).toBe(201);
    expect(isDrawn).toBe(false);
    expect((await first).status).toBe(201);
  }, 60_000);
});

describe('on a disk that is full', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

  test.each([
    ['to make a file', () => Promise.reject(full)],
    [
      'to write it',
      () =>
        Promise.resolve({ appendFile: () => Promise.reject(full), close: () => Promise.resolve() }),
    ],
    [
      'to close it',
      () =>
        Promise.resolve({ appendFile: () => Promise.resolve(), close: () => Promise.reject(full) }),
    ],
  ])('a file is not the reader’s fault: there is no room %s', async (_, openFile) => {
    await open({ openFile });
    const large = new File(['x'.repeat(5_000_000)], 'a.txt');
    for (const file of [text, large]) {
      const answer = await describeAnswer(await send(toForm(file)));
      expect(answer).toBe('503 5 {"error":{"code":"storage_unavailable"}}');
    }
    const page = await (await send(toForm(large), 'text/html')).text();
    expect(page).toContain('Try later.');
    expect(page).toContain('Paid twice');
    expect((await send(toForm())).status).toBe(201);
  });
});
