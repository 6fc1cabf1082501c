import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createSiteFolder } from './support/site-folder.ts';
import { useSiteServer } from './support/site-server.ts';
import { jsonRequest, toErrorText } from './support/test-api.ts';

const site = createSiteFolder();
const { url, log } = useSiteServer(site);

const votePath = '/api/votes/en/billing/invoice';
const voter = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
const send = (path: string, init?: RequestInit) => fetch(url() + path, init);

/** Sends bytes as they are, which `fetch` would tidy up, and returns the whole answer. */
async function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(url());
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (bytes) => (answer += bytes.toString()));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

const requestLine = (method: string, path: string, more = '', body = ''): string =>
  `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n${body}`;

describe('a path that no client would send', () => {
  test.each([
    '/api/votes/../../etc/passwd',
    '/api/votes/%2e%2e/%2e%2e/etc/passwd',
    '/api/votes/en/..%2f..%2f..%2fetc%2fpasswd',
    '/api/votes/en/billing/invoice%00',
    '/api/votes/__proto__/constructor',
    '/api/votes/en/constructor',
    '/api/votes/en/__proto__/toString',
    '/api/votes/en/%E0%A4%A/x',
    '/api/votes//billing/invoice',
    '/api/votes/en/billing/invoice/',
    `/api/votes/en/${'a/'.repeat(3_000)}`,
    '/api/../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/../../../../etc/passwd',
    '/....//....//etc/passwd',
    '/en/..\\..\\secret.txt',
    '//etc/passwd',
    '/\\evil.example',
  ])('%s leads nowhere', async (path) => {
    const answer = await sendRaw(requestLine('GET', path));
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /u);
    expect(answer).not.toMatch(/root:|secret|\n\s+at /u);
  });

  test.each(['/en\r\nX-Injected: yes', '/en/%0d%0aSet-Cookie:%20a=b', '//evil.example/..'])(
    '%j puts nothing into the headers of the answer',
    async (path) => {
      const [head = ''] = (await sendRaw(requestLine('GET', path))).split('\r\n\r\n');
      expect(head).not.toMatch(/^(?:X-Injected|Set-Cookie|Location: (?:https?:)?\/\/)/imu);
    },
  );

  test('that is too long for a server is refused', async () => {
    const answer = await sendRaw(requestLine('GET', `/${'a'.repeat(20_000)}`));
    expect(answer).toMatch(/^HTTP\/1\.1 431 /u);
  });

  test.each(['http://evil.example/', 'evil.example:443', '*'])(
    'with the target %s does not leave this site',
    async (target) => {
      const answer = await sendRaw(requestLine('GET', target));
      expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400|404) /u);
      expect(answer).not.toContain('Location:');
    },
  );

  test.each([
    ['without a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['with a broken host', 'GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n'],
    ['that is no HTTP', 'hello\r\n\r\n'],
  ])('%s is a bad request', async (_, text) => {
    expect(await sendRaw(text)).toMatch(/^HTTP\/1\.1 400 /u);
  });
});

