import type { Context, MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.ts';
import { clientAddress } from './client-address.ts';
import { ApiError, noteError } from './errors.ts';

export interface RateLimit {
  perMinute: number;
  /** Requests that may come at once after a quiet time. */
  burst: number;
}

/**
 * An office of 200 behind one address that is shown an article votes at once and goes on reading:
 * `votes`; beyond that each vote costs a proof of work (`provenVotes`, and `voteChallenges` for the work;
 * ADR 0070), `comments` for what is written after “no”. Of what a network searches the report hears
 * `searchesInAll`, and of one question `searchesAlike`; of its steps in forms `attemptsInAll`, and of one kind at one
 * article `attemptsAlike`. A ticket takes longer to write than to send. `unproven` is
 * for tickets without a proof of work (ADR 0024), `challenges` for the work to prove,
 * `corrections` for the address of a ticket, `links` for those to the requests of an address, `mailboxes` for those of one client to one mailbox,
 * `sessions` for opening them, `tokens` for those of customers (a company has many people behind one
 * address), `pages` for every page that the server fills in, `answers` for
 * desks that tell of answers, `uploads` for parts of files: the largest request in parts as small as
 * a bad line has them are 200.
 */
export const rateLimits = {
  votes: { perMinute: 60, burst: 300 },
  provenVotes: { perMinute: 120, burst: 120 },
  voteChallenges: { perMinute: 120, burst: 120 },
  tickets: { perMinute: 5, burst: 10 },
  unproven: { perMinute: 1, burst: 5 },
  challenges: { perMinute: 20, burst: 20 },
  corrections: { perMinute: 2, burst: 5 },
  deflections: { perMinute: 10, burst: 20 },
  attempts: { perMinute: 20, burst: 30 },
  searches: { perMinute: 20, burst: 30 },
  searchesInAll: { perMinute: 1, burst: 1_000 },
  searchesAlike: { perMinute: 1 / 30, burst: 30 },
  attemptsInAll: { perMinute: 1, burst: 1_000 },
  attemptsAlike: { perMinute: 1 / 30, burst: 30 },
  comments: { perMinute: 1 / 2, burst: 60 },
  links: { perMinute: 2, burst: 5 },
  mailboxes: { perMinute: 1 / 60, burst: 3 },
  sessions: { perMinute: 10, burst: 20 },
  tokens: { perMinute: 30, burst: 30 },
  pages: { perMinute: 60, burst: 60 },
  answers: { perMinute: 300, burst: 600 },
  uploads: { perMinute: 300, burst: 300 },
} as const satisfies Record<string, RateLimit>;

/** Addresses remembered at most: about 1 MB. The one that was quiet longest is forgotten. */
const mostAddresses = 10_000;

interface Bucket {
  tokens: number;
  /** Milliseconds since the epoch. */
  filledAt: number;
}

/** Counts requests by address, in memory only, and forgets them when they no longer count. */
export interface RateLimiter {
  /** Takes one request; 0 if it may go on, else the seconds to wait. */
  take(address: string): number;
  /** Says what an address has left: what other processes know. */
  setTokens(address: string, tokens: number): void;
  /** Addresses that are remembered. */
  readonly size: number;
}

/** A token bucket for each address. */
export function createRateLimiter(
  limit: RateLimit,
  clock: () => Date,
  /** Told of every request that may not go on. */
  onRefused?: () => void,
): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    get size() {
      return buckets.size;
    },
    setTokens(address, tokens) {
      remember(buckets, address, { tokens, filledAt: clock().getTime() });
    },
    take(address) {
      const now = clock().getTime();
      forgetFull(buckets, limit, now);
      const bucket = refill(buckets.get(address), limit, now);
      const wait = bucket.tokens >= 1 ? 0 : secondsToToken(bucket, limit);
      if (wait === 0) bucket.tokens -= 1;
      else onRefused?.();
      remember(buckets, address, bucket);
      return wait;
    },
  };
}

function refill(bucket: Bucket | undefined, limit: RateLimit, now: number): Bucket {
  if (!bucket) return { tokens: limit.burst, filledAt: now };
  return { tokens: refillTokens(bucket, limit, now), filledAt: now };
}

/** What a bucket holds after the time that has passed. */
export function refillTokens(bucket: Bucket, limit: RateLimit, now: number): number {
  const minutes = Math.max(0, now - bucket.filledAt) / 60_000;
  return Math.min(limit.burst, bucket.tokens + minutes * limit.perMinute);
}

const secondsToToken = ({ tokens }: Bucket, { perMinute }: RateLimit): number =>
  Math.ceil(((1 - tokens) / perMinute) * 60);

/** Drops the full buckets, which mean the same as none. Those quiet for longest come first. */
function forgetFull(buckets: Map<string, Bucket>, limit: RateLimit, now: number): void {
  for (const [address, bucket] of buckets) {
    if (refill(bucket, limit, now).tokens < limit.burst) return;
    buckets.delete(address);
  }
}

/** A map keeps the order of insertion, so its first key is the address quiet for longest. */
function remember(buckets: Map<string, Bucket>, address: string, bucket: Bucket): void {
  buckets.delete(address);
  buckets.set(address, bucket);
  if (buckets.size <= mostAddresses) return;
  const { value: quietest } = buckets.keys().next();
  if (quietest !== undefined) buckets.delete(quietest);
}

/** A page that asks to wait, for readers without scripts; undefined if the build has none. */
export type BusyPage = (c: Context<ApiEnv>) => Promise<string | undefined>;

/**
 * Refuses requests of an address beyond its limit, with `rate_limited` or a page. It stands before
 * everything that costs something: the body, the database, the pages.
 */
export function limitRate(
  limiter: RateLimiter | undefined,
  busyPage?: BusyPage,
): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const wait = limiter?.take(clientAddress(c)) ?? 0;
    if (wait > 0) return refuseBusy(c, wait, busyPage);
    return next();
  };
}

/** Asks to wait so many seconds; throws `rate_limited` where there is no page. */
export async function refuseBusy(
  c: Context<ApiEnv>,
  wait: number,
  busyPage?: BusyPage,
): Promise<Response> {
  const headers = { 'Retry-After': String(wait) };
  const page = await busyPage?.(c);
  if (page === undefined) throw new ApiError('rate_limited', { headers });
  noteError(c, 'rate_limited');
  return c.html(page, 429, headers);
}
