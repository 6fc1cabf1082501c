import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { databaseFileName } from '../../../src/server/db/connect.ts';
import { findAddress, spawnServer } from '../../support/running-server.ts';
import { createSiteFolder } from '../../unit/server/support/site-folder.ts';
import { sampleTicket } from '../../unit/server/support/sample-ticket.ts';
import { jsonRequest } from '../../unit/server/support/test-api.ts';

/** How long another program holds the file; twice as long as a write waits for it. In ms. */
const heldFor = 6_000;

/** Longest that a page may take, and an answer that needs the file, on a crowded machine. In ms. */
const longest = { page: 1_000, health: 2_000, write: 10_000 } as const;

const site = createSiteFolder();
const folder = mkdtempSync(join(tmpdir(), 'candil-locked-'));
afterAll(() => {
  site.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  retryAfter: string | null;
  milliseconds: number;
}

async function ask(address: string, init?: RequestInit): Promise<Answer> {
  const start = performance.now();
  const response = await fetch(address, init);
  await response.arrayBuffer();
  const { status, headers } = response;
  const milliseconds = performance.now() - start;
  return { status, retryAfter: headers.get('retry-after'), milliseconds };
}

/** Asks again and again while the file is held. */
async function keepAsking(once: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  const end = performance.now() + heldFor;
  while (performance.now() < end) {
    answers.push(await once());
    await setTimeout(20);
  }
  return answers;
}

const slowest = (answers: readonly Answer[]): number =>
  Math.max(...answers.map(({ milliseconds }) => milliseconds));

const kindsOf = (answers: readonly Answer[]): string[] =>
  [
    ...new Set(answers.map(({ status, retryAfter }) => `${status} ${retryAfter ?? ''}`.trim())),
  ].sort();

test('while another program holds the file, pages and reads are answered, and writes told so', async () => {
  const server = spawnServer({ OUT_DIR: site.folder, DATA_DIR: folder, RATE_LIMITS: 'off' });
  const address = await findAddress(server);
  const votes = `${address}/api/votes/en/billing/invoice`;
  const vote = () => ask(votes, jsonRequest('PUT', { voter: crypto.randomUUID(), vote: 'up' }));
  const file = () => ask(`${address}/api/tickets`, jsonRequest('POST', sampleTicket));
  expect((await vote()).status).toBe(200);

  const other = new DatabaseSync(join(folder, databaseFileName));
  other.exec('begin immediate');
  const held = setTimeout(heldFor);
  const asking = {
    pages: keepAsking(() => ask(`${address}/en/`)),
    health: keepAsking(() => ask(`${address}/api/health`)),
    reads: keepAsking(() => ask(votes)),
    tickets: keepAsking(file),
    votes: Promise.all(Array.from({ length: 20 }, () => keepAsking(vote))),
  };
  await held;
  other.exec('rollback');
  other.close();

  const [pages, health, reads] = [await asking.pages, await asking.health, await asking.reads];
  expect(kindsOf(pages)).toEqual(['200']);
  expect(slowest(pages)).toBeLessThan(longest.page);
  expect(kindsOf(reads)).toEqual(['200']);
  expect(slowest(reads)).toBeLessThan(longest.page);
  // The first may have been asked a moment before the file was held.
  expect(kindsOf(health.slice(1))).toContain('503 5');
  expect(health.filter(({ status }) => status === 200).length).toBeLessThan(health.length / 2);
  expect(slowest(health)).toBeLessThan(longest.health);

  const writes = [...(await asking.votes).flat(), ...(await asking.tickets)];
  expect(kindsOf(writes).filter((kind) => !kind.startsWith('20'))).toEqual(['503 5']);
  expect(slowest(writes)).toBeLessThan(longest.write);

  const taken = (await asking.votes).flat().filter(({ status }) => status === 200).length;
  const filed = (await asking.tickets).filter(({ status }) => status === 201).length;
  expect((await vote()).status).toBe(200);
  await expect.poll(async () => (await ask(`${address}/api/health`)).status).toBe(200);
  server.process.kill('SIGTERM');
  expect(await server.ended).toEqual({ code: 0, signal: null });

  // Whoever was told 503 has not been counted, neither then nor later.
  const stored = new DatabaseSync(join(folder, databaseFileName), { readOnly: true });
  expect({ ...stored.prepare('select helpful, total from article_tallies').get() }).toEqual({
    helpful: taken + 2,
    total: taken + 2,
  });
  expect({ ...stored.prepare('select count(*) as count from tickets').get() }).toEqual({
    count: filed,
  });
  stored.close();
}, 60_000);
