import { forgetSalts } from '../../../../../src/server/db/day-salt.ts';
import type { Database } from '../../../../../src/server/db/schema.ts';
import {
  createSharedLimiter,
  forgetLimits,
} from '../../../../../src/server/http/shared-limiter.ts';
import { createEditions } from '../../../../../src/server/votes/editions.ts';
import { createFormClicks } from '../../../../../src/server/votes/form-clicks.ts';
import { createNetworks, mostVotes } from '../../../../../src/server/votes/networks.ts';
import { createVoteStore } from '../../../../../src/server/votes/vote-store.ts';
import { testManifest } from '../../support/test-manifest.ts';

/** Votes, what is said after them, editions, and networks that misbehave. */
export async function useVotes(db: Database, clock: () => Date): Promise<void> {
  const votes = createVoteStore(db, clock);
  const article = { locale: 'en', articleId: 'billing/invoice', edition: 1 };
  const voter = '00000000-0000-4000-8000-000000000001';
  const networks = createNetworks(db, clock);
  const change = { ...article, voter, revision: 'a', network: await networks.digest('192.0.2.1') };
  await votes.recordVote({ ...change, vote: 'down' });
  await votes.recordFeedback({ ...article, voter }, { reason: 'wrong', comment: '' });
  const many = Array.from({ length: mostVotes.onArticle }, (_, index) =>
    votes.recordVote({ ...change, voter: `voter-${index}`, vote: 'down' }),
  );
  await Promise.all(many);
  await networks.judge();
  await votes.recordVote({ ...change, vote: 'up' });
  await votes.recordVote({ ...change, vote: null });
  await votes.getTally(article);
  await votes.findVote(article, voter);
  const clicks = createFormClicks(db, { clock, newVoter: () => voter });
  await clicks.listEarlier({ ...article, address: '192.0.2.1', userAgent: 'a', vote: 'up' });
  await createNetworks(db, () => new Date(clock().getTime() + 86_400_000)).forget(() =>
    Promise.resolve(true),
  );
  await forgetSalts(db, clock());
  const { digest } = networks;
  const parts = { db, clock, digest, onFailed: () => undefined };
  const limiter = createSharedLimiter('a', { perMinute: 1, burst: 1 }, parts);
  limiter.take('192.0.2.1');
  await limiter.settle();
  await forgetLimits(db, clock());
  const editions = createEditions(db, clock);
  await editions(testManifest);
  const entry = { url: '/en/a/', revision: 'r', sketch: 'sketch' };
  await editions({ ...testManifest, articles: { en: { 'a/b': entry } } });
}
