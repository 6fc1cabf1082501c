import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  formRequest,
  jsonRequest,
  openTestApi,
  toErrorText,
  type TestApi,
} from '../support/test-api.ts';

const address = '/api/votes/en/billing/invoice';
const voter = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const otherVoter = '5b0e3a52-8c19-4d0e-9d7b-4a4c6f3f6a11';

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
});
afterEach(() => api.close());

const put = async (body: unknown, path = address) =>
  api.app.request(path, jsonRequest('PUT', body));

describe('a vote', () => {
  test('is answered with the tally and the vote', async () => {
    const response = await put({ voter, vote: 'up' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ helpful: 1, total: 1, vote: 'up' });
  });

  test('on an article in a section works the same', async () => {
    const response = await put({ voter, vote: 'down' }, '/api/votes/en/bike/battery/charge');
    expect(await response.json()).toEqual({ helpful: 0, total: 1, vote: 'down' });
  });

  test('that is repeated changes nothing', async () => {
    await put({ voter, vote: 'up' });
    const response = await put({ voter: voter.toUpperCase(), vote: 'up' });
    expect(await response.json()).toEqual({ helpful: 1, total: 1, vote: 'up' });
  });

  test('is stored with the revision of the article and the time', async () => {
    await put({ voter, vote: 'up' });
    expect(await api.db.selectFrom('votes').selectAll().execute()).toEqual([
      {
        voter,
        locale: 'en',
        article_id: 'billing/invoice',
        vote: 'up',
        edition: 1,
        previous: null,
        heard: 1,
        network: null,
        revision: 'aaaaaaaaaaaa',
        created_at: '2026-03-01T08:00:00.000Z',
        updated_at: '2026-03-01T08:00:00.000Z',
      },
    ]);
  });

  test('can be withdrawn with the voter in the body or in the address', async () => {
    await put({ voter, vote: 'up' });
    await put({ voter: otherVoter, vote: 'up' });
    const first = await api.app.request(address, jsonRequest('DELETE', { voter }));
    expect(await first.json()).toEqual({ helpful: 1, total: 1, vote: null });
    const second = await api.app.request(`${address}?voter=${otherVoter}`, { method: 'DELETE' });
    expect(await second.json()).toEqual({ helpful: 0, total: 0, vote: null });
  });

  test('is read as a tally, with the own vote for who asks by voter', async () => {
    await put({ voter, vote: 'up' });
    const tally = await api.app.request(address);
    expect(await tally.json()).toEqual({ helpful: 1, total: 1 });
    expect(tally.headers.get('cache-control')).toBe('no-store');
    const own = await api.app.request(`${address}?voter=${voter}`);
    expect(await own.json()).toEqual({ helpful: 1, total: 1, vote: 'up' });
    const other = await api.app.request(`${address}?voter=${otherVoter}`);
    expect(await other.json()).toEqual({ helpful: 1, total: 1, vote: null });
  });

  test('of the same voter sent many times at once is one vote', async () => {
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => put({ voter, vote: 'up' })),
    );
    expect(responses.every(({ status }) => status === 200)).toBe(true);
    expect(await (await api.app.request(address)).json()).toEqual({ helpful: 1, total: 1 });
  });
});

