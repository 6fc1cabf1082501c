import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formRequest } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';
import { openTestUploads } from '../support/test-uploads.ts';
import { ana, openRequests, type OpenRequests } from './support/open-requests.ts';

let on: OpenRequests;
beforeEach(async () => {
  on = await openRequests();
});
afterEach(() => on.close());

describe('a ticket', () => {
  const add = (reference: string, fields: Record<string, string>, cookie: string) =>
    on.api.app.request(
      `/api/requests/${reference}/messages?locale=en`,
      formRequest(fields, { cookie }),
    );

  test('is shown with what was written, as text', async () => {
    const reference = await on.fileTicket(ana, '<img src=x onerror=alert(1)>');
    const page = await (await on.get(`/api/requests/${reference}`, await on.signIn())).text();
    expect(page).toContain('On &lt;b&gt;Monday&lt;/b&gt;.');
    expect(page).not.toContain('<img');
    expect(page).toContain('9:00');
  });

  test('says whose turn it is', async () => {
    const reference = await on.fileTicket();
    const cookie = await on.signIn();
    await on.api.db.updateTable('tickets').set({ state: 'waiting' }).execute();
    const page = await (await on.get(`/api/requests/${reference}`, cookie)).text();
    expect(page).toContain('Waiting for you');
    expect(page).toContain('<p data-requests-waiting="">Your turn</p>');
  });

  test('says by when it is answered, until it is or that time is over', async () => {
    const reference = await on.fileTicket();
    const cookie = await on.signIn();
    const read = async () => (await on.get(`/api/requests/${reference}`, cookie)).text();
    expect(await read()).toMatch(
      /<p data-requests-reply="">We’ll reply by .*Tuesday.*9:00.*\.<\/p>/u,
    );
    await on.api.db.updateTable('tickets').set({ state: 'waiting' }).execute();
    expect(await read()).toContain('<p data-requests-reply="" hidden=""></p>');
    await on.api.db
      .updateTable('tickets')
      .set({ state: 'received', created_at: '2026-02-01T08:00:00.000Z' })
      .execute();
    expect(await read()).toContain('<p data-requests-reply="" hidden=""></p>');
  });

  test('takes a message once, however often its form is sent', async () => {
    const reference = await on.fileTicket();
    const cookie = await on.signIn();
    const page = await (await on.get(`/api/requests/${reference}`, cookie)).text();
    const key = /name="key" value="([^"]+)"/u.exec(page)?.[1] ?? '';
    for (let round = 0; round < 2; round += 1) {
      const response = await add(reference, { key, body: '</textarea>More' }, cookie);
      expect(response.headers.get('location')).toBe(`/api/requests/${reference}?locale=en&added`);
    }
    const rows = await on.api.db
      .selectFrom('ticket_messages')
      .select(['sequence', 'body'])
      .execute();
    expect(rows).toEqual([{ sequence: 1, body: '</textarea>More' }]);
    const after = await (await on.get(`/api/requests/${reference}?added`, cookie)).text();
    expect(after).toContain('&lt;/textarea&gt;More');
    expect(after).toContain('<p data-requests-added="">');
  });

  test('shows a message again whose form was sent before with another text, to be sent once more', async () => {
    const reference = await on.fileTicket();
    const cookie = await on.signIn();
    const key = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
    await add(reference, { key, body: 'First' }, cookie);
    const refused = await add(reference, { key, body: 'Second' }, cookie);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('<p>Sent before</p>');
    expect(page).toContain('>Second</textarea>');
    const fresh = /name="key" value="([^"]+)"/u.exec(page)?.[1] ?? '';
    expect(fresh).not.toBe(key);
    expect((await add(reference, { key: fresh, body: 'Second' }, cookie)).status).toBe(303);
    const rows = await on.api.db.selectFrom('ticket_messages').select('body').execute();
    expect(rows.map(({ body }) => body)).toEqual(['First', 'Second']);
  });

  test('with too many messages shows the newest, and asks for a new request', async () => {
    const reference = await on.fileTicket();
    const cookie = await on.signIn();
    const show = async () => (await on.get(`/api/requests/${reference}`, cookie)).text();
    expect(await show()).toContain('<p data-requests-earlier="" hidden="">');
    const rows = Array.from({ length: 200 }, (_, index) => ({
      ...{ reference, sequence: index + 1, body: `Message ${index + 1}.` },
      ...{ idempotency_key: null, content_digest: null, created_at: '2026-03-01T08:00:00.000Z' },
    }));
    await on.api.db.insertInto('ticket_messages').values(rows).execute();
    const page = await show();
    expect(page).toContain('<p data-requests-earlier="">Earlier ones are left out</p>');
    expect(page.match(/Message \d+\./gu)).toHaveLength(50);
    expect(page).toContain('Message 200.');
    const refused = await add(reference, { body: 'One more' }, cookie);
    expect(refused.status).toBe(422);
    const form = await refused.text();
    expect(form).toContain('<p>Write a new one</p>');
    expect(form).toContain('>One more</textarea>');
  });

  test('takes files of the kinds that are taken, with a message', async () => {
    const files = { count: 2, megabytes: 1 };
    const ticketRules = { ...testManifest.ticketRules, files };
    await on.close();
    on = await openRequests({ manifest: () => Promise.resolve({ ...testManifest, ticketRules }) });
    const reference = await on.fileTicket();
    const cookie = await on.signIn();
    const send = (content: Buffer) => {
      const form = new FormData();
      form.set('body', 'See the file');
      form.append('files', new Blob([new Uint8Array(content)]), '../log.txt');
      const path = `/api/requests/${reference}/messages`;
      return on.api.app.request(path, { method: 'POST', headers: { cookie }, body: form });
    };
    const refused = await send(Buffer.from('MZ\0\0'));
    expect(refused.status).toBe(422);
    const text = await refused.text();
    expect(text).toContain('Other file');
    expect(text).toContain('>See the file</textarea>');
    expect((await send(Buffer.from('what happened'))).status).toBe(303);
    const page = await (await on.get(`/api/requests/${reference}`, cookie)).text();
    expect(page).toContain('Files: log.txt');
  });

  test('keeps what was typed where there is no room for its file, and takes it without one', async () => {
    const files = { count: 2, megabytes: 1 };
    const ticketRules = { ...testManifest.ticketRules, files };
    const root = mkdtempSync(join(tmpdir(), 'candil-message-'));
    const { uploads, close } = openTestUploads(root, { most: 0 });
    await on.close();
    const manifest = { ...testManifest, ticketRules };
    on = await openRequests({ uploads, manifest: () => Promise.resolve(manifest) });
    const reference = await on.fileTicket();
    const cookie = await on.signIn();
    const send = (content: string) => {
      const form = new FormData();
      if (content !== '') form.append('files', new Blob([content]), 'log.txt');
      form.set('body', 'See the file');
      const path = `/api/requests/${reference}/messages`;
      return on.api.app.request(path, { method: 'POST', headers: { cookie }, body: form });
    };
    const refused = await send('what happened');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '20']);
    const page = await refused.text();
    expect(page).toContain('Wait');
    expect(page).toContain('>See the file</textarea>');
    expect((await send('')).status).toBe(303);
    await close();
    rmSync(root, { recursive: true });
  });

  test.each([
    ['', 'Write it'],
    [' \u200B ', 'Write it'],
    ['x'.repeat(20_001), 'Shorter'],
  ])('takes no message that is empty or too long', async (body, reason) => {
    const reference = await on.fileTicket();
    const response = await add(reference, { body }, await on.signIn());
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(reason);
  });
});
