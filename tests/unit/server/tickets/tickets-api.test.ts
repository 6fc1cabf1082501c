import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  formRequest,
  jsonRequest,
  openTestApi,
  toErrorText,
  type TestApi,
} from '../support/test-api.ts';
import { ticketPages } from '../support/ticket-pages.ts';

const ticket = {
  topic: 'payment',
  subject: 'Charged twice',
  description: 'On Monday.',
  email: 'ana@example.org',
  name: 'Ana',
  locale: 'en',
  article: 'en/billing/invoice',
};
const key = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const referencePattern = /^\{"reference":"CND-[2-9A-Z]{4}-[2-9A-Z]{4}"\}$/u;

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({ pages: ticketPages });
});
afterEach(() => api.close());

const send = async (fields: Record<string, unknown>, headers?: Record<string, string>) =>
  api.app.request('/api/tickets', jsonRequest('POST', { ...ticket, ...fields }, headers));
const sendForm = async (fields: Record<string, string>) =>
  api.app.request('/api/tickets', formRequest({ ...ticket, ...fields }));
const stored = () => api.db.selectFrom('tickets').selectAll().execute();

describe('a ticket', () => {
  test('is stored and answered with a reference', async () => {
    const response = await send({});
    expect(response.status).toBe(201);
    expect(await response.text()).toMatch(referencePattern);
    expect(await stored()).toMatchObject([{ ...ticket, created_at: '2026-03-01T08:00:00.000Z' }]);
  });

  test('sent again with its key is the same ticket', async () => {
    const first = await send({}, { 'idempotency-key': key });
    const again = await send({ key: key.toUpperCase() });
    expect(await again.text()).toBe(await first.text());
    expect(await stored()).toHaveLength(1);
  });

  test('with the key of another one is refused, as JSON and as a form', async () => {
    await send({ key });
    const other = { description: 'On Tuesday.' };
    expect(await toErrorText(await send(other, { 'idempotency-key': key }))).toBe(
      '422 idempotency_key_reused',
    );
    const form = formRequest({ ...ticket, ...other, key }, { accept: 'application/json' });
    expect(await toErrorText(await api.app.request('/api/tickets', form))).toBe(
      '422 idempotency_key_reused',
    );
    expect(await (await sendForm({ key })).text()).not.toContain('idempotency');
    expect(await stored()).toHaveLength(1);
  });

  test('without a key is another ticket each time', async () => {
    await send({});
    await send({});
    expect(await stored()).toHaveLength(2);
  });

  test('may have another topic, no name and no article', async () => {
    const { name: _name, article: _article, ...rest } = ticket;
    const body = { ...rest, topic: 'other' };
    const response = await api.app.request('/api/tickets', jsonRequest('POST', body));
    expect(response.status).toBe(201);
    expect(await stored()).toMatchObject([{ name: '', article: '' }]);
  });

  test('about an article that is gone is kept without it', async () => {
    expect((await send({ article: 'en/billing/gone' })).status).toBe(201);
    expect((await send({ article: 'constructor/prototype' })).status).toBe(201);
    expect((await stored()).map(({ article }) => article)).toEqual(['', '']);
  });

  test('loses line ends and control characters where mail headers are made of them', async () => {
    await send({
      subject: 'Hello\r\nBcc: all@example.org\u0000',
      name: 'Ana\u2028\u001B[31m',
      description: 'one\r\ntwo\tthree\u0000\rfour \uD800',
    });
    expect(await stored()).toMatchObject([
      {
        subject: 'Hello Bcc: all@example.org',
        name: 'Ana [31m',
        description: 'one\ntwo\tthree\nfour \uFFFD',
      },
    ]);
  });
});

