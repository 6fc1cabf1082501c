import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formRequest, openTestApi, type TestApi } from '../support/test-api.ts';

const page = `<!DOCTYPE html><html lang="en"><body><candil-ticket-form data-step="topic">
<form method="post" action="/api/tickets">
<input name="subject"><textarea name="description"></textarea><input name="key"><input name="website">
<div data-ticket-failure data-server="Our fault" data-trap="Send again" data-changed="Once more" hidden><p></p></div>
</form></candil-ticket-form></body></html>`;

const fields = {
  topic: 'payment',
  subject: 'Paid "twice"',
  description: '</textarea><script>alert(1)</script>',
  email: 'ana@example.com',
  locale: 'en',
};

let api: TestApi;
const open = (overrides: Parameters<typeof openTestApi>[0]) =>
  openTestApi({ pages: { read: () => Promise.resolve(page) }, ...overrides });
const send = (more: Record<string, string> = {}) =>
  api.app.request('/api/tickets', formRequest({ ...fields, ...more }));

beforeEach(async () => {
  api = await open({ limits: 'on' });
});
afterEach(() => api.close());

describe('a form that could not be taken is shown again, with what was typed and the reason', () => {
  test('when the database is away, which the log says and the page does not', async () => {
    await api.db.destroy();
    const response = await send();
    expect(response.status).toBeGreaterThanOrEqual(500);
    const html = await response.text();
    expect(html).toContain('<p>Our fault</p>');
    expect(html).not.toMatch(/destroyed|\n\s+at /u);
    expect(api.log.join('\n')).toContain('POST /api/tickets');
    api = await open({});
  });

  test('when its key stands for another text, without that key', async () => {
    const key = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
    expect((await send({ key })).status).toBe(303);
    const response = await send({ key, subject: 'Another' });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('<p>Once more</p>');
    expect(html).toContain('value="Another" name="subject"');
    expect(html).not.toContain(key);
  });

  test('when a program filled in what nobody sees, which is empty again', async () => {
    const response = await send({ website: 'https://spam.example' });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('<p>Send again</p>');
    expect(html).not.toContain('spam.example');
  });
});

test('after the first ticket came while the database was away, the next one is taken', async () => {
  await sql`alter table secrets rename to away`.execute(api.db);
  expect((await send()).status).toBeGreaterThanOrEqual(500);
  expect(await api.db.selectFrom('tickets').selectAll().execute()).toEqual([]);
  await sql`alter table away rename to secrets`.execute(api.db);
  expect((await send()).status).toBe(303);
});