describe('a refused vote', () => {
  test.each([
    ['no JSON', '{"voter":', '400 json_invalid'],
    ['nothing', '', '400 json_invalid'],
    ['a list', '[]', '422 vote_invalid'],
    ['null', 'null', '422 vote_invalid'],
    ['a number for a voter', '{"voter":1,"vote":"up"}', '422 vote_invalid'],
  ])('with %s as its body names the mistake', async (_, body, expected) => {
    const response = await api.app.request(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await toErrorText(response)).toBe(expected);
  });

  test('names each wrong field', async () => {
    const response = await put({ vote: 'sideways', name: 'Ana' });
    expect(await response.json()).toEqual({
      error: {
        code: 'vote_invalid',
        fields: { voter: 'missing', vote: 'invalid', name: 'unknown' },
      },
    });
  });

  test('on an unknown article is a 404', async () => {
    const body = { voter, vote: 'up' };
    expect(await toErrorText(await put(body, '/api/votes/en/billing/none'))).toBe(
      '404 article_unknown',
    );
    expect(await toErrorText(await put(body, '/api/votes/xx/billing/invoice'))).toBe(
      '404 article_unknown',
    );
  });

  test.each([
    ['PUT', 'application/json'],
    ['DELETE', 'application/json'],
    ['POST', 'application/x-www-form-urlencoded'],
  ])('by %s of another media type is told that %s is wanted', async (method, wanted) => {
    const response = await api.app.request(address, {
      method,
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ voter, vote: 'up' }),
    });
    expect(response.headers.get('accept')).toContain(wanted);
    expect(await toErrorText(response)).toBe('415 media_type_unsupported');
  });

  test('by a method that does not exist is told which ones do', async () => {
    const response = await api.app.request(address, { method: 'PATCH' });
    expect(response.headers.get('allow')).toBe('GET, HEAD, PUT, DELETE, POST');
    expect(await toErrorText(response)).toBe('405 method_not_allowed');
  });

  test('while the storage is away is a 503, and only the log says why', async () => {
    const broken = await openTestApi({
      votes: {
        recordVote: () => Promise.reject(Object.assign(new Error('disk I/O'), { errcode: 10 })),
        getTally: () => Promise.reject(new Error('a mistake of ours')),
        findVote: () => Promise.resolve(null),
        recordFeedback: () => Promise.resolve(false),
        settle: () => Promise.resolve(),
      },
    });
    const away = await broken.app.request(address, jsonRequest('PUT', { voter, vote: 'up' }));
    expect(away.headers.get('retry-after')).toBe('5');
    expect(await away.text()).toBe('{"error":{"code":"storage_unavailable"}}');
    const mistake = await broken.app.request(address);
    expect(await mistake.text()).toBe('{"error":{"code":"internal_error"}}');
    expect(broken.log.join()).toContain('a mistake of ours');
    await broken.close();
  });
});

describe('a vote by a plain form', () => {
  const vote = (value: string, headers: Record<string, string> = {}, path = address) =>
    api.app.request(path, formRequest({ vote: value }, headers));

  test('is stored and leads back to the article', async () => {
    const response = await vote('up');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/en/billing/invoice/#page:voted');
    expect(await (await api.app.request(address)).json()).toEqual({ helpful: 1, total: 1 });
  });

  test('leads back to an address with letters that headers cannot hold', async () => {
    const response = await vote('up', {}, '/api/votes/ar/billing/invoice');
    expect(response.headers.get('location')).toBe(
      '/ar/billing/%D9%81%D8%A7%D8%AA%D9%88%D8%B1%D8%A9/#page:voted',
    );
  });

  test('counts once for a reader whose browser brings the cookie back', async () => {
    const first = await vote('up');
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/u);
    await vote('down', { cookie: cookie.split(';')[0] ?? '' });
    expect(await (await api.app.request(address)).json()).toEqual({ helpful: 0, total: 1 });
  });

  test('keeps its cookie to https where the page is', async () => {
    const response = await vote('up', { origin: 'https://localhost' });
    expect(response.headers.get('set-cookie')).toContain('Secure');
  });

  test('does not believe a cookie that is no UUID', async () => {
    const response = await vote('up', { cookie: 'candil_voter=me' });
    expect(response.headers.get('set-cookie')).not.toContain('candil_voter=me');
  });

  test('with another value is refused', async () => {
    expect(await toErrorText(await vote('sideways'))).toBe('422 vote_invalid');
  });
});

