import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { voteSchema, voteValues, type VoteValue } from '../../schemas/vote.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { clientAddress } from '../http/client-address.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { limitRate } from '../http/rate-limit.ts';
import { getMediaType, limitBody, readForm, readJson } from '../http/request-body.ts';
import {
  createFeedbackRoutes,
  explanationsPath,
  explanationUrl,
  type FeedbackRouteParts,
} from './feedback-routes.ts';
import type { FormClicks } from './form-clicks.ts';
import type { Networks } from './networks.ts';
import type { VoteAnswer, VoteChange } from './vote-batch.ts';
import { createChallengeRoute, limitVotes } from './vote-limits.ts';
import type { VoteStore } from './vote-store.ts';
import { getVotedPage, showSums, toArticleAddress, toVoter, type VotedPage } from './voted-page.ts';
import { deviceVoter, formVoter, keepDeviceVoter, keepFormVoter } from './voter-cookies.ts';

/** Largest body of a vote in bytes. */
const bodyLimit = 64_000;

export const withdrawalSchema = voteSchema.pick({ voter: true });
export const formSchema = z.object({ vote: z.enum(voteValues) });

export interface VoteRouteParts extends FeedbackRouteParts {
  votes: VoteStore;
  /** Where votes come from, as far as the report goes; undefined where limits are off. */
  networks: Pick<Networks, 'digest' | 'isHeard'> | undefined;
  /** Voters of forms without a cookie. */
  clicks: FormClicks;
  /** A random UUID. */
  newVoter: () => string;
}

/** A change as a route knows it. */
type AskedChange = VotedPage & Pick<VoteChange, 'voter' | 'vote'>;

/** `/<locale>/<articleId>`: GET reads, PUT votes, DELETE withdraws, POST is the plain form. */
export function createVoteRoutes(parts: VoteRouteParts): Hono<ApiEnv> {
  const path = '/:locale/:article{.+}';
  const limit = limitBody(bodyLimit);
  const guards = [limitVotes(parts), limit] as const;
  const formGuards = [limitRate(parts.limiters.votes, parts.busyPage), limit] as const;
  const routes = new Hono<ApiEnv>();
  routes.route('/', createChallengeRoute(parts));
  routes.route(explanationsPath, createFeedbackRoutes(parts));
  routes.get(path, (c) => showTally(c, parts));
  routes.put(path, ...guards, (c) => recordVote(c, parts));
  routes.delete(path, ...guards, (c) => withdrawVote(c, parts));
  routes.post(path, ...formGuards, (c) => recordFormVote(c, parts));
  routes.all(path, refuseMethod('GET', 'HEAD', 'PUT', 'DELETE', 'POST'));
  return routes;
}

async function showTally(c: Context, parts: VoteRouteParts): Promise<Response> {
  const page = await getVotedPage(c, parts);
  const tally = showSums(page, await parts.votes.getTally(page));
  const voter = c.req.query('voter');
  if (voter === undefined) return c.json({ ...tally, ...(await findBrowserVote(c, parts, page)) });
  const reader = parse(withdrawalSchema, { voter });
  return c.json({ ...tally, vote: await parts.votes.findVote(page, toVoter(reader)) });
}

/**
 * What this browser voted on the text that is shown, by its scripts or the form: `null` if it voted on
 * an earlier text only, nothing if it never voted.
 */
async function findBrowserVote(
  c: Context,
  { votes }: VoteRouteParts,
  page: VotedPage,
): Promise<{ vote?: VoteValue | null }> {
  const voters = [deviceVoter(c), formVoter(c)].filter((voter) => voter !== undefined);
  for (const voter of voters) {
    const vote = await votes.findVote(page, voter);
    if (vote !== null) return { vote };
  }
  return voters.length > 0 ? { vote: null } : {};
}

async function recordVote(c: Context<ApiEnv>, parts: VoteRouteParts): Promise<Response> {
  getMediaType(c, 'json');
  const page = await getVotedPage(c, parts);
  const body = parse(voteSchema, await readJson(c));
  const voter = toVoter(body);
  keepDeviceVoter(c, voter);
  const answer = await recordOnce(c, parts, { ...page, voter, vote: body.vote });
  return c.json({ ...showSums(page, answer), vote: answer.vote });
}

async function withdrawVote(c: Context<ApiEnv>, parts: VoteRouteParts): Promise<Response> {
  const page = await getVotedPage(c, parts);
  const body = parse(withdrawalSchema, await readWithdrawal(c));
  const answer = await recordOnce(c, parts, { ...page, voter: toVoter(body), vote: null });
  return c.json({ ...showSums(page, answer), vote: answer.vote });
}

/**
 * Records the vote, then withdraws the one that the same browser cast by the form under another id.
 * In this order nothing is lost if the process ends in between: the browser got no answer and sends
 * the vote again.
 */
async function recordOnce(
  c: Context<ApiEnv>,
  parts: VoteRouteParts,
  change: AskedChange,
): Promise<VoteAnswer> {
  const answer = await record(c, parts, change);
  const other = formVoter(c);
  if (other === undefined || other === change.voter) return answer;
  const { helpful, total } = await record(c, parts, { ...change, voter: other, vote: null });
  return { helpful, total, vote: answer.vote };
}

/** Records a change with the network that it comes from. */
async function record(
  c: Context<ApiEnv>,
  { votes, networks }: VoteRouteParts,
  { locale, articleId, edition, revision, voter, vote }: AskedChange,
): Promise<VoteAnswer> {
  const change = { locale, articleId, edition, revision, voter, vote };
  if (!networks || vote === null) return votes.recordVote(change);
  const network = await networks.digest(clientAddress(c));
  return votes.recordVote({ ...change, network, isHeard: networks.isHeard(network, change) });
}

/** The withdrawal in a body or, as some clients cannot send one with DELETE, in the address. */
async function readWithdrawal(c: Context): Promise<unknown> {
  const voter = c.req.query('voter');
  if (voter !== undefined) return { voter };
  getMediaType(c, 'json');
  return readJson(c);
}

async function recordFormVote(c: Context<ApiEnv>, parts: VoteRouteParts): Promise<Response> {
  getMediaType(c, 'form');
  const page = await getVotedPage(c, parts);
  const { vote } = parse(formSchema, await readForm(c));
  const known = deviceVoter(c) ?? formVoter(c);
  if (known === undefined) await recordFirstVote(c, parts, { ...page, vote });
  else await recordOnce(c, parts, { ...page, voter: known, vote });
  const asks = vote === 'down' && (await parts.explanationPages(page.locale)) !== undefined;
  return c.redirect(asks ? explanationUrl(page) : toArticleAddress(c, parts, page), 303);
}

/** Records the vote of a browser without a cookie; a double click counts once. */
async function recordFirstVote(
  c: Context<ApiEnv>,
  parts: VoteRouteParts,
  change: VotedPage & { vote: VoteValue },
): Promise<void> {
  const userAgent = c.req.header('User-Agent');
  const { locale, articleId, edition, vote } = change;
  const click = userAgent !== undefined && {
    ...{ locale, articleId, edition, vote, userAgent, address: clientAddress(c) },
  };
  const voter = click ? await parts.clicks.createVoter(click) : parts.newVoter();
  keepFormVoter(c, voter);
  await record(c, parts, { ...change, voter });
  const earlier = click ? await parts.clicks.listEarlier(click) : [];
  for (const other of earlier) await record(c, parts, { ...change, voter: other, vote: null });
}

/** The parsed body; throws `vote_invalid` with the fields. */
function parse<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError('vote_invalid', { fields: toErrorFields(parsed.error.issues, body) });
}
