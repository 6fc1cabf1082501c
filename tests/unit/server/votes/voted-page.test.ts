import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { getVotedPage, showSums, type VotedPage } from '../../../../src/server/votes/voted-page.ts';
import { noTicketRules } from '../../../../src/schemas/ticket-rules.ts';
import type { Manifest } from '../../../../src/schemas/manifest.ts';

const before = { helpful: 5, total: 24 };
const manifest: Manifest = {
  ...{ defaultLocale: 'en', locales: ['en'], topics: [], routes: {}, redirects: {} },
  articles: { en: { 'a/b': { url: '/en/a/b/', revision: '1', before } } },
  ticketRules: noTicketRules,
};

async function pageOf(edition: number): Promise<VotedPage> {
  const pages: VotedPage[] = [];
  const app = new Hono().get('/:locale/:article{.+}', async (c) => {
    pages.push(
      await getVotedPage(c, {
        manifest: () => Promise.resolve(manifest),
        editions: () => Promise.resolve(() => edition),
      }),
    );
    return c.body(null);
  });
  await app.request('/en/a/b');
  const [page] = pages;
  if (!page) throw new Error('The route was not reached.');
  return page;
}

test('votes from before count with those of the first text, and not with those of a rewrite', async () => {
  expect(showSums(await pageOf(1), { helpful: 1, total: 1 })).toEqual({ helpful: 6, total: 25 });
  expect(showSums(await pageOf(2), { helpful: 1, total: 1 })).toEqual({ helpful: 1, total: 1 });
});

test('votes from before help to reach the number from which readers are told', async () => {
  const page = await pageOf(1);
  expect(showSums({ ...page, tally: { from: 25 } }, { helpful: 1, total: 1 })).toEqual({
    ...{ helpful: 6, total: 25 },
  });
  expect(showSums({ ...page, tally: { from: 26 } }, { helpful: 1, total: 1 })).toEqual({});
});