describe('a refused ticket', () => {
  test('names each field and why', async () => {
    const response = await api.app.request(
      '/api/tickets',
      jsonRequest('POST', { topic: 'none', subject: ' ', email: 'ana', name: 7, locale: 'en' }),
    );
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      error: {
        code: 'ticket_invalid',
        fields: {
          subject: 'missing',
          description: 'missing',
          email: 'invalid',
          name: 'invalid',
        },
      },
    });
  });

  test.each([
    ['a topic that the site does not offer', { topic: 'none' }, { topic: 'invalid' }],
    ['a locale that the site does not have', { locale: 'xx' }, { locale: 'invalid' }],
    ['an address with a line end', { email: 'a@b.org\r\nBcc: c@d.org' }, { email: 'invalid' }],
    ['a subject too long', { subject: 'x'.repeat(201) }, { subject: 'too_long' }],
    ['a key that is no UUID', { key: 'again' }, { key: 'invalid' }],
    ['an unknown field', { priority: 'high' }, { priority: 'unknown' }],
  ])('for %s says so', async (_, fields: Record<string, string>, expected) => {
    const response = await send(fields);
    expect(await response.json()).toEqual({
      error: { code: 'ticket_invalid', fields: expected },
    });
    expect(await stored()).toEqual([]);
  });

  test('that fell into the trap for programs is told that it was refused', async () => {
    expect(await toErrorText(await send({ website: 'https://spam.example' }))).toBe(
      '422 ticket_refused',
    );
    expect((await send({ website: '' })).status).toBe(201);
  });

  test.each(['[]', 'null', '"x"', '7'])('%s is refused for every field', async (body) => {
    const response = await api.app.request('/api/tickets', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await toErrorText(response)).toBe('422 ticket_invalid');
  });

  test('as plain text is told which types are taken', async () => {
    const headers = { 'content-type': 'text/plain' };
    const response = await api.app.request('/api/tickets', { method: 'POST', headers, body: 'x' });
    expect(await toErrorText(response)).toBe('415 media_type_unsupported');
  });
});

describe('a ticket by a plain form', () => {
  test('leads to a page that shows the reference', async () => {
    const response = await sendForm({ website: '', key: '' });
    expect(response.status).toBe(303);
    const address = response.headers.get('location') ?? '';
    expect(address).toMatch(/^\/api\/tickets\/received\?locale=en&reference=CND-/u);
    const page = await api.app.request(address);
    const { document } = parseHTML(await page.text());
    const [ticketRow] = await stored();
    expect(document.querySelector('[data-ticket-reference]')?.textContent).toBe(
      ticketRow?.reference,
    );
    expect(document.querySelector('[data-ticket-known]')?.hasAttribute('hidden')).toBe(false);
    expect(document.querySelector('[data-ticket-unknown]')?.hasAttribute('hidden')).toBe(true);
  });

  test.each(['CND-2222-2222', 'CND-7K3M-Q9TX', '<script>', ''])(
    'does not claim that the reference "%s" exists',
    async (reference) => {
      const query = new URLSearchParams({ locale: 'es', reference }).toString();
      const page = await api.app.request(`/api/tickets/received?${query}`);
      const { document } = parseHTML(await page.text());
      expect(document.querySelector('[data-ticket-known]')?.hasAttribute('hidden')).toBe(true);
      expect(document.querySelector('[data-ticket-reference]')?.textContent).toBe('');
    },
  );

  test('with mistakes comes back filled in, with the mistakes named', async () => {
    const response = await sendForm({
      email: 'ana',
      subject: '',
      description: 'a < b & "c"\r\n</textarea><script>',
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).not.toContain('<script>');
    const { document } = parseHTML(html);
    const links = [...document.querySelectorAll('[data-error-list] a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#subject', 'subject is missing'],
      ['#email', 'email is wrong'],
    ]);
    expect(document.querySelector('[data-error-summary]')?.hasAttribute('hidden')).toBe(false);
    expect(document.querySelector('#email')?.getAttribute('value')).toBe('ana');
    expect(document.querySelector('#email')?.getAttribute('aria-invalid')).toBe('true');
    expect(document.querySelector('option[selected]')?.getAttribute('value')).toBe('payment');
    expect(html).toContain('a &lt; b &amp; &quot;c&quot;\r\n&lt;/textarea&gt;');
    expect(document.querySelector('[name=article]')?.getAttribute('value')).toBe(
      'en/billing/invoice',
    );
  });

  test('with mistakes that the page cannot show is answered as JSON', async () => {
    expect(await toErrorText(await sendForm({ locale: 'xx' }))).toBe('422 ticket_invalid');
    expect(await toErrorText(await sendForm({ locale: 'es', email: '' }))).toBe(
      '422 ticket_invalid',
    );
  });
});