describe('a body', () => {
  const ten = 10_000_000;

  test.each([
    ['PUT', votePath, 'application/json'],
    ['DELETE', votePath, 'application/json'],
    ['POST', votePath, 'application/x-www-form-urlencoded'],
    ['POST', '/api/tickets', 'application/json'],
    ['POST', '/api/tickets', 'application/x-www-form-urlencoded'],
  ])('of 10 MB to %s %s as %s is refused', async (method, path, type) => {
    const headers = { 'content-type': type };
    const response = await send(path, { method, headers, body: 'x'.repeat(ten) });
    expect(await toErrorText(response)).toBe('413 body_too_large');
  });

  test('that says it has 10 MB is refused before it comes', async () => {
    const headers = `Content-Type: application/json\r\nContent-Length: ${ten}\r\n`;
    const answer = await sendRaw(requestLine('PUT', votePath, headers));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
  });

  test.each(['/api/tickets', votePath, '/en/'])(
    'that does not say its length is refused at %s before it comes',
    async (path) => {
      const answer = await sendRaw(requestLine('POST', path, 'Transfer-Encoding: chunked\r\n'));
      expect(answer).toMatch(/^HTTP\/1\.1 411 [\s\S]*"length_required"/u);
    },
  );

  test.each([
    ['with keys of the prototype', '{"__proto__":{"vote":"up"},"constructor":1}', 422],
    ['nested deeply', '['.repeat(30_000), 400],
    ['nested deeply and closed', '['.repeat(30_000) + ']'.repeat(30_000), 400],
    ['nested a little', '{"voter":[[[]]]}', 422],
    ['with a number beyond all numbers', '{"voter":1e999,"vote":1e999}', 422],
    [
      'with five thousand keys',
      JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [index, 1]))),
      400,
    ],
    ['of broken UTF-8', Buffer.from([0x7b, 0xff, 0xfe]), 400],
  ])('%s is refused', async (_, body, status) => {
    const headers = { 'content-type': 'application/json' };
    const response = await send(votePath, { method: 'PUT', headers, body });
    expect(response.status).toBe(status);
    expect((await response.text()).length).toBeLessThan(1_000);
    expect(Object.prototype).not.toHaveProperty('vote');
  });

  const many = Array.from({ length: 170_000 }, (_, index) => index.toString(36));
  const form = 'application/x-www-form-urlencoded';
  test.each([
    ['form', '/api/tickets', form, () => many.join('&'), '400 form_invalid'],
    ['form', votePath, form, () => many.slice(0, 9_000).join('&'), '400 form_invalid'],
    [
      'JSON',
      '/api/tickets',
      'application/json',
      () => JSON.stringify(Object.fromEntries(many.slice(0, 60_000).map((name) => [name, 1]))),
      '400 json_invalid',
    ],
  ])('of a %s to %s with very many names is not looked into', async (_, path, type, body, code) => {
    const headers = { 'content-type': type, accept: 'application/json' };
    const response = await send(path, { method: 'POST', headers, body: body() });
    expect(await toErrorText(response)).toBe(code);
  });

  test('of a form with one endless field is not looked into', async () => {
    const headers = { 'content-type': form, accept: 'application/json' };
    const post = (text: string) =>
      send('/api/tickets', { method: 'POST', headers, body: `topic=other&description=${text}` });
    expect(await toErrorText(await post('%26'.repeat(320_000)))).toBe('400 form_invalid');
    // The longest description that is taken, in the script that takes most room.
    const longest = encodeURIComponent('你'.repeat(20_000));
    expect(await toErrorText(await post(longest))).toBe('422 ticket_invalid');
  });

  test.each([
    [
      'a form',
      form,
      '__proto__=1&constructor=1&toString=1&fields.__proto__=1&fields.constructor=1',
    ],
    [
      'a JSON',
      'application/json',
      '{"__proto__":{"topic":"other"},"fields":{"__proto__":{"a":1}}}',
    ],
    [
      'a form with files',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n',
    ],
  ])('of %s with names that every object has is refused like any other', async (_, type, body) => {
    const headers = { 'content-type': type, accept: 'application/json' };
    const response = await send('/api/tickets', { method: 'POST', headers, body });
    expect(await toErrorText(response)).toBe('422 ticket_invalid');
    expect(Object.prototype).not.toHaveProperty('topic');
  });

  test('with commas and colons in its texts is read all the same', async () => {
    const description = ':,[{"'.repeat(3_000);
    const ticket = { topic: 'payment', subject: 'x', email: 'ana@example.org', locale: 'en' };
    const response = await send('/api/tickets', jsonRequest('POST', { ...ticket, description }));
    expect(response.status).toBe(201);
  });

  test('that never ends leaves the server free for others', async () => {
    const { hostname, port } = new URL(url());
    const slow = connect(Number(port), hostname);
    slow.write(
      `PUT ${votePath} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    );
    const response = await send(votePath, jsonRequest('PUT', { voter, vote: 'up' }));
    expect(response.status).toBe(200);
    slow.destroy();
  });
});

test('votes of one voter from many connections at once are one vote', async () => {
  const other = crypto.randomUUID();
  const responses = await Promise.all(
    Array.from({ length: 200 }, (_, index) =>
      send(votePath, jsonRequest('PUT', { voter: other, vote: index % 2 === 0 ? 'up' : 'down' })),
    ),
  );
  expect(responses.every(({ status }) => status === 200)).toBe(true);
  await send(`${votePath}?voter=${voter}`, { method: 'DELETE' });
  expect(await (await send(votePath)).json()).toMatchObject({ total: 1 });
});

test('none of it was a mistake of the server', () => {
  expect(log).toEqual([]);
});
