import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Metrics } from './metrics/metrics.ts';
import type { Environment } from '../schemas/environment.ts';
import { createApi, refuseUnknown, type ApiParts } from './api.ts';
import type { ApiEnv } from './http/api-env.ts';
import { closeToOthers } from './data-folder/close-to-others.ts';
import { createWriteProbe } from './data-folder/write-probe.ts';
import { openDatabase, ping } from './db/connect.ts';
import { isMigrated } from './db/migrate.ts';
import { within } from './db/within.ts';
import { createTokenCheck } from './customers/token-check.ts';
import type { Database } from './db/schema.ts';
import { createReceivers } from './desks/create-receivers.ts';
import { countOutbox } from './outbox/count-outbox.ts';
import type { WorkerPace } from './outbox/outbox-worker.ts';
import type { Receiver } from './outbox/receiver.ts';
import { createHealthCheck } from './health.ts';
import { findReplyAddresses } from './open-inbox.ts';
import type { GateEnv } from './insights/gate.ts';
import { openInsights } from './open-insights.ts';
import { openRequesterMail } from './open-requester-mail.ts';
import { recordDeflection, type Deflection } from './deflections/deflection-store.ts';
import { recordSteps, type AttemptSteps } from './deflections/attempt-store.ts';
import { createProofs } from './proof/proofs.ts';
import { createOwner, processesFolder } from './data-folder/owner.ts';
import type { OperationParts } from './operation-routes.ts';
import { openUploads, type Uploads } from './uploads/uploads.ts';
import { createReference } from '../schemas/reference.ts';
import { recordState } from './tickets/state-store.ts';
import { createReadyCheck } from './ready.ts';
import { createTicketStore, type TicketSource, type TicketStore } from './tickets/ticket-store.ts';
import { createSearchStore } from './searches/search-store.ts';
import { noteQuestion } from './note-question.ts';
import { startExchange, type Exchange } from './start-exchange.ts';
import { listJobs } from './upkeep-jobs.ts';
import { startUpkeep } from './upkeep/upkeep.ts';
import { createNetworks } from './votes/networks.ts';
import { leaseShard } from './votes/shard-lease.ts';
import { createVoteStore } from './votes/vote-store.ts';

/** What the API is given of the site, and of the server around it. */
export interface ServedSite extends Pick<ApiParts, 'manifest' | 'pages' | 'log'> {
  /** Counts what happens; without it nothing is. */
  metrics?: Metrics | undefined;
  /** The server was told to stop. */
  isStopping?: () => boolean;
  /** Whether the build is there. */
  hasSite?: () => Promise<boolean>;
}

/** The API on an open database. */
export interface StoredApi {
  api: Hono<ApiEnv>;
  /** The report for writers, where the environment has a token for it. */
  insights?: Hono<GateEnv> | undefined;
  /** Stores what has been handed in, lets what is being handed on finish, then closes the database. */
  close(): Promise<void>;
}

/**
 * Opens the database of the environment and the API on it, with the real clock and real chance, and
 * begins to hand tickets on. `pace` is for tests.
 */
export async function openStoredApi(
  environment: Environment,
  site: ServedSite,
  pace?: WorkerPace,
): Promise<StoredApi> {
  await closeToOthers(environment.DATA_DIR, site.log);
  const db = await openDatabase(environment, site.log);
  const clock = (): Date => new Date();
  const lease = await leaseShard(db, clock);
  const { shard } = lease;
  const networks = environment.RATE_LIMITS === 'on' ? createNetworks(db, clock, shard) : undefined;
  const counters = createCounters(db, { clock, shard, metrics: site.metrics });
  const addresses = await findReplyAddresses(environment, db);
  const mail = await openRequesterMail(environment, { ...site, db, clock, addresses });
  const owner = createOwner(join(environment.DATA_DIR, processesFolder));
  const desks = createReceivers(environment, { clock, owner, addresses });
  const receivers = mail?.receiver ? [...desks, mail.receiver] : desks;
  const record: ApiParts['recordState'] = (news) => recordState(db, news);
  const uploads = openUploads(environment.DATA_DIR, owner);
  const parts = { db, receivers, uploads, recordState: record, clock, log: site.log, addresses };
  const exchange = await startExchange(environment, parts, pace);
  const upkeep = startUpkeep({
    jobs: listJobs({ db, uploads, owner, environment, networks, lease, log: site.log }),
    clock,
    log: site.log,
  });
  const insights = await openInsights(environment, { ...site, db, clock });
  const api = createApi({
    ...site,
    ...readSettings(environment),
    networks,
    tickets: openTickets(db, { ...site, clock, receivers, onStored: exchange.wake }),
    answers: toAnswerParts(environment, exchange),
    proofs: createProofs(db, clock),
    uploads,
    requests: {
      db,
      links: mail?.links,
      readsAnswers: readsAnswers(environment, receivers),
      isSecure: environment.SITE_URL?.startsWith('https:') ?? false,
    },
    ...counters,
    recordState: record,
    clock,
    newVoter: randomUUID,
    ...watch(environment, site, { db, uploads, clock }),
  });
  return {
    api,
    insights: insights?.routes,
    close: async () => {
      await Promise.all([counters.settle(), exchange.stop(), mail?.stop(), upkeep.stop()]);
      await insights?.close();
      uploads.close();
      await owner.close();
      // Who stops while the database is away leaves a lease that ends by itself.
      await lease.release().catch(() => undefined);
      await db.destroy();
    },
  };
}

