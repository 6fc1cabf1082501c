import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendTicket } from '../../../../../src/components/ticket/sending/send-ticket.ts';
import { listen, type Listener } from '../../../../../src/server/http/listen.ts';
import { openTestApi, type TestApi } from '../../../server/support/test-api.ts';
import { testManifest } from '../../../server/support/test-manifest.ts';
import { wholeForm } from '../../../server/support/sample-ticket.ts';

/** A network between browser and server that can break. */
interface Line {
  address: string;
  /** Bytes that came through on the way to the server. */
  sent: number;
  /** Cuts every connection after so many more bytes. */
  cutAfter: (bytes: number) => void;
  close: () => void;
}

async function openLine(port: () => number): Promise<Line> {
  let left = Infinity;
  const sockets = new Set<Socket>();
  const line = {
    address: '',
    sent: 0,
    cutAfter: (bytes: number) => (left = bytes),
    close: () => end(),
  };
  const server: Server = createServer((near) => {
    const far = connect(port(), '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => [near, far].forEach((one) => one.destroy()));
    }
    near.on('data', (bytes) => {
      line.sent += bytes.length;
      left -= bytes.length;
      if (left > 0) far.write(bytes);
      else near.destroy();
    });
    far.pipe(near);
  });
  const end = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = typeof address === 'object' ? address?.port : 0;
  line.address = `http://127.0.0.1:${own}/api/tickets`;
  return line;
}

let api: TestApi;
let listener: Listener;
let line: Line;

beforeEach(async () => {
  const { ticketRules } = testManifest;
  const files = { count: 2, megabytes: 10 };
  const manifest = { ...testManifest, ticketRules: { ...ticketRules, files } };
  api = await openTestApi({ manifest: () => Promise.resolve(manifest) });
  listener = await listen(api.app.fetch, '127.0.0.1', 0);
  line = await openLine(() => listener.port);
});
afterEach(async () => {
  line.close();
  await listener.close();
  await api.close();
});

const text = 'Error E07 at the gate of the yard.\n'.repeat(60_000);
const log = new File([text], 'app.log');
const upload = { id: '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa', file: log };
const note = { id: '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7ab', file: new File(['Hello'], 'note.txt') };
const key = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7ac';

async function send(parts: number[] = []) {
  return sendTicket(line.address, wholeForm, {
    key,
    files: [upload, note],
    onProgress: (part) => parts.push(part),
  });
}
const listFiles = async () => {
  const rows = await api.db.selectFrom('ticket_files').selectAll().orderBy('position').execute();
  return rows.map(({ name, content }) => [name, Buffer.from(content).toString()]);
};
const sent = { state: 'sent' };

describe('a request with files', () => {
  test('whose line breaks in the middle goes on from there', async () => {
    line.cutAfter(1_200_000);
    expect(await send()).toEqual({ state: 'failed', reason: 'network' });
    line.cutAfter(Infinity);
    line.sent = 0;
    const parts: number[] = [];
    expect(await send(parts)).toMatchObject(sent);
    expect(await listFiles()).toEqual([
      ['app.log', text],
      ['note.txt', 'Hello'],
    ]);
    // 128, 256 and 512 kB were here: what stands after them was sent, and nothing before.
    expect(parts[0]).toBeCloseTo(896_000 / (log.size + 5));
    expect(parts.at(-1)).toBe(1);
    expect(line.sent).toBeLessThan(log.size - 896_000 + 10_000);
  });

  test('goes on at a server that was started anew', async () => {
    line.cutAfter(1_200_000);
    await send();
    await listener.close();
    expect(await send()).toEqual({ state: 'failed', reason: 'network' });
    listener = await listen(api.app.fetch, '127.0.0.1', 0);
    line.cutAfter(Infinity);
    line.sent = 0;
    expect(await send()).toMatchObject(sent);
    expect(line.sent).toBeLessThan(log.size - 896_000 + 10_000);
  });

  test('is stored once, however often it is sent', async () => {
    const first = await send();
    expect(first).toMatchObject(sent);
    expect(await send()).toMatchObject({ reference: 'reference' in first && first.reference });
    expect(await listFiles()).toHaveLength(2);
    expect(await api.db.selectFrom('upload_parts').select('upload').execute()).toEqual([]);
  });

  test('tells what the server takes not', async () => {
    const large = { ...note, file: new File([new Uint8Array(11_000_000)], 'a.txt') };
    expect(await sendTicket(line.address, wholeForm, { key, files: [large] })).toEqual({
      state: 'failed',
      reason: 'large',
    });
  });
});
