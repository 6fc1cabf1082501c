import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toLinkToken } from '../../../../src/server/requests/link-token.ts';
import { decodeQuoted } from '../desks/support/mail-server.ts';
import { formRequest, openTestApi } from '../support/test-api.ts';
import {
  ana,
  cookieOf,
  minutes,
  openRequests,
  secret,
  type OpenRequests,
} from './support/open-requests.ts';
import { requestPages } from './support/request-pages.ts';

let on: OpenRequests;
beforeEach(async () => {
  on = await openRequests();
});
afterEach(() => on.close());

describe('a link', () => {
  test('opens a page whose button opens the tickets of the address', async () => {
    const reference = await on.fileTicket();
    const token = await on.getToken();
    const page = await on.open(token);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`value="${token}"`);
    const response = await on.begin(token);
    expect(response.status).toBe(303);
    const list = await (await on.get('/api/requests?locale=en', cookieOf(response))).text();
    expect(list).toContain(`href="/api/requests/${reference}?locale=en"`);
    expect(list).toContain('Received');
  });

  test('is not used up by a program that looks at it', async () => {
    await on.fileTicket();
    const token = await on.getToken();
    for (let round = 0; round < 3; round += 1) expect((await on.open(token)).status).toBe(200);
    expect((await on.begin(token)).status).toBe(303);
  });

  test('works once', async () => {
    await on.fileTicket();
    const token = await on.getToken();
    await on.begin(token);
    for (const response of [await on.begin(token), await on.open(token)]) {
      expect(response.status).toBe(410);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  test('works for 15 minutes', async () => {
    await on.fileTicket();
    const token = await on.getToken();
    on.api.wait(15 * minutes);
    expect((await on.open(token)).status).toBe(410);
    expect((await on.begin(token)).status).toBe(410);
  });

  test('that was not ours, or was changed, opens nothing', async () => {
    await on.fileTicket();
    const token = await on.getToken();
    const [id = '', signature = ''] = token.split('.');
    const others = [
      '',
      id,
      `${id}.`,
      `${id}.${signature.slice(0, -2)}AA`,
      `${id.slice(0, -1)}${id.endsWith('A') ? 'B' : 'A'}.${signature}`,
      toLinkToken(id, `${secret}!`),
      toLinkToken('unknown', secret),
      `${token}${token}`,
      "' or 1=1 --",
    ];
    for (const other of others) expect((await on.begin(other)).status).toBe(410);
    expect((await on.begin(token)).status).toBe(303);
  });

  test('is kept from other sites, from caches and from scripts', async () => {
    await on.fileTicket();
    const token = await on.getToken();
    const page = await on.open(token);
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const cookie = (await on.begin(token)).headers.get('set-cookie');
    expect(cookie).toMatch(/Max-Age=7200; Path=\/api\/requests; HttpOnly; SameSite=Lax$/u);
  });

  test('goes over https alone where the site does', async () => {
    await on.fileTicket();
    const token = await on.getToken();
    const request = formRequest({ token }, { origin: 'https://help.example.com' });
    const response = await on.api.app.request(
      'https://help.example.com/api/requests/session',
      request,
    );
    expect(response.headers.get('set-cookie')).toContain('; Secure');
  });

  test('is not opened by a page of another site', async () => {
    await on.fileTicket();
    const token = await on.getToken();
    const request = formRequest({ token }, { 'sec-fetch-site': 'cross-site' });
    expect((await on.api.app.request('/api/requests/session', request)).status).toBe(403);
  });
});

describe('the answer to an address', () => {
  test('is the same whether it has tickets or not', async () => {
    await on.fileTicket();
    const answers = [];
    for (const email of [ana, 'nobody@example.org']) {
      const response = await on.ask(email);
      const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
      answers.push([response.status, headers, await response.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(await on.sendNext()).toBe(true);
    expect(await on.sendNext()).toBe(true);
    expect(await on.sendNext()).toBe(false);
    expect(on.mails().map(({ to }) => to)).toEqual([[ana]]);
  });

  test('that is none is the form with what was typed', async () => {
    const response = await on.ask('ana" onfocus="alert(1)');
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain('Enter it whole');
    expect(text).toContain('value="ana&quot; onfocus=&quot;alert(1)"');
  });

  test.each(['ana@example.org\r\nBcc: all@example.org', 'ana@example.org,all@example.org'])(
    'such as %j forges no mail',
    async (email) => {
      await on.fileTicket();
      expect((await on.ask(email)).status).toBe(422);
      expect(await on.sendNext()).toBe(false);
    },
  );

  test('comes less often for one client', async () => {
    const limited = await openTestApi(
      { pages: requestPages, limits: 'on' },
      { secret, onAsked: () => undefined },
    );
    const statuses = [];
    for (let round = 0; round < 6; round += 1) {
      const request = formRequest({ email: `a${round}@example.org`, locale: 'en' });
      statuses.push((await limited.app.request('/api/requests/links', request)).status);
    }
    await limited.close();
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
  });

  test('cannot be kept from its owner by a stranger who asks for it', async () => {
    await on.close();
    on = await openRequests({ limits: 'on' });
    const askFrom = (remoteAddress: string, email: string) =>
      on.api.app.request('/api/requests/links', formRequest({ email, locale: 'en' }), {
        incoming: { socket: { remoteAddress } },
      });
    const sendAll = async () => {
      while (await on.sendNext());
    };
    await on.fileTicket();
    const statuses = [];
    // A whole day long, 20 times, in all spellings of the address.
    for (let round = 0; round < 20; round += 1) {
      statuses.push(
        (await askFrom('203.0.113.66', round % 2 === 0 ? ana : 'ANA@example.org')).status,
      );
      await sendAll();
      on.api.wait(minutes);
    }
    expect(statuses.filter((status) => status === 303)).toHaveLength(3);
    expect(on.mails()).toHaveLength(3);
    expect((await askFrom('198.51.100.7', ana)).status).toBe(303);
    await sendAll();
    expect(on.mails()).toHaveLength(4);
    const text = decodeQuoted(on.mails().at(-1)?.raw ?? '');
    const token = /token=([\w.-]+)/u.exec(text)?.[1] ?? '';
    expect((await on.begin(token)).status).toBe(303);
  });

  test('is in the mailbox and holds, however many strangers ask for it', async () => {
    await on.fileTicket();
    for (let round = 0; round < 20; round += 1) {
      await on.ask(ana);
      await on.sendNext();
    }
    expect(on.mails()).toHaveLength(5);
    on.api.wait(14 * minutes);
    await on.ask(ana);
    await on.sendNext();
    expect(on.mails()).toHaveLength(5);
    on.api.wait(14 * minutes);
    const text = decodeQuoted(on.mails().at(-1)?.raw ?? '');
    expect((await on.begin(/token=([\w.-]+)/u.exec(text)?.[1] ?? '')).status).toBe(303);
  });

  test('says so where no mail can be sent', async () => {
    const other = await openTestApi({ pages: requestPages });
    const request = formRequest({ email: ana, locale: 'en' });
    const response = await other.app.request('/api/requests/links', request);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Cannot be shown here');
    await other.close();
  });

  test('that the mail server does not take now is sent later', async () => {
    await on.fileTicket();
    await on.stopMail();
    await on.ask(ana);
    await on.sendNext();
    expect(on.api.log.join()).toContain('A link to requests was not sent (attempt 1)');
    await on.startMail();
    on.api.wait(20_000);
    await on.sendNext();
    expect(on.mails()).toHaveLength(1);
  });

  test('brings a mail of our own words, in the language of the form', async () => {
    await on.fileTicket(ana, 'BUY NOW');
    await on.ask(ana, 'ar');
    await on.sendNext();
    const raw = on.mails()[0]?.raw ?? '';
    expect(raw).toContain('Content-Language: ar');
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(decodeQuoted(raw)).toContain('مرة واحدة');
    expect(decodeQuoted(raw)).not.toContain('BUY NOW');
  });
});

describe('somebody else', () => {
  test('sees neither list nor ticket, and adds nothing', async () => {
    const reference = await on.fileTicket();
    await on.fileTicket('eve@example.org', 'Mine');
    const eve = await on.signIn('eve@example.org');
    const list = await (await on.get('/api/requests', eve)).text();
    expect(list).toContain('Mine');
    expect(list).not.toContain(reference);
    const paths = [`/api/requests/${reference}`, `/api/requests/${reference}?locale=ar`];
    const unknown = await (await on.get('/api/requests/CND-2222-2222', eve)).text();
    for (const path of paths) expect((await on.get(path, eve)).status).toBe(404);
    expect(await (await on.get(`/api/requests/${reference}`, eve)).text()).toBe(unknown);
    const request = formRequest({ body: 'I am Ana' }, { cookie: eve });
    const answer = await on.api.app.request(`/api/requests/${reference}/messages`, request);
    expect(answer.status).toBe(404);
    expect(await on.api.db.selectFrom('ticket_messages').selectAll().execute()).toEqual([]);
  });

  test.each(['', 'candil_requests=guess', 'candil_requests=', "candil_requests=' or 1=1 --"])(
    'with the cookie "%s" is led to the form',
    async (cookie) => {
      const reference = await on.fileTicket();
      for (const path of ['/api/requests?locale=es', `/api/requests/${reference}?locale=es`]) {
        const response = await on.get(path, cookie);
        expect([response.status, response.headers.get('location')]).toEqual([303, '/es/tickets/']);
      }
    },
  );

  test('gets nothing after two hours, or after signing out', async () => {
    await on.fileTicket();
    const first = await on.signIn();
    const end = formRequest({ locale: 'es' }, { cookie: first });
    const response = await on.api.app.request('/api/requests/session/end', end);
    expect(response.headers.get('location')).toBe('/es/tickets/');
    expect((await on.get('/api/requests', first)).status).toBe(303);
    const second = await on.signIn();
    on.api.wait(120 * minutes);
    expect((await on.get('/api/requests', second)).status).toBe(303);
  });

  test('who was here before on the device is signed out', async () => {
    await on.fileTicket();
    await on.fileTicket('eve@example.org');
    const before = await on.signIn('eve@example.org');
    const request = formRequest({ token: await on.getToken() }, { cookie: before });
    await on.api.app.request('/api/requests/session', request);
    expect((await on.get('/api/requests', before)).status).toBe(303);
  });
});
