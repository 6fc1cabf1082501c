import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A request that was answered. */
interface Request {
  method: string;
  /** Pattern of the route, of which there are a few dozen. */
  route: string;
  status: number;
  seconds: number;
  /** Code of the error. */
  code: string | undefined;
}

/** Entries of the outbox in one state, for one receiver. */
export interface OutboxCount {
  receiver: string;
  state: string;
  count: number;
  /** When the oldest was stored. */
  oldest: Date;
}

/** What is asked when somebody reads the metrics. */
export interface MetricSources {
  /** Rejects if the storage is away. */
  countOutbox: () => Promise<readonly OutboxCount[]>;
  /** Bytes of files that are being received. */
  uploadBytes: () => number;
  clock: () => Date;
}

/** Counts what happens, in memory; no label says who. */
export interface Metrics {
  observeRequest(request: Request): void;
  countRateLimited(limiter: string): void;
  /** A transaction with so many votes was committed. */
  observeCommit(size: number): void;
  countTicket(): void;
  /** From where the rest comes, once it is there. */
  setSources(sources: MetricSources): void;
  readonly contentType: string;
  /** In the text format of Prometheus. */
  write(): Promise<string>;
}

/** Bounds in seconds: votes take milliseconds, files minutes. */
const durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];

/** Up to the largest batch. */
const commitSizes = [1, 2, 5, 10, 20, 50, 100, 200];

const voteRoute = '/api/votes/:locale/:article{.+}';
const ticketRoute = '/api/tickets';

/** Metrics with a registry of their own, those of the process included. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counts = createCounts(registry);
  let sources: MetricSources | undefined;
  const gauges = createGauges(registry);
  return {
    observeRequest(request) {
      const { method, route, status, seconds } = request;
      counts.requests.inc({ method, route, status: `${Math.floor(status / 100)}xx` });
      counts.duration.observe({ method, route }, seconds);
      const outcome = toOutcome(request);
      if (route === voteRoute && method !== 'GET' && method !== 'HEAD')
        counts.votes.inc({ outcome });
      if (route === ticketRoute && status >= 400) counts.refusals.inc({ reason: outcome });
    },
    countRateLimited: (limiter) => counts.rateLimited.inc({ limiter }),
    observeCommit: (size) => counts.commits.observe(size),
    countTicket: () => counts.tickets.inc(),
    setSources: (given) => {
      sources = given;
    },
    contentType: registry.contentType,
    async write() {
      if (sources) await readSources(gauges, sources);
      return registry.metrics();
    },
  };
}

/** What became of a vote or ticket: `taken`, `withdrawn`, the code of an error, or a status. */
function toOutcome({ method, status, code }: Request): string {
  if (code !== undefined) return code;
  if (status >= 400) return `status_${status}`;
  return method === 'DELETE' ? 'withdrawn' : 'taken';
}

function createCounts(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Counter({
      ...{ name: 'candil_http_requests_total', help: 'Requests that were answered.', registers },
      labelNames: ['method', 'route', 'status'],
    }),
    duration: new Histogram({
      name: 'candil_http_request_duration_seconds',
      help: 'Time until the answer to a request began.',
      ...{ registers, labelNames: ['method', 'route'], buckets: durations },
    }),
    votes: new Counter({
      ...{ name: 'candil_votes_total', help: 'Votes, by what became of them.', registers },
      labelNames: ['outcome'],
    }),
    tickets: new Counter({
      ...{ name: 'candil_tickets_stored_total', help: 'Tickets that were stored.', registers },
    }),
    refusals: new Counter({
      ...{ name: 'candil_tickets_refused_total', help: 'Tickets refused, by reason.', registers },
      labelNames: ['reason'],
    }),
    rateLimited: new Counter({
      ...{ name: 'candil_rate_limited_total', help: 'Requests beyond a limit.', registers },
      labelNames: ['limiter'],
    }),
    commits: new Histogram({
      ...{ name: 'candil_vote_commit_votes', help: 'Votes in one transaction.', registers },
      buckets: commitSizes,
    }),
  };
}

function createGauges(registry: Registry) {
  const registers = [registry];
  const labelNames = ['receiver', 'state'] as const;
  return {
    storage: new Gauge({
      ...{ name: 'candil_storage_up', help: '1 if the database answers, else 0.', registers },
    }),
    entries: new Gauge({
      name: 'candil_outbox_entries',
      help: 'What is to be handed on: waiting, or stuck until a person has looked.',
      ...{ registers, labelNames },
    }),
    oldest: new Gauge({
      name: 'candil_outbox_oldest_seconds',
      help: 'Age of the oldest of these entries.',
      ...{ registers, labelNames },
    }),
    uploads: new Gauge({
      ...{
        name: 'candil_uploads_bytes',
        help: 'Files of requests while they are received and checked.',
        registers,
      },
    }),
  };
}

async function readSources(
  { storage, entries, oldest, uploads }: ReturnType<typeof createGauges>,
  { countOutbox, uploadBytes, clock }: MetricSources,
): Promise<void> {
  uploads.set(uploadBytes());
  entries.reset();
  oldest.reset();
  try {
    for (const { receiver, state, count, oldest: since } of await countOutbox()) {
      entries.set({ receiver, state }, count);
      oldest.set({ receiver, state }, Math.max(0, (clock().getTime() - since.getTime()) / 1_000));
    }
    storage.set(1);
  } catch {
    storage.set(0);
  }
}
