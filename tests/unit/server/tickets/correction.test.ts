import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formRequest, jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';
import { ticketPages } from '../support/ticket-pages.ts';
import { wholeForm } from '../support/sample-ticket.ts';
import { createTicketStore } from '../../../../src/server/tickets/ticket-store.ts';

const wrong = 'ana@gmial.com';
const right = 'ana@gmail.com';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi({ pages: ticketPages });
});
afterEach(() => api.close());

const cookieOf = (response: Response): string =>
  (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

/** Files a ticket as a form does; returns where the browser is sent and its cookie. */
async function file(email = wrong) {
  const response = await api.app.request('/api/tickets', formRequest({ ...wholeForm, email }));
  const place = response.headers.get('location') ?? '';
  const reference = new URLSearchParams(place.split('?')[1]).get('reference') ?? '';
  return { place, reference, cookie: cookieOf(response), response };
}

const correct = (reference: string, email: string, cookie: string) =>
  api.app.request(
    '/api/tickets/address',
    formRequest({ reference, email, locale: 'en' }, cookie === '' ? {} : { cookie }),
  );
const ticketOf = (reference: string) =>
  api.db
    .selectFrom('tickets')
    .select('email')
    .where('reference', '=', reference)
    .executeTakeFirst();
const read = async (response: Response | Promise<Response>) => {
  const { document } = parseHTML(await (await response).text());
  const isShown = (selector: string): boolean =>
    document.querySelector(selector)?.closest('[hidden]') === null;
  return {
    address: isShown('[data-ticket-address]')
      ? document.querySelector('[data-ticket-address]')?.textContent
      : undefined,
    typed: document.querySelector('input[name=email]')?.getAttribute('value'),
    isCorrected: isShown('[data-ticket-corrected]'),
    isOver: isShown('[data-ticket-over]'),
    error: isShown('[data-field-error]')
      ? document.querySelector('[data-field-error]')?.textContent
      : undefined,
  };
};

describe('the address of a ticket', () => {
  test('is named to the browser that sent it, and to no other', async () => {
    const { place, cookie, response } = await file('ana@müller.example');
    expect(response.headers.get('set-cookie')).toMatch(
      /^candil_filed=[^;]+; Max-Age=3600; Path=\/api\/tickets; HttpOnly; SameSite=Lax$/u,
    );
    const own = api.app.request(place, { headers: { cookie } });
    expect(await read(own)).toMatchObject({
      address: 'ana@müller.example',
      typed: 'ana@müller.example',
    });
    expect((await read(api.app.request(place))).address).toBeUndefined();
    const other = await file();
    const strange = api.app.request(place, { headers: { cookie: other.cookie } });
    expect((await read(strange)).address).toBeUndefined();
  });

  test('is corrected by that browser', async () => {
    const { reference, cookie } = await file();
    const response = await correct(reference, ` ${right} `, cookie);
    expect(response.status).toBe(303);
    expect(await ticketOf(reference)).toEqual({ email: right });
    const place = response.headers.get('location') ?? '';
    expect(await read(api.app.request(place, { headers: { cookie } }))).toMatchObject({
      address: right,
      isCorrected: true,
    });
  });

  test('of a ticket that scripts have sent is corrected with the cookie of its answer', async () => {
    const body = { ...wholeForm, email: wrong };
    const response = await api.app.request('/api/tickets', jsonRequest('POST', body));
    const { reference } = z.object({ reference: z.string() }).parse(await response.json());
    expect((await correct(reference, right, cookieOf(response))).status).toBe(303);
    expect(await ticketOf(reference)).toEqual({ email: right });
  });

  test('that is none is asked for again, with what was typed', async () => {
    const { reference, cookie } = await file();
    const response = await correct(reference, 'ana at gmail', cookie);
    expect(response.status).toBe(422);
    expect(await read(response)).toMatchObject({
      address: wrong,
      typed: 'ana at gmail',
      error: 'email is wrong',
    });
    expect(await ticketOf(reference)).toEqual({ email: wrong });
  });

  test('stays for other browsers, and for forged and foreign cookies', async () => {
    const { reference, cookie } = await file();
    const other = await file('eva@example.org');
    // The last sign of a signature holds bits that count for nothing.
    const forged = cookie.replace(/.(?=.$)/u, (sign) => (sign === 'A' ? 'B' : 'A'));
    const unsigned = `candil_filed=${reference}.${'A'.repeat(43)}`;
    for (const given of ['', other.cookie, forged, unsigned]) {
      const response = await correct(reference, right, given);
      expect(response.status).toBe(410);
      expect(await read(response)).toMatchObject({ address: undefined, isOver: true });
    }
    expect(await ticketOf(reference)).toEqual({ email: wrong });
  });

  test('is corrected for an hour', async () => {
    const { reference, cookie, place } = await file();
    api.wait(60 * 60_000);
    expect((await correct(reference, right, cookie)).status).toBe(303);
    api.wait(1);
    expect((await correct(reference, wrong, cookie)).status).toBe(410);
    expect((await read(api.app.request(place, { headers: { cookie } }))).address).toBeUndefined();
    expect(await ticketOf(reference)).toEqual({ email: right });
  });

  test('is corrected three times, each of which may send a mail; the same again changes nothing', async () => {
    const { reference, cookie } = await file();
    for (const email of ['1@a.org', '2@a.org', '2@a.org', '3@a.org'])
      expect((await correct(reference, email, cookie)).status).toBe(303);
    expect((await correct(reference, '4@a.org', cookie)).status).toBe(410);
    expect(await ticketOf(reference)).toEqual({ email: '3@a.org' });
  });
});

describe('a correction', () => {
  const store = (receivers: readonly string[]) =>
    createTicketStore(api.db, { clock: api.clock, newReference: () => 'CND-1', receivers });
  const filed = { ...wholeForm, email: wrong, name: '', article: '' };

  test('is told to the desks after the ticket, and the mail to the requester is sent once more', async () => {
    const tickets = store(['webhook', 'requester']);
    await tickets.fileTicket(filed);
    await api.db
      .updateTable('outbox')
      .set({ state: 'delivered', attempts: 1, settled_at: api.clock().toISOString() })
      .execute();
    expect(await tickets.correctAddress('CND-1', right)).toBe('corrected');
    const entries = await api.db
      .selectFrom('outbox')
      .select(['receiver', 'sequence', 'state', 'attempts'])
      .orderBy('receiver')
      .orderBy('sequence')
      .execute();
    expect(entries).toEqual([
      { receiver: 'requester', sequence: 0, state: 'waiting', attempts: 2 },
      { receiver: 'webhook', sequence: 0, state: 'delivered', attempts: 1 },
      { receiver: 'webhook', sequence: 1, state: 'waiting', attempts: 0 },
    ]);
    expect(await api.db.selectFrom('ticket_messages').select(['kind', 'body']).execute()).toEqual([
      {
        kind: 'corrected',
        body: `The requester has corrected their e-mail address. It is now: ${right}`,
      },
    ]);
  });

  test.each([
    ['ends links and sessions of the old address', [], 0, 'dropped'],
    ['leaves them to somebody with tickets of their own', [wrong], 1, 'sent'],
  ])('%s', async (_, others, sessions, state) => {
    const at = api.clock().toISOString();
    const later = new Date(api.clock().getTime() + 1000).toISOString();
    const shared = { email: wrong, locale: 'en', expires_at: later };
    await api.db
      .insertInto('request_links')
      .values({ ...shared, id: 'x', state: 'sent', attempts: 1, due_at: at, created_at: at })
      .execute();
    await api.db
      .insertInto('request_sessions')
      .values({ ...shared, digest: 'd' })
      .execute();
    const tickets = store([]);
    await tickets.fileTicket(filed);
    let number = 1;
    const newReference = (): string => `CND-${(number += 1)}`;
    const more = createTicketStore(api.db, { clock: api.clock, newReference, receivers: [] });
    for (const email of others) await more.fileTicket({ ...filed, email });
    await tickets.correctAddress('CND-1', right);
    expect(await api.db.selectFrom('request_sessions').selectAll().execute()).toHaveLength(
      sessions,
    );
    expect(await api.db.selectFrom('request_links').select('state').execute()).toEqual([{ state }]);
  });
});
