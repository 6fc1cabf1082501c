import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Manifest } from '../../schemas/manifest.ts';
import { voteSchema, voteValues, type VoteValue } from '../../schemas/vote.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { findArticle } from '../site/find-article.ts';
import { limitRate, type BusyPage, type RateLimiter } from '../http/rate-limit.ts';
import { getMediaType, limitBody, readForm, readJson } from '../http/request-body.ts';
import { returnOrigin } from '../http/same-origin.ts';
import { createRecentVoters, type RecentVoters } from './recent-voters.ts';
import { articleKey, type VoteAnswer, type VoteChange, type VotedArticle } from './vote-batch.ts';
import type { VoteStore } from './vote-store.ts';
import { deviceVoter, formVoter, keepDeviceVoter, keepFormVoter } from './voter-cookies.ts';

/** Largest body of a vote in bytes. */
const bodyLimit = 64_000;

export const withdrawalSchema = voteSchema.pick({ voter: true });
export const formSchema = z.object({ vote: z.enum(voteValues) });

export interface VoteRouteParts {
  votes: VoteStore;
  manifest: () => Promise<Manifest>;
  limiter: RateLimiter | undefined;
  busyPage: BusyPage;
  siteOrigin?: string | undefined;
  /** A random UUID. */
  newVoter: () => string;
  clock: () => Date;
}

type RouteParts = VoteRouteParts & { recentVoters: RecentVoters };

/** `/<locale>/<articleId>`: GET reads, PUT votes, DELETE withdraws, POST is the plain form. */
export function createVoteRoutes(given: VoteRouteParts): Hono<ApiEnv> {
  const parts = { ...given, recentVoters: createRecentVoters(given.clock) };
  const path = '/:locale/:article{.+}';
  const limit = limitBody(bodyLimit);
  const guards = [limitRate(parts.limiter), limit] as const;
  const formGuards = [limitRate(parts.limiter, parts.busyPage), limit] as const;
  const routes = new Hono<ApiEnv>();
  routes.get(path, (c) => showTally(c, parts));
  routes.put(path, ...guards, (c) => recordVote(c, parts));
  routes.delete(path, ...guards, (c) => withdrawVote(c, parts));
  routes.post(path, ...formGuards, (c) => recordFormVote(c, parts));
  routes.all(path, refuseMethod('GET', 'HEAD', 'PUT', 'DELETE', 'POST'));
  return routes;
}

async function showTally(c: Context, parts: VoteRouteParts): Promise<Response> {
  const article = await getArticle(c, parts);
  const tally = await parts.votes.getTally(article);
  const voter = c.req.query('voter');
  if (voter === undefined) {
    return c.json({ ...tally, ...(await findBrowserVote(c, parts, article)) });
  }
  const reader = parse(withdrawalSchema, { voter });
  return c.json({ ...tally, vote: await parts.votes.findVote(article, toVoter(reader)) });
}

/** What this browser voted, by its scripts or the form; nothing if it did not. */
async function findBrowserVote(
  c: Context,
  { votes }: VoteRouteParts,
  article: VotedArticle,
): Promise<{ vote?: VoteValue }> {
  for (const voter of [deviceVoter(c), formVoter(c)]) {
    const vote = voter === undefined ? null : await votes.findVote(article, voter);
    if (vote !== null) return { vote };
  }
  return {};
}

async function recordVote(c: Context, parts: VoteRouteParts): Promise<Response> {
  getMediaType(c, 'json');
  const article = await getArticle(c, parts);
  const body = parse(voteSchema, await readJson(c));
  const voter = toVoter(body);
  keepDeviceVoter(c, voter);
  return c.json(await recordOnce(c, parts, { ...article, voter, vote: body.vote }));
}

async function withdrawVote(c: Context, parts: VoteRouteParts): Promise<Response> {
  const article = await getArticle(c, parts);
  const body = parse(withdrawalSchema, await readWithdrawal(c));
  return c.json(await recordOnce(c, parts, { ...article, voter: toVoter(body), vote: null }));
}

/**
 * Records the vote, then withdraws the one that the same browser cast by the form under another id.
 * In this order nothing is lost if the process ends in between: the browser got no answer and sends
 * the vote again.
 */
async function recordOnce(
  c: Context,
  { votes }: VoteRouteParts,
  change: VoteChange,
): Promise<VoteAnswer> {
  const answer = await votes.recordVote(change);
  const other = formVoter(c);
  if (other === undefined || other === change.voter) return answer;
  const { helpful, total } = await votes.recordVote({ ...change, voter: other, vote: null });
  return { helpful, total, vote: answer.vote };
}

/** The withdrawal in a body or, as some clients cannot send one with DELETE, in the address. */
async function readWithdrawal(c: Context): Promise<unknown> {
  const voter = c.req.query('voter');
  if (voter !== undefined) return { voter };
  getMediaType(c, 'json');
  return readJson(c);
}

async function recordFormVote(c: Context<ApiEnv>, parts: RouteParts): Promise<Response> {
  getMediaType(c, 'form');
  const article = await getArticle(c, parts);
  const { vote } = parse(formSchema, await readForm(c));
  const known = deviceVoter(c) ?? formVoter(c);
  if (known === undefined) await recordFirstVote(c, parts, { ...article, vote });
  else await recordOnce(c, parts, { ...article, voter: known, vote });
  return c.redirect(`${returnOrigin(c, parts.siteOrigin)}${toPath(article.url)}#voted`, 303);
}

/** Records the vote of a browser without a cookie; a double click counts once. */
async function recordFirstVote(
  c: Context<ApiEnv>,
  { votes, recentVoters, newVoter }: RouteParts,
  change: Omit<VoteChange, 'voter'>,
): Promise<void> {
  const voter = newVoter();
  keepFormVoter(c, voter);
  const userAgent = c.req.header('User-Agent');
  const { vote } = change;
  const click = { address: clientAddress(c), article: articleKey(change), vote: vote ?? '' };
  const earlier = userAgent && recentVoters.exchange({ ...click, userAgent }, voter);
  await votes.recordVote({ ...change, voter });
  if (earlier) await votes.recordVote({ ...change, voter: earlier, vote: null });
}

/** The article of the address with what the manifest knows; throws `article_unknown`. */
async function getArticle(
  c: Context,
  { manifest }: VoteRouteParts,
): Promise<VotedArticle & { url: string; revision: string }> {
  const locale = c.req.param('locale') ?? '';
  const articleId = c.req.param('article') ?? '';
  const found = findArticle(await manifest(), locale, articleId);
  if (!found) throw new ApiError('article_unknown');
  return { locale, articleId, ...found };
}

/** The parsed body; throws `vote_invalid` with the fields. */
function parse<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError('vote_invalid', { fields: toErrorFields(parsed.error.issues, body) });
}

/** The same UUID in capitals is the same reader. */
const toVoter = ({ voter }: { voter: string }): string => voter.toLowerCase();

/** The address as ASCII, which headers need; it never leaves this host. */
const toPath = (url: string): string => new URL(url, 'http://localhost').pathname;
