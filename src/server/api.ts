import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Manifest } from '../schemas/manifest.ts';
import type { Network } from '../schemas/trusted-proxies.ts';
import type { Log } from '../lib/log.ts';
import type { ApiEnv } from './http/api-env.ts';
import { findClients } from './http/client-address.ts';
import { createNetworkDigest } from './db/day-salt.ts';
import { ApiError, createErrorHandler, describeFailure } from './http/errors.ts';
import { createSharedLimiter } from './http/shared-limiter.ts';
import { identifyRequests } from './http/request-id.ts';
import { createRateLimiter, rateLimits, type RateLimiter } from './http/rate-limit.ts';
import { allowSite, requireOwnOrigin } from './http/same-origin.ts';
import { createAnswerRoutes, type AnswerRouteParts } from './answers/routes.ts';
import { getSecret } from './db/secret.ts';
import { createOperationRoutes, type OperationParts } from './operation-routes.ts';
import { explanationPageUrl } from '../i18n/urls.ts';
import { rememberPages, type PageSource } from './site/page-source.ts';
import { createDeflectionRoutes, type DeflectionRouteParts } from './deflections/routes.ts';
import { createBusyPage } from './requests/busy-page.ts';
import { createRequestRoutes } from './requests/routes.ts';
import type { GivenRequestParts } from './requests/request-parts.ts';
import { readCustomer } from './customers/customer-session.ts';
import { createAttemptRoutes, type AttemptRouteParts } from './deflections/attempt-routes.ts';
import { createSearchRoutes } from './searches/routes.ts';
import type { SearchStore } from './searches/search-store.ts';
import type { Proofs } from './proof/proofs.ts';
import { createSignInRoutes, handOverPath, type SignInParts } from './sign-in/routes.ts';
import type { Uploads } from './uploads/uploads.ts';
import { createTicketRoutes } from './tickets/routes.ts';
import { createUploadParts } from './tickets/upload-parts.ts';
import { createStateRoutes, type StateRouteParts } from './tickets/state-routes.ts';
import type { TicketStore } from './tickets/ticket-store.ts';
import { createEditions } from './votes/editions.ts';
import { readExplanationPage } from './votes/explanation-page.ts';
import type { Networks } from './votes/networks.ts';
import { createFormClicks } from './votes/form-clicks.ts';
import { createVoteRoutes } from './votes/routes.ts';
import type { VoteStore } from './votes/vote-store.ts';

export interface ApiParts extends StateRouteParts, OperationParts {
  /** What desks tell of their answers. */
  answers: Pick<AnswerRouteParts, 'bellSecrets' | 'onRung' | 'onStored'>;
  votes: VoteStore;
  /** What networks vote, for the report; undefined where limits are off. */
  networks?: Networks | undefined;
  tickets: TicketStore;
  proofs: Proofs;
  uploads: Uploads;
  recordDeflection: DeflectionRouteParts['recordDeflection'];
  recordSteps: AttemptRouteParts['recordSteps'];
  searches: Pick<SearchStore, 'recordSearches'>;
  /** Links by e-mail to the requests of an address; without mail there are none. */
  requests: Pick<GivenRequestParts, 'db' | 'links' | 'isSecure' | 'readsAnswers'>;
  /** How tokens of customers are checked; without it nobody is known. */
  customers?: Pick<SignInParts, 'checkToken' | 'origins'> | undefined;
  /** The site as it is built at this moment. */
  manifest: () => Promise<Manifest>;
  pages: PageSource;
  clock: () => Date;
  /** Proxies whose `X-Forwarded-For` is believed; none by default. */
  trustedProxies?: readonly Network[];
  /** `off` lets every client ask as often as it likes. */
  limits: 'on' | 'off';
  /** Whether other processes work on the same database, which count with this one. */
  sharesLimits?: boolean;
  /** Origin of the help centre, which may write and read although the API stands elsewhere. */
  siteOrigin?: string | undefined;
  /** A random UUID, for what a reader without scripts sends. */
  newVoter: () => string;
  log: Log;
}

