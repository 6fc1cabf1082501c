import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../../src/server/db/schema.ts';
import { commitVotes } from '../../../../../src/server/votes/vote-batch.ts';
import { compareSums } from '../../../../../tools/bench/api/compare-sums.ts';
import { startEngines, type Engine } from '../../../server/support/engines.ts';

const article = { locale: 'en', articleId: 'billing/invoice', edition: 1, revision: 'a' };

const engines: Engine[] = await startEngines();
describe.each(engines)('on $name', (engine) => {
  let db: Database;
  beforeEach(async () => {
    db = await engine.openEmpty();
    const votes = [
      { ...article, voter: 'one', vote: 'up' },
      { ...article, voter: 'two', vote: 'down' },
    ] as const;
    await commitVotes(db, votes, { now: new Date('2026-03-02T08:00:00.000Z'), shard: 1 });
  });
  afterAll(() => engine.stop());

  test('rows and sums that are what was acknowledged have no fault', async () => {
    expect(await compareSums(db, { votes: 2, helpful: 1 })).toEqual([]);
  });

  test('names each place that says something else', async () => {
    expect(await compareSums(db, { votes: 3, helpful: 1 })).toEqual([
      '2 votes are stored, 3 were acknowledged',
      'article_tallies says 1 of 2, 1 of 3 were acknowledged',
      'vote_weeks says 1 of 2, 1 of 3 were acknowledged',
    ]);
    await db.updateTable('vote_weeks').set({ helpful: 0 }).execute();
    expect(await compareSums(db, { votes: 2, helpful: 1 })).toEqual([
      'vote_weeks says 0 of 2, 1 of 2 were acknowledged',
    ]);
  });
});
