import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { htmlToText, tidyText } from '../../lib/text/html-text.ts';
import { answerNewsSchema, type AnswerNews } from '../../schemas/ticket-answer.ts';
import type { StateNews } from '../../schemas/ticket-state.ts';
import type { Database } from '../db/schema.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { limitRate, type RateLimiter } from '../http/rate-limit.ts';
import { getMediaType, limitBody, parseJson, readText } from '../http/request-body.ts';
import { checkSignature, signatureHeader, type SignatureCheck } from '../http/signature.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { recordAnswer, type NewAnswerFile } from './answer-store.ts';
import { checkContent, toPlainName } from './check-content.ts';
import { checkChatwoot, checkZendesk, type CheckDesk } from './desk-signature.ts';
import { ring } from './turns.ts';

/** Largest body in bytes: ten files of an answer in Base64, 25 MB together, and its text. */
const answerLimit = 36_000_000;

/** Largest body in bytes of a desk that rings: Chatwoot sends the conversation with it. */
const bellLimit = 1_000_000;

/** A desk whose clock is further ahead than this would put its answers after later words. */
const longestAhead = 5 * 60_000;

export interface AnswerRouteParts {
  db: Database;
  uploads: Uploads;
  recordState: (news: StateNews) => Promise<unknown>;
  /** Signs answers at `POST /`; without it there is no such address. */
  stateSecret?: string | undefined;
  /** Secrets of the webhooks of desks; without one there is no address for it. */
  bellSecrets: { zendesk?: string | undefined; chatwoot?: string | undefined };
  /** Told when there is something to read at a desk, and after an answer was stored. */
  onRung: () => void;
  onStored: () => void;
  limiter?: RateLimiter | undefined;
  clock: () => Date;
}

/**
 * What desks tell: `POST /` brings an answer, `POST /zendesk` and `/chatwoot` only say that there is
 * one, which is then read with their API. So what is private, and what the order is, has one answer,
 * and a webhook that is sent twice or never does no harm.
 */
export function createAnswerRoutes(parts: AnswerRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  const limit = limitRate(parts.limiter);
  routes.post('/', limit, limitBody(answerLimit), (c) => receiveAnswer(c, parts));
  routes.post('/zendesk', limit, limitBody(bellLimit), (c) =>
    hearBell(c, parts, { receiver: 'zendesk', check: checkZendesk, findId: findZendeskId }),
  );
  routes.post('/chatwoot', limit, limitBody(bellLimit), (c) =>
    hearBell(c, parts, { receiver: 'chatwoot', check: checkChatwoot, findId: findChatwootId }),
  );
  for (const path of ['/', '/zendesk', '/chatwoot']) routes.all(path, refuseMethod('POST'));
  return routes;
}

async function receiveAnswer(c: Context<ApiEnv>, parts: AnswerRouteParts): Promise<Response> {
  const { stateSecret: secret, clock } = parts;
  if (secret === undefined) throw new ApiError('not_found');
  getMediaType(c, 'json');
  const body = await readText(c);
  requireValid(checkSignature(c.req.header(signatureHeader), body, secret, clock()));
  const news = parseNews(parseJson(body), clock());
  const recorded = await storeNews(parts, news);
  if (recorded === 'unknown_ticket') throw new ApiError('ticket_unknown');
  if (recorded === 'full') throw new ApiError('messages_full');
  if (recorded === 'stored') parts.onStored();
  return c.json({ id: news.id, reference: news.reference, known: recorded === 'known' });
}

function requireValid(check: SignatureCheck): void {
  if (check === 'invalid') throw new ApiError('signature_invalid');
  if (check === 'expired') throw new ApiError('signature_expired');
}

function parseNews(body: unknown, now: Date): AnswerNews {
  const parsed = answerNewsSchema.safeParse(body);
  if (!parsed.success) {
    throw new ApiError('answer_invalid', { fields: toErrorFields(parsed.error.issues, body) });
  }
  const isAhead = parsed.data.at.getTime() > now.getTime() + longestAhead;
  if (isAhead) throw new ApiError('answer_invalid', { fields: { at: 'invalid' } });
  if (toBody(parsed.data) === '' && parsed.data.files.length === 0) {
    throw new ApiError('answer_invalid', { fields: { body: 'missing' } });
  }
  return parsed.data;
}

const toBody = ({ body = '', html = '' }: AnswerNews): string => tidyText(body) || htmlToText(html);

async function storeNews(parts: AnswerRouteParts, news: AnswerNews) {
  const { db, uploads, clock, recordState } = parts;
  const { id: remoteId, reference, author, at, state } = news;
  const files: NewAnswerFile[] = [];
  for (const { name, content } of news.files) {
    const kept = await checkContent(uploads, { name, content: Buffer.from(content, 'base64') });
    files.push(kept ? { state: 'kept', ...kept } : toRefused(name));
  }
  const answer = { reference, remoteId, author: author.trim(), at, body: toBody(news), files };
  const recorded = await recordAnswer(
    db,
    { ...answer, source: 'webhook', turns: state === undefined },
    clock(),
  );
  if (recorded === 'stored' && state !== undefined) await recordState({ reference, state, at });
  return recorded;
}

const toRefused = (name: string): NewAnswerFile => ({
  state: 'refused',
  name: toPlainName(name),
  mediaType: 'application/octet-stream',
});

interface Bell {
  receiver: 'zendesk' | 'chatwoot';
  check: CheckDesk;
  /** The desk's own name of the ticket that the body is about. */
  findId: (body: unknown) => string | undefined;
}

/** Answers the same for tickets of ours and for others that the desk has. */
async function hearBell(
  c: Context<ApiEnv>,
  { db, bellSecrets, clock, onRung }: AnswerRouteParts,
  { receiver, check, findId }: Bell,
): Promise<Response> {
  const secret = bellSecrets[receiver];
  if (secret === undefined) throw new ApiError('not_found');
  const body = await readText(c);
  requireValid(check((name) => c.req.header(name), body, secret, clock()));
  const remoteId = findId(parseJson(body));
  if (remoteId !== undefined && (await ring(db, { receiver, remoteId }, clock()))) onRung();
  return c.body(null, 204);
}

const idSchema = z.union([z.number().int(), z.string().regex(/^\d{1,20}$/u)]).transform(String);

/**
 * A ticket event has the ticket's id as `detail.id`
 * (https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events/), the body of a
 * trigger, which the operator writes, as `ticket_id`.
 */
const zendeskSchema = z.union([
  z.object({ ticket_id: idSchema }).transform(({ ticket_id: id }) => id),
  z.object({ detail: z.object({ id: idSchema }) }).transform(({ detail: { id } }) => id),
]);

const findZendeskId = (body: unknown): string | undefined => zendeskSchema.safeParse(body).data;

/**
 * Events of messages have the conversation in them, those of conversations are one
 * (https://www.chatwoot.com/hc/user-guide/articles/1677693021-how-to-use-webhooks).
 */
const chatwootSchema = z.union([
  z
    .object({ conversation: z.object({ id: idSchema }) })
    .transform(({ conversation: { id } }) => id),
  z
    .object({ event: z.string().startsWith('conversation_'), id: idSchema })
    .transform(({ id }) => id),
]);

const findChatwootId = (body: unknown): string | undefined => chatwootSchema.safeParse(body).data;
