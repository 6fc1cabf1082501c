import type { JWTPayload } from 'jose';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ApiParts } from '../../../../src/server/api.ts';
import { forgetCustomerSessions } from '../../../../src/server/customers/customer-session.ts';
import { forgetTokens, spendToken } from '../../../../src/server/customers/spent-tokens.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { cookieOf, minutes } from '../requests/support/open-requests.ts';
import { requestPages } from '../requests/support/request-pages.ts';
import { startEngines } from '../support/engines.ts';
import {
  formRequest,
  jsonRequest,
  openTestApi,
  toErrorText,
  type TestApi,
} from '../support/test-api.ts';
import { customers, shop, signFor } from './support/customers.ts';

let api: TestApi;
const open = async (overrides: Partial<ApiParts> = {}): Promise<void> => {
  api = await openTestApi({ customers, pages: requestPages, ...overrides });
};
beforeEach(() => open());
afterEach(() => api.close());

const sign = (claims: JWTPayload = {}): Promise<string> => signFor(api, claims);
const exchange = (token: unknown, more: object = {}, headers: Record<string, string> = {}) =>
  api.app.request('/api/customer/session', jsonRequest('POST', { token, ...more }, headers));
const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  api.app.request('/api/customer/session', formRequest(fields, headers));
const whoIs = async (cookie: string): Promise<unknown> => {
  const response = await api.app.request('/api/customer', { headers: { cookie } });
  return response.json();
};
const ana = { customer: { email: 'Ana@Example.org', name: 'Ana', country: 'ES', fields: {} } };
const nobody = { customer: null };
const crossSite = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

