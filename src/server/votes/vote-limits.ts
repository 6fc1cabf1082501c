import { Hono, type MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../http/api-env.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, refuseMethod } from '../http/errors.ts';
import { limitRate, type BusyPage, type RateLimiter } from '../http/rate-limit.ts';
import { proofHeader, type Proofs } from '../proof/proofs.ts';

export interface VoteLimitParts {
  /** None where limits are off. */
  limiters: Partial<
    Record<
      'votes' | 'provenVotes' | 'voteChallenges' | 'comments' | 'pages',
      RateLimiter | undefined
    >
  >;
  proofs: Proofs;
  busyPage: BusyPage;
}

/**
 * Lets the votes of a network through as fast as an office votes. Beyond that each costs a proof of
 * work (`proof_required`), and far beyond it nothing helps but waiting (`rate_limited`).
 */
export function limitVotes({ limiters, proofs }: VoteLimitParts): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const wait = limiters.votes?.take(clientAddress(c)) ?? 0;
    if (wait === 0) return next();
    const proof = await proofs.verify(c.req.header(proofHeader));
    if (!proof) throw new ApiError('proof_required', { headers: { 'Retry-After': String(wait) } });
    const longer = limiters.provenVotes?.take(clientAddress(c)) ?? 0;
    if (longer > 0) {
      throw new ApiError('rate_limited', { headers: { 'Retry-After': String(longer) } });
    }
    if (!(await proof.spend())) {
      throw new ApiError('proof_required', { headers: { 'Retry-After': String(wait) } });
    }
    return next();
  };
}

/** `GET /challenge`: the work to prove. */
export function createChallengeRoute({ limiters, proofs }: VoteLimitParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/challenge', limitRate(limiters.voteChallenges), async (c) =>
    c.json(await proofs.createChallenge()),
  );
  routes.all('/challenge', refuseMethod('GET', 'HEAD'));
  return routes;
}
