import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { standUnder } from '../../../../src/lib/base-path.ts';
import { manifestPath } from '../../../../src/schemas/manifest.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { useSiteServer } from '../support/site-server.ts';
import { testManifest } from '../support/test-manifest.ts';

const token = 'a-token-that-nobody-guesses-0123456789';
const site = createSiteFolder();
writeFileSync(manifestPath(site.folder), JSON.stringify({ ...testManifest, base: '/help' }));
const { url, log } = useSiteServer(site, {
  SITE_URL: 'https://www.example.org/help',
  INSIGHTS_TOKEN: token,
});
afterAll(() => standUnder(''));

/** Sends bytes as they are, which `fetch` would tidy up, and returns the whole answer. */
async function sendRaw(head: string, body = ''): Promise<string> {
  const { hostname, port } = new URL(url());
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (bytes) => (answer += bytes.toString()));
  socket.write(`${head}\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  await once(socket, 'close');
  return answer;
}
const get = (path: string, ...headers: string[]) =>
  sendRaw([`GET ${path} HTTP/1.1`, 'Host: www.example.org', ...headers].join('\r\n'));
const post = (path: string, body: string, ...headers: string[]) =>
  sendRaw(
    [`POST ${path} HTTP/1.1`, 'Content-Type: application/x-www-form-urlencoded', ...headers].join(
      '\r\n',
    ),
    body,
  );
const locationOf = (answer: string): string | undefined =>
  /^Location: (.*)\r$/imu.exec(answer)?.[1];
const cookiesOf = (answer: string): string[] =>
  [...answer.matchAll(/^Set-Cookie: (.*)\r$/gimu)].map(([, text = '']) => text);

describe('a site at /help', () => {
  test('stands there', async () => {
    expect(await get('/help/en/billing/invoice/')).toMatch(/^HTTP\/1\.1 200 /u);
    expect(locationOf(await get('/help/en/billing/invoice?a=1'))).toBe(
      '/help/en/billing/invoice/?a=1',
    );
    expect(locationOf(await get('/help?a=1'))).toBe('/help/?a=1');
  });

  test.each([
    ...['//help/', '//help/en/', '//help//insights/', '/helpx/', '/helpx/en/', '/help.evil/'],
    ...['/help/help/en/', '/HELP/en/', '/help;/en/', '/help\\en/', '/help%2fen/', '/help%2Fen'],
    ...['/help/..%2f..%2fsecret.txt', '/help/%2e%2e/secret.txt', '/help/../secret.txt'],
    ...['/help/..%5csecret.txt', '/help/en%00/', '/help//evil.example/', '/help/%252e%252e/'],
    ...['//evil.example/help', '//evil.example/help/en', '/help//evil.example', '/help%3f/'],
  ])('is not at %s', async (path) => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /u);
    expect(locationOf(answer)).toBeUndefined();
  });

  test.each([
    ...['/help/insights/articles.csv', '/help/%69nsights/articles.csv', '/%68elp/insights/x'],
    ...['/help/insights//articles.csv', '/help/insights/..%2finsights/articles.csv'],
    ...['/help/insights/../insights/articles.csv', '/insights/articles.csv', '/help/insights'],
    ...['//help/insights/articles.csv', '/help//insights/articles.csv', '/help/INSIGHTS/'],
    ...['/help%2finsights/articles.csv', '/help/help/insights/', '/help/x/..;/insights/'],
  ])('tells a stranger nothing of its report at %s', async (path) => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 40[014] /u);
    expect(answer).not.toContain('failedPerWeek');
  });

  test('keeps its cookies to itself, and to https', async () => {
    const own = ['Host: 127.0.0.1:4321', 'Origin: https://www.example.org'];
    const voted = await post('/help/api/votes/en/billing/invoice', 'vote=up', ...own);
    expect(cookiesOf(voted)).toEqual([
      expect.stringMatching(
        /^candil_voter=[\da-f-]+; Max-Age=34560000; Path=\/help\/api\/votes\/; HttpOnly; Secure; SameSite=Lax$/u,
      ),
    ]);
    const signedIn = await post('/help/insights/sign-in', `token=${token}`, ...own);
    expect(cookiesOf(signedIn)).toEqual([
      expect.stringMatching(
        /^candil_insights=[^;]+; Path=\/help\/insights; HttpOnly; Secure; SameSite=Strict$/u,
      ),
    ]);
    expect(locationOf(signedIn)).toBe('/help/insights/');
  });

  test.each([
    ['the name that a client calls it by', ['Host: evil.example']],
    ['X-Forwarded-Host', ['Host: www.example.org', 'X-Forwarded-Host: evil.example']],
    ['Forwarded', ['Host: www.example.org', 'Forwarded: host=evil.example;proto=http']],
    ['X-Forwarded-Prefix', ['Host: www.example.org', 'X-Forwarded-Prefix: //evil.example']],
    ['X-Original-URL', ['Host: www.example.org', 'X-Original-URL: //evil.example/']],
  ])('never repeats %s', async (_, headers) => {
    const answers = await Promise.all([
      sendRaw(['GET /help/insights/ HTTP/1.1', ...headers].join('\r\n')),
      sendRaw(['GET /help HTTP/1.1', ...headers].join('\r\n')),
      sendRaw(['GET /help/en/billing/invoice HTTP/1.1', ...headers].join('\r\n')),
      sendRaw(['GET /help/no-such-page HTTP/1.1', ...headers].join('\r\n')),
      post('/help/api/votes/en/billing/invoice', 'vote=up', ...headers),
      post('/help/insights/sign-in', `token=${token}`, ...headers),
      post('/help/api/customer/session/end', 'return_to=/', ...headers),
    ]);
    expect(answers.join('\n')).not.toContain('evil.example');
  });

  test('takes no write from a page of another site, whatever host that names', async () => {
    for (const host of ['evil.example.org', 'www.example.org']) {
      const headers = [`Host: ${host}`, 'X-Forwarded-Host: evil.example'];
      const origin = 'Origin: https://evil.example';
      const voted = await post('/help/api/votes/en/billing/invoice', 'vote=up', ...headers, origin);
      expect(voted).toMatch(/^HTTP\/1\.1 403 [\s\S]*origin_refused/u);
      const signed = await post('/help/insights/sign-in', `token=${token}`, ...headers, origin);
      expect(signed).toMatch(/^HTTP\/1\.1 401 /u);
      expect(cookiesOf(signed)).toEqual([]);
    }
  });

  test('has not failed meanwhile', () => {
    expect(log).toEqual([]);
  });
});
