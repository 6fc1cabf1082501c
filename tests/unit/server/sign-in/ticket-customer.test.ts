import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../../src/schemas/manifest.ts';
import { findWholeTicket } from '../../../../src/server/tickets/whole-tickets.ts';
import { printWholeTicket } from '../../../../src/cli/tickets/print.ts';
import { requestPages } from '../requests/support/request-pages.ts';
import { formRequest, jsonRequest, openTestApi, type TestApi } from '../support/test-api.ts';
import { testManifest } from '../support/test-manifest.ts';
import { customers, signFor, signIn } from './support/customers.ts';

const manifest: Manifest = {
  ...testManifest,
  ticketRules: {
    ...testManifest.ticketRules,
    fields: [
      { id: 'account', kind: 'text', requiredFor: [], required: false, claim: 'account_number' },
    ],
  },
};
const claims = { plan: 'Plus', external_id: 4711, account_number: 'C-1' };
const token = { id: '4711', name: 'Ana', plan: 'Plus', country: 'ES', fields: { account: 'C-1' } };
const text = { topic: 'payment', subject: 'Twice', description: 'On Monday.', locale: 'en' };
const ticket = { ...text, email: 'ana@example.org' };
const key = '6f1c4f0e-7c0b-4a0e-9a53-b6a1c9a1b111';

const open = (parts = {}): Promise<TestApi> =>
  openTestApi({
    ...{ customers, pages: requestPages, manifest: () => Promise.resolve(manifest) },
    ...parts,
  });

let api: TestApi;
beforeEach(async () => {
  api = await open();
});
afterEach(() => api.close());

const send = (body: object, cookie = '') =>
  api.app.request('/api/tickets', jsonRequest('POST', body, { cookie }));

/** What is kept of the only ticket. */
async function readTicket() {
  const { reference } = await api.db
    .selectFrom('tickets')
    .select('reference')
    .executeTakeFirstOrThrow();
  const whole = await findWholeTicket(api.db, reference);
  if (!whole) throw new Error('There is no ticket.');
  return whole;
}

describe('a ticket', () => {
  test('of a customer who is signed in keeps what the token said, beside what was typed', async () => {
    const cookie = await signIn(api, claims);
    const typed = { ...ticket, name: 'Anna', fields: { account: 'C-2' } };
    expect((await send(typed, cookie)).status).toBe(201);
    const stored = await readTicket();
    expect(stored).toMatchObject({ name: 'Anna', fields: { account: 'C-2' }, customer: token });
    expect(stored.customer).not.toHaveProperty('email');
    expect(printWholeTicket(stored)).toContain(
      '\ncustomer  signed in, id 4711, name Ana, plan Plus, country ES, account C-1\n',
    );
  });

  test('sent by a form without scripts is known as well', async () => {
    const cookie = await signIn(api, claims);
    const response = await api.app.request('/api/tickets', formRequest(ticket, { cookie }));
    expect(response.status).toBe(303);
    expect((await readTicket()).customer).toEqual(token);
  });

  test.each<[string, (cookie: string) => [object, string]]>([
    ['nobody who is signed in', () => [ticket, '']],
    ['a cookie of nobody', () => [ticket, `candil_customer=${'x'.repeat(43)}`]],
    ['another address', (cookie) => [{ ...ticket, email: 'eve@example.org' }, cookie]],
  ])('of %s is a stranger’s', async (_, make) => {
    const [body, cookie] = make(await signIn(api, claims));
    expect((await send(body, cookie)).status).toBe(201);
    const stored = await readTicket();
    expect(stored.customer).toBeNull();
    expect(printWholeTicket(stored)).toContain('\ncustomer  not signed in\n');
  });

  test('is a stranger’s after a forged token, and a body that names a customer is refused', async () => {
    const forged = `${(await signFor(api, claims)).slice(0, -4)}AAAA`;
    const refused = await api.app.request(
      '/api/customer/session',
      jsonRequest('POST', { token: forged }),
    );
    expect(refused.status).toBe(401);
    const cookie = refused.headers.get('set-cookie') ?? '';
    expect((await send({ ...ticket, customer: token }, cookie)).status).toBe(422);
    expect((await send({ ...ticket, jwt: forged }, cookie)).status).toBe(422);
    expect((await send(ticket, cookie)).status).toBe(201);
    expect((await readTicket()).customer).toBeNull();
  });

  test('is nobody’s where no tokens are taken, also with a session of before', async () => {
    const cookie = await signIn(api, claims);
    const [row] = await api.db.selectFrom('customer_sessions').selectAll().execute();
    await api.close();
    api = await open({ customers: undefined });
    if (row) await api.db.insertInto('customer_sessions').values(row).execute();
    await send(ticket, cookie);
    const stored = await readTicket();
    expect(stored).not.toHaveProperty('customer');
    expect(printWholeTicket(stored)).not.toContain('customer');
  });

  test('that is sent again after the session is over is the same', async () => {
    const cookie = await signIn(api, claims);
    await send({ ...ticket, key }, cookie);
    expect((await send({ ...ticket, key })).status).toBe(201);
    expect((await readTicket()).customer).toEqual(token);
  });

  test.each([
    ['ANA@example.org', token, /^(?!.*account)/su],
    ['ana@gmail.com', null, /It is not the address of the account that was signed in\.$/u],
  ])('corrected to %s belongs to the address of the token alone', async (email, kept, note) => {
    const sent = await send(ticket, await signIn(api, claims));
    const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { reference } = await readTicket();
    const response = await api.app.request(
      '/api/tickets/address',
      formRequest({ reference, email, locale: 'en' }, { cookie }),
    );
    expect(response.status).toBe(303);
    const stored = await readTicket();
    expect(stored.customer).toEqual(kept);
    expect(stored.messages[0]?.body).toMatch(note);
  });
});
