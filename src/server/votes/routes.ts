import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Manifest } from '../../schemas/manifest.ts';
import { voteSchema, voteValues } from '../../schemas/vote.ts';
import type { ApiEnv } from '../api-env.ts';
import { toErrorFields } from '../error-fields.ts';
import { ApiError, refuseMethod } from '../errors.ts';
import { findArticle } from '../find-article.ts';
import { limitRate, type RateLimiter } from '../rate-limit.ts';
import { getMediaType, limitBody, readForm, readJson } from '../request-body.ts';
import { returnOrigin } from '../same-origin.ts';
import type { VotedArticle } from './vote-batch.ts';
import type { VoteStore } from './vote-store.ts';

/** Largest body of a vote in bytes. */
const bodyLimit = 64_000;

/** Remembers a reader without scripts; 400 days is the most that browsers keep. */
const voterCookie = { name: 'candil_voter', maxAge: 400 * 24 * 60 * 60 } as const;

const withdrawalSchema = voteSchema.pick({ voter: true });
const formSchema = z.object({ vote: z.enum(voteValues) });

export interface VoteRouteParts {
  votes: VoteStore;
  manifest: () => Promise<Manifest>;
  limiter: RateLimiter | undefined;
  siteOrigin?: string | undefined;
  /** A random UUID. */
  newVoter: () => string;
}

/** `/<locale>/<articleId>`: GET reads, PUT votes, DELETE withdraws, POST is the plain form. */
export function createVoteRoutes(parts: VoteRouteParts): Hono<ApiEnv> {
  const path = '/:locale/:article{.+}';
  const guards = [limitRate(parts.limiter), limitBody(bodyLimit)] as const;
  const routes = new Hono<ApiEnv>();
  routes.get(path, (c) => showTally(c, parts));
  routes.put(path, ...guards, (c) => recordVote(c, parts));
  routes.delete(path, ...guards, (c) => withdrawVote(c, parts));
  routes.post(path, ...guards, (c) => recordFormVote(c, parts));
  routes.all(path, refuseMethod('GET', 'HEAD', 'PUT', 'DELETE', 'POST'));
  return routes;
}

async function showTally(c: Context, parts: VoteRouteParts): Promise<Response> {
  const article = await getArticle(c, parts);
  const tally = await parts.votes.getTally(article);
  const voter = c.req.query('voter');
  if (voter === undefined) return c.json(tally);
  const reader = parse(withdrawalSchema, { voter });
  return c.json({ ...tally, vote: await parts.votes.findVote(article, toVoter(reader)) });
}

async function recordVote(c: Context, parts: VoteRouteParts): Promise<Response> {
  getMediaType(c, 'json');
  const article = await getArticle(c, parts);
  const body = parse(voteSchema, await readJson(c));
  return c.json(
    await parts.votes.recordVote({ ...article, voter: toVoter(body), vote: body.vote }),
  );
}

async function withdrawVote(c: Context, parts: VoteRouteParts): Promise<Response> {
  const article = await getArticle(c, parts);
  const body = parse(withdrawalSchema, await readWithdrawal(c));
  return c.json(await parts.votes.recordVote({ ...article, voter: toVoter(body), vote: null }));
}

/** Some clients cannot send a body with DELETE: the address may name the voter. */
async function readWithdrawal(c: Context): Promise<unknown> {
  const voter = c.req.query('voter');
  if (voter !== undefined) return { voter };
  getMediaType(c, 'json');
  return readJson(c);
}

async function recordFormVote(c: Context, parts: VoteRouteParts): Promise<Response> {
  getMediaType(c, 'form');
  const article = await getArticle(c, parts);
  const { vote } = parse(formSchema, await readForm(c));
  await parts.votes.recordVote({ ...article, voter: rememberVoter(c, parts.newVoter), vote });
  return c.redirect(`${returnOrigin(c, parts.siteOrigin)}${toPath(article.url)}#voted`, 303);
}

function rememberVoter(c: Context, newVoter: () => string): string {
  const known = withdrawalSchema.safeParse({ voter: getCookie(c, voterCookie.name) });
  const voter = known.success ? toVoter(known.data) : newVoter();
  setCookie(c, voterCookie.name, voter, {
    path: '/api/votes/',
    maxAge: voterCookie.maxAge,
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.req.header('Origin')?.startsWith('https:') ?? false,
  });
  return voter;
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
