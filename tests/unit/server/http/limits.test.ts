import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { requestPages } from '../requests/support/request-pages.ts';
import { openTestApi, toErrorText, type TestApi } from '../support/test-api.ts';

const form = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data; boundary=x';
const cookie = `candil_requests=${'x'.repeat(43)}`;

let api: TestApi;
let bodiesRead = 0;
beforeEach(async () => {
  api = await openTestApi(
    { limits: 'on', pages: requestPages },
    { secret: 'a secret of at least thirty-two characters', onAsked: () => undefined },
  );
  bodiesRead = 0;
});
afterEach(() => api.close());

/** A body that tells whether anybody began to read it. */
const createBody = (): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        bodiesRead += 1;
        controller.enqueue(new TextEncoder().encode('a=1'));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );

const ask = (method: string, path: string, headers: Record<string, string>) => {
  const options: RequestInit & { duplex: 'half' } = {
    method,
    headers: { cookie, ...headers },
    duplex: 'half',
    ...(method === 'POST' && { body: createBody() }),
  };
  return api.app.request(path, options);
};

/** Asks until it is refused, and once more with the database gone. */
async function askTooOften(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<Response> {
  for (let round = 0; round < 400; round += 1) {
    const { status } = await ask(method, path, headers);
    if (status !== 429) continue;
    await api.db.destroy();
    bodiesRead = 0;
    return ask(method, path, headers);
  }
  throw new Error('Nothing was refused.');
}

describe('who asks too often', () => {
  test.each([
    ['POST', '/api/tickets', { 'content-type': form }],
    ['POST', '/api/tickets', { 'content-type': multipart }],
    ['POST', '/api/requests/CND-2222-2222/messages', { 'content-type': form }],
    ['POST', '/api/requests/CND-2222-2222/messages', { 'content-type': multipart }],
    ['POST', '/api/requests/links', { 'content-type': form }],
    ['POST', '/api/requests/session', { 'content-type': form }],
    ['POST', '/api/requests/session/end', { 'content-type': form }],
    ['POST', '/api/votes/en/billing/invoice', { 'content-type': form }],
    ['GET', '/api/requests', {}],
    ['GET', '/api/requests/sent', {}],
    ['GET', '/api/requests/open?token=x', {}],
    ['GET', '/api/requests/CND-2222-2222', {}],
    ['GET', '/api/tickets/received?reference=CND-2222-2222', {}],
  ])('with %s %s is asked to wait, by a page that costs nothing', async (method, path, headers) => {
    const response = await askTooOften(method, path, headers);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.text()).toContain('<h1>One moment</h1>');
    expect(bodiesRead).toBe(0);
    expect(api.log).toEqual([]);
  });

  test.each([
    ['as JSON', '/api/tickets', { 'content-type': 'application/json' }],
    ['for JSON', '/api/tickets', { 'content-type': form, accept: 'application/json' }],
  ])('%s gets JSON', async (_, path, headers) => {
    const response = await askTooOften('POST', path, headers);
    expect(await toErrorText(response)).toBe('429 rate_limited');
    expect(bodiesRead).toBe(0);
  });

  test.each([
    ['the address', '/api/requests/sent?locale=es', {}, 'es'],
    [
      'the page before',
      '/api/requests/sent',
      { referer: 'http://localhost/ar/tickets/new/' },
      'ar',
    ],
    ['the browser', '/api/requests/sent', { 'accept-language': 'fr, es-AR;q=0.9, en;q=0.5' }, 'es'],
    [
      'the site if the browser names very many',
      '/api/requests/sent',
      { 'accept-language': `${'fr,'.repeat(4_000)}es` },
      'en',
    ],
    ['the site', '/api/requests/sent', { 'accept-language': 'fr', referer: '::' }, 'en'],
  ])('is answered in the language of %s', async (_, path, headers, locale) => {
    const response = await askTooOften('GET', path, headers);
    expect(await response.text()).toContain(`<html lang="${locale}">`);
  });

  test('does not use a proof of work up', async () => {
    await api.close();
    let spent = 0;
    const spend = () => Promise.resolve((spent += 1) > 0);
    api = await openTestApi({
      limits: 'on',
      proofs: {
        createChallenge: () => Promise.reject(new Error('Nobody asks for one.')),
        verify: () => Promise.resolve({ spend }),
      },
    });
    const headers = { 'content-type': 'application/json' };
    for (let round = 0; round < 12; round += 1) await ask('POST', '/api/tickets', headers);
    expect(spent).toBe(10);
  });
});
