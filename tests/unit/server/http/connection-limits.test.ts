import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { mostUnanswered } from '../../../../src/server/http/connection-limits.ts';
import { listen, type Listener } from '../../../../src/server/http/listen.ts';
import { createStaticSite } from '../../../../src/server/site/static-site.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { testManifest } from '../support/test-manifest.ts';

const site = createSiteFolder();
const app = new Hono();
let started = 0;
let listener: Listener;

beforeAll(async () => {
  writeFileSync(join(site.folder, 'large.txt'), Buffer.alloc(900_000, 'a'));
  app.get('/slow/:name', async (c) => {
    started += 1;
    // The first takes longest: only the order of the requests can put it first.
    await setTimeout(c.req.param('name') === '0' ? 60 : 10);
    return c.text(`<${c.req.param('name')}>`);
  });
  const manifest = () => Promise.resolve(testManifest);
  app.all('*', createStaticSite({ folder: site.folder, manifest }));
  listener = await listen(app.fetch, '127.0.0.1', 0);
});
const sockets: Socket[] = [];
afterEach(() => {
  started = 0;
  for (const socket of sockets.splice(0)) socket.destroy();
});
afterAll(async () => {
  await listener.close();
  site.remove();
});

async function open(): Promise<{ socket: Socket; received: () => string }> {
  const socket = connect(listener.port, '127.0.0.1');
  sockets.push(socket);
  let text = '';
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => (text += bytes.toString()));
  await once(socket, 'connect');
  return { socket, received: () => text };
}

const ask = (count: number, path = '/slow/'): string =>
  Array.from(
    { length: count },
    (_, index) => `GET ${path}${path === '/slow/' ? index : ''} HTTP/1.1\r\nHost: a\r\n\r\n`,
  ).join('');

const answers = (text: string): string[] => text.match(/<\d+>/gu) ?? [];

test.each([8, mostUnanswered])('%i requests sent ahead are answered in order', async (count) => {
  const { socket, received } = await open();
  const expected = Array.from({ length: count }, (_, index) => `<${index}>`);
  socket.write(ask(count));
  await expect.poll(() => answers(received())).toEqual(expected);
  // Those that are answered count no more.
  socket.write(ask(count));
  await expect.poll(() => answers(received())).toEqual([...expected, ...expected]);
  expect(started).toBe(2 * count);
});

test.each([100, 1_500])('%i requests sent ahead end the connection', async (count) => {
  const { socket } = await open();
  const closed = once(socket, 'close');
  socket.write(ask(count));
  await closed;
  await setTimeout(100);
  expect(started).toBeLessThanOrEqual(mostUnanswered);
  // Others are answered.
  const other = await open();
  other.socket.write(ask(1));
  await expect.poll(() => answers(other.received())).toEqual(['<0>']);
});

test('large files that nobody reads hold little memory', async () => {
  const held = (): number => process.memoryUsage().arrayBuffers;
  const before = held();
  const clients = await Promise.all(Array.from({ length: 40 }, () => open()));
  for (const { socket } of clients) {
    socket.pause();
    socket.write(ask(mostUnanswered, '/large.txt'));
  }
  await setTimeout(1_500);
  const each = (held() - before) / (clients.length * mostUnanswered);
  // Two or three pieces of 64 kB.
  expect(each).toBeLessThan(300_000);
});