describe('a token, by a script of ours', () => {
  test('is exchanged for a session that scripts cannot read', async () => {
    const response = await exchange(await sign());
    expect([response.status, await response.json()]).toEqual([200, ana]);
    expect(response.headers.get('set-cookie')).toMatch(
      /^candil_customer=[\w-]{43}; Max-Age=7200; Path=\/api; HttpOnly; Secure; SameSite=Lax, candil_known=ES\.; Max-Age=7200; Path=\/; Secure; SameSite=Lax$/u,
    );
    expect(await whoIs(cookieOf(response))).toEqual(ana);
    expect(await whoIs('')).toEqual(nobody);
    expect(await whoIs('candil_customer=guessed')).toEqual(nobody);
  });

  test('in a frame has a cookie that is kept apart for the site around it', async () => {
    const response = await exchange(await sign(), { embedded: true });
    expect(response.headers.get('set-cookie')).toMatch(
      /; HttpOnly; Secure; SameSite=None; Partitioned, candil_known=ES\.; .+; Secure; SameSite=None; Partitioned$/u,
    );
  });

  test('is good once', async () => {
    const token = await sign();
    expect((await exchange(token)).status).toBe(200);
    const again = await exchange(token);
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(await toErrorText(again)).toBe('401 token_refused');
    expect(api.log.at(-1)).toBe('The token of a customer was refused: it was used before.');
  });

  test('is good once for two at the same moment', async () => {
    const token = await sign();
    const answers = await Promise.all([exchange(token), exchange(token), exchange(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
  });

  test.each([
    ['forged', (token: string) => `${token.slice(0, -2)}AA`],
    ['no token', () => 'hello'],
    ['a number', () => 7],
    ['nothing', () => undefined],
    ['huge', (token: string) => `${token}${'x'.repeat(9_000)}`],
  ])('that is %s is answered as any other that is no good', async (_, spoil) => {
    const response = await exchange(spoil(await sign()));
    expect(await response.clone().text()).toBe('{"error":{"code":"token_refused"}}');
    expect(await toErrorText(response)).toBe('401 token_refused');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await api.db.selectFrom('customer_sessions').selectAll().execute()).toEqual([]);
  });

  test('of the wrong kind, too old or of nobody is answered alike; the log tells which', async () => {
    const tokens = [
      await sign({ email: 7 }),
      await sign({ email_verified: false }),
      await sign({ iat: api.clock().getTime() / 1000 - 400 }),
    ];
    const answers = [];
    for (const token of tokens) answers.push(await (await exchange(token)).text());
    expect(new Set(answers)).toEqual(new Set(['{"error":{"code":"token_refused"}}']));
    expect(api.log.join('\n')).toMatch(
      /"email" is wrong.*"email_verified" is wrong.*"iat" claim/su,
    );
    expect(api.log.join('\n')).not.toContain('Ana');
  });

  test('with a country that does not exist signs in without one', async () => {
    const response = await exchange(await sign({ country: 'Atlantis' }));
    expect(await response.json()).toEqual({ customer: { ...ana.customer, country: undefined } });
    expect(api.log).toEqual([
      'Of the token of a customer something was left out: the claim "country" is no country such as DE.',
    ]);
  });

  test('is taken from pages of ours alone', async () => {
    const response = await exchange(await sign(), {}, crossSite);
    expect(await toErrorText(response)).toBe('403 origin_refused');
    const fromShop = await exchange(await sign(), {}, { ...crossSite, origin: shop });
    expect(await toErrorText(fromShop)).toBe('403 origin_refused');
  });

  test('takes the place of whoever was here before', async () => {
    const first = cookieOf(await exchange(await sign()));
    await exchange(await sign({ email: 'bea@example.org' }), {}, { cookie: first });
    expect(await whoIs(first)).toEqual(nobody);
  });
});

describe('a session', () => {
  test('lasts for two hours', async () => {
    const cookie = cookieOf(await exchange(await sign()));
    api.wait(120 * minutes - 1);
    expect(await whoIs(cookie)).toEqual(ana);
    api.wait(1);
    expect(await whoIs(cookie)).toEqual(nobody);
    await forgetCustomerSessions(api.db, api.clock());
    expect(await api.db.selectFrom('customer_sessions').selectAll().execute()).toEqual([]);
  });

  test('is ended by signing out, in both places where its cookie may lie', async () => {
    const cookie = cookieOf(await exchange(await sign()));
    const end = (headers: object) =>
      api.app.request('/api/customer/session/end', jsonRequest('POST', {}, { cookie, ...headers }));
    expect((await end(crossSite)).status).toBe(403);
    expect(await whoIs(cookie)).toEqual(ana);
    const response = await end({});
    expect(response.status).toBe(204);
    const ended = response.headers.getSetCookie().map((one) => {
      const [, name = ''] = /^(\w+)=; Max-Age=0/u.exec(one) ?? [];
      return `${name} ${one.includes('Partitioned') ? 'apart' : 'own'}`;
    });
    expect(ended).toEqual([
      'candil_customer own',
      'candil_known own',
      'candil_customer apart',
      'candil_known apart',
    ]);
    expect(await whoIs(cookie)).toEqual(nobody);
  });

  test('of a form leads back to a page of ours', async () => {
    const end = (return_to: string) =>
      api.app.request('/api/customer/session/end', formRequest({ return_to, locale: 'es' }));
    expect((await end('/en/contact/')).headers.get('location')).toBe('/en/contact/');
    expect((await end('https://evil.example/en/')).headers.get('location')).toBe('/es/tickets/');
  });
});

describe('a token, by a form', () => {
  const fromShop = { origin: shop, 'sec-fetch-site': 'cross-site' };

  test('of a site that was named signs in and leads on, as with Zendesk', async () => {
    const fields = {
      jwt: await sign(),
      return_to: 'http://localhost/en/tickets/new/?topic=payment',
    };
    const response = await post(fields, fromShop);
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/api/tickets/new?locale=en&topic=payment',
    ]);
    expect(await whoIs(cookieOf(response))).toEqual(ana);
  });

  test('leads to the requests of the address, and to no other site', async () => {
    const answers = [
      await post({ jwt: await sign() }, fromShop),
      await post({ jwt: await sign(), return_to: 'https://evil.example/en/' }, fromShop),
    ];
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual([
      '/api/requests?locale=es',
      '/api/requests?locale=es',
    ]);
  });

  test('of any other site asks the reader first, who might not be the one in the token', async () => {
    const token = await sign({ email: 'eve@example.org', name: 'Eve <b>' });
    for (const confirmed of ['', 'yes']) {
      const response = await post({ token, confirmed }, crossSite);
      expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
      const page = await response.text();
      expect(page).toContain('<b data-guest-email="">eve@example.org</b>');
      expect(page).toContain('<b data-guest-name="">Eve &lt;b&gt;</b>');
      expect(page).toContain(`name="token" value="${token}"`);
    }
    const own = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
    expect((await post({ token }, own)).status).toBe(200);
    const response = await post({ token, confirmed: 'yes', return_to: '/en/' }, own);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/en/']);
    expect((await post({ token, confirmed: 'yes' }, own)).status).toBe(401);
  });

  test('that is no good is answered with a page that does not say why', async () => {
    const used = await sign();
    await post({ jwt: used }, fromShop);
    const pages = [];
    for (const jwt of ['', 'a.b.c', used, await sign({ iat: 1 })]) {
      const response = await post({ jwt }, fromShop);
      expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null]);
      pages.push(await response.text());
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('That did not work');
  });

  test('goes to the site where the API stands elsewhere', async () => {
    await api.close();
    await open({ siteOrigin: 'https://help.example.com' });
    const fields = { jwt: await sign(), return_to: 'https://help.example.com/en/' };
    const response = await post(fields, fromShop);
    expect(response.headers.get('location')).toBe('https://help.example.com/en/');
  });
});

test('a site without a key has no such address', async () => {
  await api.close();
  await open({ customers: undefined });
  expect(await toErrorText(await exchange('x'))).toBe('404 not_found');
  expect(await toErrorText(await api.app.request('/api/customer'))).toBe('404 not_found');
  expect((await post({ jwt: 'x' }, crossSite)).status).toBe(403);
});

test('tokens are tried thirty times a minute', async () => {
  await api.close();
  await open({ limits: 'on' });
  const statuses = [];
  for (let round = 0; round < 31; round += 1) statuses.push((await exchange('x')).status);
  expect(statuses.slice(-2)).toEqual([401, 429]);
});

const engines = await startEngines();
describe.each(engines)('a token that was used, on $name', (engine) => {
  let db: Database;
  beforeEach(async () => {
    db = await engine.openEmpty();
  });
  afterAll(() => engine.stop());
  const token = { digest: 'a', expiresAt: new Date('2026-03-01T08:05:30Z') };

  test('is known to every process, and forgotten when it is too old', async () => {
    const beside = await engine.openBeside();
    const uses = await Promise.all([spendToken(db, token), spendToken(beside, token)]);
    expect(uses.toSorted()).toEqual([false, true]);
    await forgetTokens(db, new Date(token.expiresAt.getTime() - 1));
    expect(await spendToken(beside, token)).toBe(false);
    await forgetTokens(db, token.expiresAt);
    expect(await spendToken(beside, token)).toBe(true);
  });
});