/** Everything under `/api/`. */
export function createApi(parts: ApiParts): Hono<ApiEnv> {
  const { clock } = parts;
  const limiterOf = chooseLimiters(parts);
  const api = new Hono<ApiEnv>();
  api.onError(createErrorHandler(parts.log));
  api.use('/api/*', ...createGuards(parts));
  api.route('/api', createOperationRoutes(parts));
  const busyPage = createBusyPage(parts);
  const pages = limiterOf('pages');
  const voteParts = { ...parts, ...pickVoteParts(parts, limiterOf), busyPage };
  api.route('/api/votes', createVoteRoutes(voteParts));
  api.route('/api/tickets/state', createStateRoutes(parts));
  const answerParts = { ...parts, ...parts.answers, db: parts.requests.db };
  api.route(
    '/api/tickets/answers',
    createAnswerRoutes({ ...answerParts, limiter: limiterOf('answers') }),
  );
  const ticketLimiters = {
    proven: limiterOf('tickets'),
    unproven: limiterOf('unproven'),
    challenges: limiterOf('challenges'),
    corrections: limiterOf('corrections'),
    uploads: limiterOf('uploads'),
    pages,
  };
  const findCustomer =
    parts.customers &&
    (async (c: Context) => (await readCustomer(c, { db: parts.requests.db, clock }))?.customer);
  const ticketParts = { ...parts, ...pickTicketParts(parts), busyPage, findCustomer };
  api.route('/api/tickets', createTicketRoutes({ ...ticketParts, limiters: ticketLimiters }));
  const requestLimiters = {
    links: limiterOf('links'),
    mailboxes: limiterOf('mailboxes'),
    sessions: limiterOf('sessions'),
    messages: limiterOf('tickets'),
    pages,
  };
  const requestParts = { ...parts, ...parts.requests, busyPage, limiters: requestLimiters };
  api.route('/api/requests', createRequestRoutes({ ...requestParts, newKey: parts.newVoter }));
  if (parts.customers) {
    const signInParts = {
      ...{ ...parts, ...parts.requests, ...parts.customers, busyPage },
      limiters: { tokens: limiterOf('tokens'), pages },
    };
    api.route('/api/customer', createSignInRoutes(signInParts));
  }
  const deflectionParts = { ...parts, limiter: limiterOf('deflections') };
  api.route('/api/deflections', createDeflectionRoutes(deflectionParts));
  const recordParts = { ...parts, limiters: pickRecordLimiters(limiterOf) };
  api.route('/api/attempts', createAttemptRoutes(recordParts));
  api.route('/api/searches', createSearchRoutes(recordParts));
  api.all('/api/*', refuseUnknown);
  return api;
}

/** Limits of what is counted for the report alone. */
const pickRecordLimiters = (limiterOf: ReturnType<typeof chooseLimiters>) => ({
  attempts: limiterOf('attempts'),
  attemptsInAll: limiterOf('attemptsInAll'),
  attemptsAlike: limiterOf('attemptsAlike'),
  searches: limiterOf('searches'),
  searchesInAll: limiterOf('searchesInAll'),
  searchesAlike: limiterOf('searchesAlike'),
});

/**
 * A limit by its name, shared by all processes on a database; none where limits are off. Those of
 * single questions and steps are not shared: each would be a write more.
 */
function chooseLimiters({ limits, clock, counted, sharesLimits, requests: { db }, log }: ApiParts) {
  const digest = createNetworkDigest(db, clock);
  return (name: keyof typeof rateLimits): RateLimiter | undefined => {
    if (limits === 'off') return undefined;
    const onRefused = () => counted?.metrics.countRateLimited(name);
    if (!sharesLimits || name === 'searchesAlike' || name === 'attemptsAlike')
      return createRateLimiter(rateLimits[name], clock, onRefused);
    const onFailed = (error: unknown) => log(describeFailure('shared limits', error));
    return createSharedLimiter(name, rateLimits[name], { db, clock, digest, onRefused, onFailed });
  };
}

/** What every request goes through first. */
function createGuards(parts: ApiParts): MiddlewareHandler<ApiEnv>[] {
  return [
    identifyRequests(),
    findClients(parts.trustedProxies ?? [], parts.log),
    async (c, next) => {
      c.header('Cache-Control', 'no-store');
      await next();
    },
    allowSite(parts.siteOrigin),
    requireOwn(parts),
  ];
}

/** Which texts are voted on, how often, and the pages that ask why, each read once. */
function pickVoteParts(
  { requests: { db }, clock, pages, networks, newVoter }: ApiParts,
  limiterOf: (name: keyof typeof rateLimits) => RateLimiter | undefined,
) {
  const find = rememberPages(pages, readExplanationPage);
  return {
    networks,
    clicks: createFormClicks(db, { clock, newVoter }),
    editions: createEditions(db, clock),
    explanationPages: (locale: string) => find(`${explanationPageUrl(locale)}index.html`),
    limiters: {
      votes: limiterOf('votes'),
      provenVotes: limiterOf('provenVotes'),
      voteChallenges: limiterOf('voteChallenges'),
      comments: limiterOf('comments'),
      pages: limiterOf('pages'),
    },
  };
}

/**
 * What signs for the browser that sent a ticket, with a secret that is made at first use, and what
 * keeps files that come in parts.
 */
function pickTicketParts({ requests: { db, isSecure }, clock }: ApiParts) {
  let secret: Promise<string> | undefined;
  const correctionSecret = (): Promise<string> =>
    (secret ??= getSecret(db, 'address-corrections').catch((error: unknown) => {
      // The database was away: the next ticket asks again.
      secret = undefined;
      throw error;
    }));
  return { isSecure, correctionSecret, sent: createUploadParts(db, clock) };
}

/** Only the company's own pages may send a form from elsewhere, with a token that says whose it is. */
function requireOwn({ siteOrigin, customers }: ApiParts): MiddlewareHandler {
  const require = requireOwnOrigin(siteOrigin);
  return (c, next) => (customers && c.req.path === handOverPath ? next() : require(c, next));
}

/** Answers an address that the API does not have. */
export function refuseUnknown(): never {
  throw new ApiError('not_found');
}