describe('one browser is one reader', () => {
  const browser = { Origin: 'http://localhost', 'User-Agent': 'A browser' };
  const tallyOf = async (): Promise<unknown> => (await api.app.request(address)).json();
  const cookiesOf = (response: Response): string =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  const send = (request: RequestInit, headers: Record<string, string> = {}) =>
    api.app.request(address, {
      ...request,
      headers: { ...Object.fromEntries(new Headers(request.headers)), ...browser, ...headers },
    });
  const sendForm = (vote: string, headers?: Record<string, string>) =>
    send(formRequest({ vote }), headers);

  test('that voted by the form and then by its scripts', async () => {
    const Cookie = cookiesOf(await sendForm('down'));
    const response = await send(jsonRequest('PUT', { voter, vote: 'up' }), { Cookie });
    expect(await response.json()).toEqual({ helpful: 1, total: 1, vote: 'up' });
    expect(await tallyOf()).toEqual({ helpful: 1, total: 1 });
  });

  test('that voted by its scripts and then by the form', async () => {
    const first = await send(jsonRequest('PUT', { voter, vote: 'up' }));
    expect(first.headers.getSetCookie().join()).toMatch(
      /^candil_device=3a1f6f1e.*Path=\/api\/votes\/; HttpOnly; SameSite=Lax/u,
    );
    await sendForm('down', { Cookie: cookiesOf(first) });
    expect(await tallyOf()).toEqual({ helpful: 0, total: 1 });
  });

  test('that sent the form twice before the answer came', async () => {
    await Promise.all([sendForm('up'), sendForm('up')]);
    expect(await tallyOf()).toEqual({ helpful: 1, total: 1 });
  });

  test('but two browsers behind one address are two, and so is one a while later', async () => {
    await sendForm('up');
    await sendForm('up', { 'User-Agent': 'Another browser' });
    expect(await tallyOf()).toEqual({ helpful: 2, total: 2 });
    api.wait(2_000);
    await sendForm('up');
    expect(await tallyOf()).toEqual({ helpful: 3, total: 3 });
  });

  test('and shares its id with no other at the same address', async () => {
    const other = '/api/votes/en/bike/battery/charge';
    const own = cookiesOf(await sendForm('up'));
    const request = formRequest({ vote: 'up' }, { ...browser, Cookie: own });
    await api.app.request(other, request);
    const neighbour = cookiesOf(await sendForm('up'));
    expect(neighbour).not.toBe(own);
    const read = await api.app.request(other, { headers: { Cookie: neighbour } });
    expect(await read.json()).toEqual({ helpful: 1, total: 1, vote: null });
    await sendForm('down');
    expect(await tallyOf()).toEqual({ helpful: 1, total: 2 });
  });

  test('that withdraws by its scripts what it voted by the form', async () => {
    const Cookie = cookiesOf(await sendForm('up'));
    const response = await send(jsonRequest('DELETE', { voter }), { Cookie });
    expect(await response.json()).toEqual({ helpful: 0, total: 0, vote: null });
  });

  test('that is told its vote when it reads the tally', async () => {
    const form = cookiesOf(await sendForm('down'));
    const read = async (Cookie: string): Promise<unknown> => (await send({}, { Cookie })).json();
    expect(await read(form)).toEqual({ helpful: 0, total: 1, vote: 'down' });
    const device = cookiesOf(
      await send(jsonRequest('PUT', { voter, vote: 'up' }), { Cookie: form }),
    );
    expect(await read(`${form}; ${device}`)).toEqual({ helpful: 1, total: 1, vote: 'up' });
  });

  test('that voted on one article by the form has its votes on others left alone', async () => {
    const other = '/api/votes/en/bike/battery/charge';
    const Cookie = cookiesOf(await sendForm('up'));
    await api.app.request(other, {
      ...formRequest({ vote: 'up' }),
      headers: { ...Object.fromEntries(new Headers(formRequest({}).headers)), Cookie },
    });
    await send(jsonRequest('PUT', { voter, vote: 'up' }), { Cookie });
    expect(await (await api.app.request(other)).json()).toEqual({ helpful: 1, total: 1 });
  });

  test('and a program is given no cookie', async () => {
    const response = await put({ voter, vote: 'up' });
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});
