import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRequests, type OpenRequests } from '../requests/support/open-requests.ts';
import { formRequest } from '../support/test-api.ts';
import { customers, signIn } from './support/customers.ts';

let on: OpenRequests;
beforeEach(async () => {
  on = await openRequests({ customers });
});
afterEach(() => on.close());

const list = async (cookie: string): Promise<string> =>
  (await on.get('/api/requests?locale=en', cookie)).text();

test('a customer sees the requests of their address, in whatever letters it is written', async () => {
  const own = await on.fileTicket('aNA@example.org');
  const others = await on.fileTicket('eve@example.org');
  const cookie = await signIn(on.api);
  const page = await list(cookie);
  expect(page).toContain(own);
  expect(page).toContain('ana@example.org');
  expect(page).not.toContain(others);
  const ticket = await on.get(`/api/requests/${own}?locale=en`, cookie);
  expect([ticket.status, (await ticket.text()).includes('On &lt;b&gt;Monday')]).toEqual([
    200,
    true,
  ]);
  expect((await on.get(`/api/requests/${others}?locale=en`, cookie)).status).toBe(404);
  expect(on.mails()).toEqual([]);
});

test('a customer adds to a request', async () => {
  const reference = await on.fileTicket();
  const cookie = await signIn(on.api);
  const request = formRequest({ body: 'More' }, { cookie });
  const response = await on.api.app.request(`/api/requests/${reference}/messages`, request);
  expect(response.status).toBe(303);
});

test('whoever signs out of the requests is signed out everywhere', async () => {
  const cookie = await signIn(on.api);
  const end = formRequest({ locale: 'en' }, { cookie });
  await on.api.app.request('/api/requests/session/end', end);
  expect((await on.get('/api/requests?locale=en', cookie)).status).toBe(303);
  expect(await (await on.get('/api/customer', cookie)).json()).toEqual({ customer: null });
});

test('a link by mail takes the place of a token, and a token that of a link', async () => {
  await on.fileTicket('bea@example.org');
  const known = await signIn(on.api);
  const token = await on.getToken('bea@example.org');
  const begin = formRequest({ token }, { cookie: known });
  const opened = await on.api.app.request('/api/requests/session', begin);
  const linked = opened.headers.getSetCookie().at(-1)?.split(';')[0] ?? '';
  expect(await (await on.get('/api/customer', known)).json()).toEqual({ customer: null });
  expect(await list(`${linked}; ${known}`)).toContain('bea@example.org');
  const end = formRequest({ locale: 'en' }, { cookie: linked });
  expect((await on.api.app.request('/api/customer/session/end', end)).status).toBe(303);
  expect((await on.get('/api/requests?locale=en', linked)).status).toBe(303);
});
