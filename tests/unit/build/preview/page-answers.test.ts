import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toError, type Problem } from '../../../../src/content/read/files/problem.ts';
import { answerPages, innerHeader } from '../../../../src/build/preview/page-answers.ts';
import { createPageGate, type PageGate } from '../../../../src/build/preview/page-gate.ts';

const problem = toError('FieldUnknown', { file: 'en/a.md', line: 2 }, 'No field.', 'Remove it.');

let server: Server;
let gate: PageGate;
let address = '';
let problems: readonly Problem[] = [];
const printed: string[] = [];

/** Stands for Astro: pages by their address. */
const pages: Record<string, { status: number; html: string }> = {
  '/en/': { status: 200, html: '<html><body><h1>Home</h1></body></html>' },
  '/en/late/': { status: 200, html: '<html><body><h1>Late</h1></body></html>' },
  '/en/half/': { status: 200, html: '<html><body><h1>Half' },
  '/about/': { status: 200, html: '<h1>About us</h1>' },
  '/plain': { status: 200, html: 'Plain words' },
  '/torn/': { status: 500, html: '<title>Error</title>' },
  '/en/failed/': { status: 500, html: '<title>Error</title>' },
};

/** A page that fails once, as while the content comes anew. */
const afterFailure = '/en/late/';
let failures = 0;

beforeEach(async () => {
  problems = [];
  printed.length = 0;
  gate = createPageGate();
  const handle = answerPages({
    getProblems: () => Promise.resolve(problems),
    lastProblems: () => problems,
    settled: () => Promise.resolve(),
    enter: gate.enter,
    revision: () => 7,
    getAddress: () => address,
    findFile: (path) => (path === '/en/a/' ? 'en/a.md' : undefined),
    showFigures: (path) => (path === '/en/' ? '<p>Figures</p>' : ''),
    isCompanys: (path) => ['/about/', '/plain', '/torn/'].includes(path),
    onAnswer: () => undefined,
    log: (text) => printed.push(text),
  });
  server = createServer((request, response) => {
    handle(request, response, (error) => {
      if (error !== undefined) return response.writeHead(502).end('It failed.');
      if (request.url === afterFailure && failures > 0) {
        failures -= 1;
        return response.writeHead(500).end();
      }
      const page = pages[request.url ?? ''] ?? {
        status: 404,
        html: '<html>Not here</body></html>',
      };
      return response.writeHead(page.status).end(page.html);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  address = `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}/`;
});
afterEach(() => server.close());

const ask = async (path: string): Promise<{ status: number; html: string }> => {
  const response = await fetch(address + path);
  return { status: response.status, html: await response.text() };
};

test('a page comes with what is wrong, and as it is for the preview itself', async () => {
  problems = [problem];
  expect((await ask('en/')).html).toMatch(
    /Home.*data-revision="7".*en\/a\.md:2.*Figures.*<\/body>/su,
  );
  const inner = await fetch(`${address}en/`, { headers: { [innerHeader]: '1' } });
  expect(await inner.text()).toBe(pages['/en/']?.html);
});

test.each(['en/failed/', 'en/half/', 'en/a/'])('mistakes stand for %s', async (path) => {
  problems = [problem];
  const { status, html } = await ask(path);
  expect(status).toBe(500);
  expect(html).toMatch(/cannot be shown yet.*en\/a\.md:2.*No field\..*Remove it\./su);
});

test('a page that fails without a mistake in the content says so', async () => {
  expect((await ask('en/failed/')).html).toContain('This page could not be made');
});

test('a page that fails once without a word is made once more, and no more', async () => {
  failures = 1;
  expect(await ask('en/late/')).toMatchObject({ status: 200 });
  failures = 2;
  expect(await ask('en/late/')).toMatchObject({ status: 500 });
  expect(failures).toBe(0);
});

test('a page of the company is what Astro makes of it, a failure, too', async () => {
  problems = [problem];
  expect(await ask('about/')).toEqual({ status: 200, html: '<h1>About us</h1>' });
  expect(await ask('plain')).toEqual({ status: 200, html: 'Plain words' });
  expect(await ask('torn/')).toEqual({ status: 500, html: '<title>Error</title>' });
  expect(printed).toEqual([]);
});

test('an address that names another server is asked of none', async () => {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  socket.write('GET /.//127.0.0.2:9/x/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  expect(Buffer.concat(chunks).toString()).toContain('Not here');
});
