import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readSiteFigures, readStoredFigures } from '../../../../src/build/preview/read-figures.ts';
import { weekOf } from '../../../../src/lib/intl/week.ts';
import { openFile } from '../../../../src/server/db/connect.ts';
import { testManifest } from '../../server/support/test-manifest.ts';

const token = 'token-of-this-test-0123456789';
const ofArticle = { locale: 'en', articleId: 'billing/refund' };
const votes = { ...ofArticle, helpful: 1, total: 2, failing: 0.1, failedPerWeek: 1, reasons: {} };
const written = { reason: '', comment: 'Why?', at: '2026-11-02T10:00:00.000Z' };
const answers: Record<string, unknown> = {
  '/insights/report.json?weeks=12': {
    ...{ articles: [{ ...votes, added: 'later' }], questions: [], ticketQuestions: [] },
    comments: [],
  },
  '/insights/comments.json?weeks=12': {
    rows: [{ locale: 'en', article: 'billing/refund', title: 'x', isCurrent: 1, ...written }],
  },
};

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Stands for a help centre; resolves to its address. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  return `http://127.0.0.1:${typeof place === 'object' ? place?.port : ''}`;
}

const read = (address: string, wait = 30_000, signal = new AbortController().signal) =>
  readSiteFigures({ address, token, signal, wait });

test('reads report and comments of a help centre, by its token', async () => {
  const address = await serve((request, response) => {
    const isKnown = request.headers.authorization === `Bearer ${token}`;
    response.writeHead(isKnown ? 200 : 401).end(JSON.stringify(answers[request.url ?? '']));
  });
  const { articles, comments } = await read(address);
  expect(articles).toEqual([votes]);
  expect(comments).toMatchObject([{ ...ofArticle, isCurrent: true, comment: 'Why?' }]);
});

test('a token that is not taken is told with what to do', async () => {
  const address = await serve((_, response) => response.writeHead(401).end('Sign in'));
  await expect(read(address)).rejects.toThrow(
    `InsightsRefused ${address}\nIt does not take the token (401). Set INSIGHTS_TOKEN as the process has it.`,
  );
});

test.each(['<!doctype html>', '{"articles":[]}', '{"rows":[{}]}'])(
  'an answer that is no report is told: %s',
  async (text) => {
    const address = await serve((_, response) => response.end(text));
    await expect(read(address)).rejects.toThrow(`InsightsUnreadable ${address}\nIt answered`);
  },
);

test('a help centre that does not answer is left, and one that is away is told', async () => {
  const silent = await serve(() => undefined);
  await expect(read(silent, 1)).rejects.toThrow(`InsightsUnreachable ${silent}\nIt did not answer`);
  const end = new AbortController();
  const asked = read(silent, 30_000, end.signal);
  end.abort();
  await expect(asked).rejects.toThrow('InsightsUnreachable');
  await expect(read('http://127.0.0.1:1')).rejects.toThrow('Check the address');
});

test('the token is not passed on to where an answer leads', async () => {
  const address = await serve((request, response) => {
    if (request.url?.startsWith('/insights/')) {
      response.writeHead(302, { location: '/elsewhere' }).end();
    } else response.end(JSON.stringify(answers['/insights/report.json?weeks=12']));
  });
  await expect(read(address)).rejects.toThrow('InsightsUnreachable');
});

test('a database in which nobody voted or searched has nothing to tell, and one with votes has', async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'candil-figures-'));
  const article = { url: '/en/billing/refund/', revision: 'a', title: 'Get a refund' };
  const manifest = () =>
    Promise.resolve({ ...testManifest, articles: { en: { 'billing/refund': article } } });
  const db = await openFile(DATA_DIR);
  try {
    expect(
      await readStoredFigures({ DATA_DIR, DATABASE_URL: undefined }, manifest),
    ).toBeUndefined();
    await db
      .insertInto('vote_weeks')
      .values({
        ...{ week: weekOf(new Date()), locale: 'en', article_id: 'billing/refund', edition: 1 },
        ...{ shard: 0, helpful: 5, total: 24 },
      })
      .execute();
    const found = await readStoredFigures({ DATA_DIR, DATABASE_URL: undefined }, manifest);
    expect(found?.articles).toMatchObject([{ ...ofArticle, helpful: 5, total: 24 }]);
  } finally {
    await db.destroy();
    rmSync(DATA_DIR, { recursive: true, force: true });
  }
});
