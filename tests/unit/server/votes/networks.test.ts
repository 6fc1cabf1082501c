import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import { forgetSalts } from '../../../../src/server/db/day-salt.ts';
import { createNetworks, mostVotes } from '../../../../src/server/votes/networks.ts';
import { createVoteStore, type VoteStore } from '../../../../src/server/votes/vote-store.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
const edition = { locale: 'en', articleId: 'billing/invoice', edition: 1 };
const other = { ...edition, articleId: 'bike/charge' };
const reader = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe.each(engines)('on $name', (engine) => {
  let db: Database;
  let now = new Date('2026-03-01T08:00:00.000Z');
  const clock = () => now;
  let votes: VoteStore;
  let networks: ReturnType<typeof createNetworks>;
  beforeEach(async () => {
    db = await engine.openEmpty();
    now = new Date('2026-03-01T08:00:00.000Z');
    votes = createVoteStore(db, clock);
    networks = createNetworks(db, clock);
  });
  afterAll(() => engine.stop());

  /** Votes of so many readers behind one address, from a number on. */
  async function voteFrom(
    address: string,
    {
      count,
      from = 0,
      article = edition,
      vote = 'down',
    }: { count: number; from?: number; article?: typeof edition; vote?: 'up' | 'down' | null },
    of = { votes, networks },
  ): Promise<void> {
    const network = await of.networks.digest(address);
    const change = { ...article, vote, revision: 'r', network };
    for (let start = 0; start < count; start += 1_000) {
      const some = Array.from({ length: Math.min(1_000, count - start) }, (_, index) =>
        of.votes.recordVote({
          ...change,
          voter: reader(from + start + index),
          isHeard: of.networks.isHeard(network, article),
        }),
      );
      await Promise.all(some);
    }
  }

  async function reported(article = edition): Promise<{ helpful: number; total: number }> {
    const rows = await db
      .selectFrom('vote_weeks')
      .select(['helpful', 'total'])
      .where('article_id', '=', article.articleId)
      .execute();
    return {
      helpful: rows.reduce((sum, row) => sum + row.helpful, 0),
      total: rows.reduce((sum, row) => sum + row.total, 0),
    };
  }

  test('10,000 votes of one network weigh as much as one voter, and readers are told of all', async () => {
    for (let index = 0; index < 20; index += 1) {
      await voteFrom(`198.51.100.${index}`, { count: 1, from: 90_000 + index, vote: 'up' });
    }
    await voteFrom('203.0.113.1', { count: 6_000 });
    await networks.judge();
    await voteFrom('203.0.113.1', { count: 4_000, from: 6_000 });
    await networks.judge();
    expect(await reported()).toEqual({ helpful: 20, total: 21 });
    expect(await votes.getTally(edition)).toEqual({ helpful: 20, total: 10_020 });
  });

  test('10,000 votes spread over 50 articles weigh as one voter on each', async () => {
    for (let index = 0; index < 50; index += 1) {
      const article = { ...edition, articleId: `a/${index}` };
      await voteFrom('203.0.113.1', { count: 200, from: index * 200, article });
    }
    await networks.judge();
    for (const index of [0, 25, 49]) {
      expect(await reported({ ...edition, articleId: `a/${index}` })).toEqual({
        helpful: 0,
        total: 1,
      });
    }
  });

  test('an office of 200 behind one address is heard in full, on five articles', async () => {
    for (let index = 0; index < 5; index += 1) {
      await voteFrom('203.0.113.1', {
        count: 200,
        article: { ...edition, articleId: `a/${index}` },
      });
    }
    await networks.judge();
    expect(await reported({ ...edition, articleId: 'a/4' })).toEqual({ helpful: 0, total: 200 });
  });

  test('a network that misbehaves on one article is heard on others', async () => {
    await voteFrom('203.0.113.1', { count: mostVotes.onArticle + 1 });
    await voteFrom('203.0.113.1', { count: 20, article: other });
    await networks.judge();
    expect(await reported()).toEqual({ helpful: 0, total: 1 });
    expect(await reported(other)).toEqual({ helpful: 0, total: 20 });
  });

  test('what is taken back later was not counted, so that nobody else loses by it', async () => {
    await voteFrom('198.51.100.1', { count: 1, from: 90_000, vote: 'up' });
    await voteFrom('203.0.113.1', { count: 500 });
    await networks.judge();
    now = new Date('2026-03-02T08:00:00.000Z');
    await voteFrom('203.0.113.9', { count: 200, vote: 'up' });
    await voteFrom('203.0.113.9', { count: 500, vote: null });
    expect(await reported()).toEqual({ helpful: 1, total: 1 });
    expect(await votes.getTally(edition)).toEqual({ helpful: 1, total: 1 });
  });

  test('is judged by all processes together, each vote once', async () => {
    const otherDb = await engine.openBeside();
    const beside = {
      votes: createVoteStore(otherDb, clock),
      networks: createNetworks(otherDb, clock),
    };
    await voteFrom('203.0.113.1', { count: 200 });
    await voteFrom('203.0.113.1', { count: 200, from: 200 }, beside);
    await Promise.all([networks.judge(), beside.networks.judge()]);
    expect(await reported()).toEqual({ helpful: 0, total: 1 });
    await voteFrom('203.0.113.1', { count: 50, from: 400 }, beside);
    expect(await reported()).toEqual({ helpful: 0, total: 1 });
  });

  test('reasons of votes that are not heard do not count; their words stay', async () => {
    await voteFrom('203.0.113.1', { count: 300 });
    for (let index = 0; index < 10; index += 1) {
      const said = { reason: 'wrong', comment: 'Nonsense' } as const;
      await votes.recordFeedback({ ...edition, voter: reader(index) }, said);
    }
    await networks.judge();
    const late = { reason: 'wrong', comment: '' } as const;
    await votes.recordFeedback({ ...edition, voter: reader(200) }, late);
    const { given } = await db.selectFrom('reason_weeks').select('given').executeTakeFirstOrThrow();
    expect(given).toBe(1);
    expect(await db.selectFrom('vote_feedback').selectAll().execute()).toHaveLength(11);
    await voteFrom('203.0.113.1', { count: 300, vote: null });
    const after = await db.selectFrom('reason_weeks').select('given').executeTakeFirstOrThrow();
    expect(after.given).toBe(0);
  });

  test('neither addresses nor digests outlive the day', async () => {
    await voteFrom('203.0.113.1', { count: 600 });
    const first = await networks.digest('203.0.113.1');
    expect(first).toMatch(/^2026-03-01 [\w-]{16}$/u);
    now = new Date('2026-03-02T00:00:01.000Z');
    expect((await networks.digest('203.0.113.1')).slice(11)).not.toBe(first.slice(11));
    await forgetSalts(db, now);
    await networks.forget(() => Promise.resolve(true));
    const kept = await db.selectFrom('votes').select('network').distinct().execute();
    expect(kept).toEqual([{ network: null }]);
    const secrets = await db.selectFrom('secrets').select('name').execute();
    expect(secrets).toEqual([{ name: 'network-salt 2026-03-02' }]);
  });
});