/** Longest wait for what is counted in the database, in milliseconds. */
const longestCount = 2_000;

/** What those are told who watch the server. */
function watch(
  environment: Environment,
  { metrics, isStopping = () => false, hasSite = () => Promise.resolve(true) }: ServedSite,
  { db, uploads, clock }: { db: Database; uploads: Uploads; clock: () => Date },
): OperationParts {
  const { METRICS_TOKEN: token } = environment;
  metrics?.setSources({
    countOutbox: () => within(longestCount, countOutbox(db)),
    uploadBytes: () => uploads.heldBytes(),
    clock,
  });
  return {
    ping: createHealthCheck(createPing(environment, db)),
    checkReady: createReadyCheck({
      ...{ isStopping, hasSite },
      isMigrated: createHealthCheck(() => isMigrated(db)),
    }),
    counted: metrics && token !== undefined ? { metrics, token } : undefined,
  };
}

/** Records votes and searches, and counts what becomes of attempts to write a ticket. */
const createCounters = (
  db: Database,
  {
    clock,
    shard,
    metrics,
  }: { clock: () => Date; shard: () => number; metrics: Metrics | undefined },
) => {
  const onCommit = (size: number): void => metrics?.observeCommit(size);
  const votes = createVoteStore(db, clock, { shard, onCommit });
  const searches = createSearchStore(db, clock);
  return {
    ...{ votes, searches },
    recordDeflection: (deflection: Deflection) => recordDeflection(db, deflection, clock()),
    recordSteps: (steps: AttemptSteps) => recordSteps(db, steps, clock()),
    settle: () => Promise.all([votes.settle(), searches.settle()]),
  };
};

/** What the environment says of who may ask, how often, and how they are known. */
function readSettings(environment: Environment) {
  const checkToken = createTokenCheck(environment);
  const { SITE_URL, CUSTOMER_TOKEN_ORIGINS: origins } = environment;
  return {
    customers: checkToken && { checkToken, origins },
    stateSecret: environment.TICKET_STATE_SECRET,
    limits: environment.RATE_LIMITS,
    sharesLimits: environment.DATABASE_URL !== undefined,
    trustedProxies: environment.TRUSTED_PROXIES,
    siteOrigin: SITE_URL && new URL(SITE_URL).origin,
  };
}

const toAnswerParts = (environment: Environment, exchange: Exchange): ApiParts['answers'] => ({
  bellSecrets: {
    zendesk: environment.ZENDESK_WEBHOOK_SECRET,
    chatwoot: environment.CHATWOOT_WEBHOOK_SECRET,
  },
  onRung: exchange.read,
  onStored: exchange.wake,
});

/** Whether answers of desks come back at all. */
const readsAnswers = (environment: Environment, receivers: readonly Receiver[]): boolean =>
  environment.TICKET_STATE_SECRET !== undefined ||
  environment.INBOX_URL !== undefined ||
  receivers.some(({ answers }) => answers !== undefined);

/** Tickets with real references, each of which is told to the report. */
const openTickets = (
  db: Database,
  {
    receivers,
    manifest,
    metrics,
    ...source
  }: Pick<TicketSource, 'clock' | 'onStored'> &
    Pick<ServedSite, 'manifest' | 'metrics'> & { receivers: readonly Receiver[] },
): TicketStore =>
  createTicketStore(db, {
    ...{ ...source, newReference },
    onTicket: () => metrics?.countTicket(),
    receivers: receivers.map(({ name }) => name),
    alongside: (ticket) => noteQuestion(ticket, manifest),
  });

const newReference = (): string => createReference((limit) => randomInt(limit));

/** Returns the health check: it writes to the database and, where files go there, to DATA_DIR. */
function createPing(
  { DATA_DIR, DATABASE_URL, TICKET_RECEIVERS }: Environment,
  db: Database,
): () => Promise<void> {
  const isNeeded = DATABASE_URL === undefined || TICKET_RECEIVERS.includes('file');
  const probe = createWriteProbe(DATA_DIR);
  return async () => {
    await Promise.all([ping(db), isNeeded ? probe() : undefined]);
  };
}

/** For a site that was built without an API: every address of it is unknown, nothing is opened. */
export function createNoApi(): StoredApi {
  const api = new Hono<ApiEnv>();
  api.all('/api/*', refuseUnknown);
  return { api, close: () => Promise.resolve() };
}
