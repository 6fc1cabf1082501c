import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestPath, manifestSchema } from '../../../../src/schemas/manifest.ts';
import { createSiteFolder } from '../support/site-folder.ts';
import { useSiteServer } from '../support/site-server.ts';

const site = createSiteFolder();
const manifestFile = manifestPath(site.folder);
const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
const files = { count: 5, megabytes: 10 };
const ticketRules = { ...manifest.ticketRules, files };
writeFileSync(manifestFile, JSON.stringify({ ...manifest, ticketRules }));

const { url, dataFolder, log } = useSiteServer(site);

/** The folder is made with the first file. */
const listUploads = (): string[] =>
  existsSync(join(dataFolder, 'uploads')) ? readdirSync(join(dataFolder, 'uploads')) : [];

const head =
  '--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n' +
  'Content-Type: text/plain\r\n\r\n';
const megabyte = Buffer.alloc(1_000_000, 'x');

/** Sends 50 MB piece by piece, until the server has answered; returns the answer and what went out. */
async function send50(announced: boolean): Promise<{ status: number; sent: number; body: string }> {
  const length = head.length + 50 * megabyte.length;
  const outgoing = request(`${url()}/api/tickets`, {
    method: 'POST',
    headers: {
      'content-type': 'multipart/form-data; boundary=b',
      accept: 'application/json',
      ...(announced && { 'content-length': length }),
    },
  });
  outgoing.on('error', () => undefined);
  const answer = new Promise<{ status: number; body: string }>((resolve, reject) => {
    outgoing.on('close', () => reject(new Error('There was no answer.')));
    outgoing.on('response', (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
  });
  let sent = 0;
  const state = { isOver: false };
  void answer.then(
    () => (state.isOver = true),
    () => (state.isOver = true),
  );
  outgoing.write(head);
  while (!state.isOver && sent < 50) {
    if (!outgoing.write(megabyte)) {
      await Promise.race([once(outgoing, 'drain'), answer.catch(() => undefined)]);
    }
    sent += 1;
  }
  const result = await answer;
  outgoing.destroy();
  return { ...result, sent };
}

test.each([
  ['announced', true, [413, 'body_too_large']],
  ['in pieces', false, [411, 'length_required']],
] as const)(
  '50 MB, %s, are refused early and fill no memory',
  async (_, announced, [expected, code]) => {
    const before = process.memoryUsage.rss();
    const { status, sent, body } = await send50(announced);
    expect(status).toBe(expected);
    expect(body).toContain(code);
    expect(sent).toBeLessThan(40);
    expect(process.memoryUsage.rss() - before).toBeLessThan(120_000_000);
    expect(listUploads()).toEqual([]);
  },
  20_000,
);

test('what a lost connection leaves is removed', async () => {
  const { hostname, port } = new URL(url());
  const socket = connect(Number(port), hostname);
  socket.write(
    'POST /api/tickets HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n' +
      `Content-Type: multipart/form-data; boundary=b\r\n\r\n${head}`,
  );
  socket.write(megabyte);
  await expect.poll(listUploads).toHaveLength(1);
  socket.destroy();
  await expect.poll(listUploads).toEqual([]);
  expect(log).toEqual([]);
});
