import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { voteSchema } from '../../../../../src/schemas/vote.ts';
import { sendAtRate, sendInLoop } from '../../../../../tools/bench/api/vote-load.ts';

const seen = { paths: new Set<string>(), voters: new Set<string>(), ups: 0, status: 200 };
const server = createServer((request, response) => {
  void (async () => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(z.instanceof(Buffer).parse(part));
    const { voter, vote } = voteSchema.parse(JSON.parse(Buffer.concat(parts).toString()));
    seen.paths.add(request.url ?? '');
    seen.voters.add(voter);
    if (vote === 'up') seen.ups += 1;
    response.writeHead(seen.status).end('{}');
  })();
});
let targets: { urls: string[]; articles: string[] };
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = z.object({ port: z.number() }).parse(server.address()).port;
  targets = { urls: [`http://127.0.0.1:${port}`], articles: ['en/a/one', 'en/a/two'] };
});
beforeEach(() => {
  Object.assign(seen, { paths: new Set(), voters: new Set(), ups: 0, status: 200 });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a loop votes for other readers on all articles and counts what was acknowledged', async () => {
  const result = await sendInLoop(targets, { clients: 4, seconds: 0.1 });
  expect(result.acknowledged).toBeGreaterThan(4);
  expect(seen.voters.size).toBe(result.acknowledged);
  expect(result.latencies).toHaveLength(result.acknowledged);
  expect(result.helpful).toBe(seen.ups);
  expect(result.helpful).toBeLessThan(result.acknowledged);
  expect([...seen.paths].sort()).toEqual(['/api/votes/en/a/one', '/api/votes/en/a/two']);
});

test('a rate sends all of its votes, and what is refused is not acknowledged', async () => {
  seen.status = 503;
  const result = await sendAtRate(targets, { rate: 200, seconds: 0.1 });
  expect(result).toMatchObject({ acknowledged: 0, helpful: 0, statuses: { 503: 20 } });
});

test('no answer is a status of its own', async () => {
  const nowhere = { ...targets, urls: ['http://127.0.0.1:9'] };
  const result = await sendAtRate(nowhere, { rate: 100, seconds: 0.05 });
  expect(result).toMatchObject({ acknowledged: 0, statuses: { 0: 5 } });
});
