import { Hono, type Context } from 'hono';
import { stateNewsSchema, type StateNews } from '../../schemas/ticket-state.ts';
import type { ApiEnv } from '../http/api-env.ts';
import { ApiError, refuseMethod, toErrorFields } from '../http/errors.ts';
import { getMediaType, limitBody, parseJson, readText } from '../http/request-body.ts';
import { checkSignature, signatureHeader } from '../http/signature.ts';
import type { KnownState } from './state-store.ts';

/** Largest body of news in bytes. */
const bodyLimit = 16_000;

/** A desk whose clock is further ahead than this would shut out all later news. In milliseconds. */
const longestAhead = 5 * 60_000;

export interface StateRouteParts {
  /** Takes news unless newer is known; undefined without such a ticket. */
  recordState: (news: StateNews) => Promise<KnownState | undefined>;
  /** Without one, nobody can prove to be the desk, and there is no such address. */
  stateSecret?: string | undefined;
  clock: () => Date;
}

/** `POST /`: the desk tells how far a ticket is. */
export function createStateRoutes(parts: StateRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.post('/', limitBody(bodyLimit), (c) => receiveState(c, parts));
  routes.all('/', refuseMethod('POST'));
  return routes;
}

async function receiveState(c: Context<ApiEnv>, parts: StateRouteParts): Promise<Response> {
  if (parts.stateSecret === undefined) throw new ApiError('not_found');
  getMediaType(c, 'json');
  const body = await readText(c);
  requireSignature(c, body, parts.stateSecret, parts.clock());
  const news = parseNews(parseJson(body), parts.clock());
  const known = await parts.recordState(news);
  if (!known) throw new ApiError('ticket_unknown');
  return c.json({ reference: news.reference, ...known });
}

function requireSignature(c: Context, body: string, secret: string, now: Date): void {
  const check = checkSignature(c.req.header(signatureHeader), body, secret, now);
  if (check === 'invalid') throw new ApiError('signature_invalid');
  if (check === 'expired') throw new ApiError('signature_expired');
}

function parseNews(body: unknown, now: Date): StateNews {
  const parsed = stateNewsSchema.safeParse(body);
  if (!parsed.success) {
    throw new ApiError('state_invalid', { fields: toErrorFields(parsed.error.issues, body) });
  }
  if (parsed.data.at.getTime() > now.getTime() + longestAhead) {
    throw new ApiError('state_invalid', { fields: { at: 'invalid' } });
  }
  return parsed.data;
}
