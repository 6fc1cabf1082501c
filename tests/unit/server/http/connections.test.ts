import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connectionLimits } from '../../../../src/server/http/connection-limits.ts';
import { listen, type Listener } from '../../../../src/server/http/listen.ts';

/** Short enough for a test, and far enough apart to tell which one has struck. */
const limits = {
  headers: 300,
  request: 900,
  silence: 600,
  idle: 400,
  interval: 50,
  most: 100,
  each: 90,
};

/** More than the buffers of both sides take. */
const large = 50_000_000;

let listener: Listener;
beforeAll(async () => {
  listener = await listen(answer, '127.0.0.1', 0, limits);
});
afterAll(() => listener.close());

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/large') return new Response(new Uint8Array(large));
  if (request.method === 'POST') return new Response(String((await request.text()).length));
  return new Response('answered');
}

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

interface Client {
  socket: Socket;
  /** What has come so far. */
  received: () => string;
  /** Milliseconds from the connection to its end. */
  ended: Promise<number>;
}

async function open({ port } = listener): Promise<Client> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let text = '';
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => (text += bytes.toString()));
  const start = performance.now();
  const ended = new Promise<number>((resolve) => {
    socket.once('close', () => resolve(performance.now() - start));
  });
  await once(socket, 'connect');
  return { socket, received: () => text, ended };
}

/** Sends a piece again and again until the connection is gone. */
async function trickle(socket: Socket, piece: string): Promise<void> {
  while (!socket.destroyed && socket.writable) {
    socket.write(piece);
    await setTimeout(40);
  }
}

/** A machine under load strikes later, never earlier. */
const after = (time: number): number => time * 0.9;
const soon = 3_000;

describe('a connection ends', () => {
  test('that sends nothing', async () => {
    const { ended } = await open();
    const time = await ended;
    expect(time).toBeGreaterThan(after(limits.headers));
    expect(time).toBeLessThan(soon);
  });

  test('whose headers never end, with a word of why', async () => {
    const { socket, received, ended } = await open();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
    void trickle(socket, 'X-More: a\r\n');
    expect(await ended).toBeLessThan(soon);
    expect(received()).toMatch(/^HTTP\/1\.1 408 /u);
  });

  test('whose body stops in the middle', async () => {
    const { socket, ended } = await open();
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf');
    const time = await ended;
    expect(time).toBeGreaterThan(after(limits.silence));
    expect(time).toBeLessThan(soon);
  });

  test('whose body comes byte by byte', async () => {
    const { socket, ended } = await open();
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n');
    void trickle(socket, 'a');
    const time = await ended;
    expect(time).toBeGreaterThan(after(limits.request));
    expect(time).toBeLessThan(soon);
  });

  test('that asks and reads nothing of the answer', async () => {
    const { socket, ended } = await open();
    socket.pause();
    socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n');
    await setTimeout(limits.silence + 1_000);
    // What lies in the buffers of the system is all that is left to read.
    let bytes = 0;
    socket.on('data', (piece: Buffer) => (bytes += piece.length));
    socket.resume();
    await ended;
    expect(bytes).toBeLessThan(large);
  });

  test('that has been answered and asks no more', async () => {
    const { socket, received, ended } = await open();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    const time = await ended;
    expect(received()).toContain('answered');
    expect(time).toBeGreaterThan(after(limits.idle));
    expect(time).toBeLessThan(soon);
  });

  test('beyond as many as there may be, while the others go on', async () => {
    const other = await listen(answer, '127.0.0.1', 0, { ...limits, most: 20 });
    const clients = await Promise.all(Array.from({ length: 25 }, () => open(other)));
    const [first] = clients;
    first?.socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await expect.poll(() => first?.received()).toContain('answered');
    await expect
      .poll(() => clients.filter(({ socket }) => socket.destroyed).length)
      .toBeGreaterThanOrEqual(5);
    await other.close();
  });
});

describe('connections of one address', () => {
  const openSome = async (toPeer?: (address: string) => string | undefined) => {
    const other = await listen(answer, '127.0.0.1', 0, { ...limits, each: 3 }, toPeer);
    const clients = await Promise.all(Array.from({ length: 5 }, () => open(other)));
    return { other, clients };
  };

  test('have a share, and a place again when one is closed', async () => {
    const { other, clients } = await openSome((address) => address);
    const left = () => clients.filter(({ socket }) => !socket.destroyed);
    await expect.poll(() => left().length, { interval: 10 }).toBe(3);
    for (const { socket } of left()) socket.destroy();
    await setTimeout(50);
    const { socket, received } = await open(other);
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    await expect.poll(received).toContain('answered');
    await other.close();
  });

  test('are not counted where the address may be that of a proxy', async () => {
    const { other, clients } = await openSome();
    for (const { socket } of clients) socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
    for (const { received } of clients) await expect.poll(received).toContain('answered');
    await other.close();
  });
});

describe('a body that does not say its length', () => {
  const head = 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n';
  const piece = '1\r\na\r\n';

  test.each([
    ['that has not come yet', ''],
    ['in 10,000 pieces of one byte', piece.repeat(10_000)],
    ['that is whole', `${piece}0\r\n\r\n`],
  ])('%s is refused at once, and the connection ends', async (_, body) => {
    const { socket, received, ended } = await open();
    socket.write(head + body);
    expect(await ended).toBeLessThan(after(limits.silence));
    expect(received()).toMatch(/^HTTP\/1\.1 411 /u);
    expect(received()).toContain('\r\nConnection: close\r\n');
    expect(received()).toMatch(/\r\n\r\n\{"error":\{"code":"length_required"\}\}$/u);
  });

  test('does not hold the connection open by going on', async () => {
    const { socket, ended } = await open();
    socket.write(head);
    void trickle(socket, piece);
    expect(await ended).toBeLessThan(soon);
  });
});

test('a slow client is answered as long as it goes on', async () => {
  const { socket, received, ended } = await open();
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 8\r\nConnection: close\r\n\r\n');
  for (let sent = 0; sent < 8; sent += 1) {
    socket.write('a');
    await setTimeout(80);
  }
  await ended;
  expect(received()).toMatch(/^HTTP\/1\.1 200 [\s\S]*\r\n\r\n8$/u);
});

test.each([
  ['thousands of headers', 'a: b\r\n'.repeat(5_000)],
  ['one endless header', `a: ${'b'.repeat(1_000_000)}\r\n`],
])('%s are refused', async (_, headers) => {
  const { socket, received, ended } = await open();
  socket.write(`GET / HTTP/1.1\r\nHost: a\r\n${headers}\r\n`);
  await ended;
  // The answer is lost where the system resets a connection on which more arrives.
  expect(received()).toMatch(/^(?:HTTP\/1\.1 431 |$)/u);
});

test('the limits that hold outside of tests leave time to honest clients', () => {
  const { headers, request, silence, idle, interval } = connectionLimits;
  expect(headers).toBeLessThan(request);
  expect(silence).toBeLessThan(request);
  // Proxies close unused connections after 60 s; they must be the first.
  expect(idle).toBeGreaterThan(60_000);
  expect(interval).toBeLessThanOrEqual(headers / 2);
});
