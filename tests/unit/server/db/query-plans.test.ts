import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  CompiledQuery,
  KyselyPlugin,
  PluginTransformQueryArgs,
  RootOperationNode,
} from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  listWaitingFiles,
  recordAnswer,
  settleFile,
} from '../../../../src/server/answers/answer-store.ts';
import {
  findMail,
  findRequester,
  forgetMails,
  noteMail,
} from '../../../../src/server/answers/mail-store.ts';
import { markRead, ring, takeTurn } from '../../../../src/server/answers/turns.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { getSecret } from '../../../../src/server/db/secret.ts';
import { recordDeflection } from '../../../../src/server/deflections/deflection-store.ts';
import { countOutbox } from '../../../../src/server/outbox/count-outbox.ts';
import { deliverEntry } from '../../../../src/server/outbox/deliver-entry.ts';
import { enqueueForgotten } from '../../../../src/server/outbox/enqueue.ts';
import {
  advanceEntries,
  claimEntry,
  countStuck,
  retryEntries,
} from '../../../../src/server/outbox/outbox.ts';
import { askStates } from '../../../../src/server/outbox/ticket-state-poll.ts';
import { findAnswerFile } from '../../../../src/server/requests/own-tickets.ts';
import {
  countUndelivered,
  isOldTicket,
  listOldTickets,
  listOldTicketsWithFiles,
} from '../../../../src/server/privacy/old-tickets.ts';
import { removeOldCopies } from '../../../../src/server/privacy/old-copies.ts';
import { listReferences } from '../../../../src/server/privacy/person.ts';
import { forgetRemoved, removeTicket } from '../../../../src/server/privacy/remove-ticket.ts';
import { toPeriods } from '../../../../src/server/privacy/retention-periods.ts';
import { createExpiryJob } from '../../../../src/server/privacy/remove-expired.ts';
import { unlinkVoters } from '../../../../src/server/privacy/unlink-voters.ts';
import { forgetProofs } from '../../../../src/server/proof/proofs.ts';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import { recordState } from '../../../../src/server/tickets/state-store.ts';
import { listSummaries } from '../../../../src/server/tickets/ticket-overview.ts';
import { findWholeTicket, readWholeTickets } from '../../../../src/server/tickets/whole-tickets.ts';
import { createTicketStore, type NewTicket } from '../../../../src/server/tickets/ticket-store.ts';
import { createUploadParts, forgetUploads } from '../../../../src/server/tickets/upload-parts.ts';
import { noteQuestion } from '../../../../src/server/note-question.ts';
import { startEngines, type Engine } from '../support/engines.ts';
import { fillReport } from '../support/report-rows.ts';
import { sampleTicket } from '../support/sample-ticket.ts';
import { testManifest } from '../support/test-manifest.ts';
import { scanFinders } from '../support/table-scans.ts';
import { forgetSearches, useSearches } from './support/use-searches.ts';
import { useCustomers, useRequests } from './support/use-sessions.ts';
import { useReport } from './support/use-report.ts';
import { useVotes } from './support/use-votes.ts';

/** Files with queries that may read a table whole, and why. */
const exempt = {
  'src/server/privacy/find-mentions.ts': 'looks for an address in all texts, by a command',
  'src/server/privacy/export-person.ts': 'reads the files of one person, by a command',
  'src/server/privacy/forget-person.ts':
    'removes by keys that the links and sessions have, by a command',
  'src/server/insights/ended-sessions.ts': 'reads and removes by keys and an indexed end',
  'src/server/votes/shard-lease.ts': 'reads a table of sixteen rows',
  'src/server/tickets/ticket-overview.ts': 'counts all entries, by a command; its lists are below',
} as const;

/** Files whose queries the test below makes. A new one belongs here or above, with its calls. */
const covered = [
  ...['answer-store', 'mail-store', 'turns'].map((name) => `src/server/answers/${name}.ts`),
  ...['day-salt', 'lock-ticket', 'secret'].map((name) => `src/server/db/${name}.ts`),
  ...['customer-session', 'spent-tokens'].map((name) => `src/server/customers/${name}.ts`),
  ...['attempt-store', 'deflection-store'].map((name) => `src/server/deflections/${name}.ts`),
  ...['forget-searches', 'question-counts', 'search-batch', 'subjects'].map(
    (name) => `src/server/searches/${name}.ts`,
  ),
  ...['count-outbox', 'deliver-entry', 'enqueue', 'outbox', 'ticket-state-poll'].map(
    (name) => `src/server/outbox/${name}.ts`,
  ),
  ...['link-store', 'own-tickets', 'session'].map((name) => `src/server/requests/${name}.ts`),
  ...[
    'old-copies',
    'old-tickets',
    'clock-jump',
    'person',
    'remove-ticket',
    'remove-expired',
    'remove-files',
    'unlink-voters',
  ].map((name) => `src/server/privacy/${name}.ts`),
  ...['article-queries', 'question-queries', 'read-opened', 'read-proposals', 'shared-tries'].map(
    (name) => `src/server/insights/${name}.ts`,
  ),
  'src/server/http/shared-limiter.ts',
  'src/server/proof/proofs.ts',
  'src/server/tickets/correct-address.ts',
  ...['message-rows', 'sent-content', 'state-store', 'ticket-store'].map(
    (name) => `src/server/tickets/${name}.ts`,
  ),
  ...['upload-parts', 'whole-tickets'].map((name) => `src/server/tickets/${name}.ts`),
  ...[
    'editions',
    'feedback-rows',
    'form-clicks',
    'list-tallies',
    'networks',
    'tallies',
    'vote-batch',
    'vote-store',
  ].map((name) => `src/server/votes/${name}.ts`),
];

test('every file with queries is looked at, or says why not', () => {
  const files = globSync('src/server/**/*.ts')
    .filter((file) => !file.includes('migrations'))
    .filter((file) =>
      /\.(?:selectFrom|updateTable|deleteFrom|insertInto)\(/u.test(readFileSync(file, 'utf8')),
    );
  expect(files.sort()).toEqual([...covered, ...Object.keys(exempt)].sort());
});

/** Remembers every query that is made through a database. */
class QueryCollector implements KyselyPlugin {
  readonly queries = new Map<string, RootOperationNode>();
  readonly #toText: (node: RootOperationNode) => string;

  constructor(toText: (node: RootOperationNode) => string) {
    this.#toText = toText;
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    this.queries.set(this.#toText(node), node);
    return node;
  }

  transformResult: KyselyPlugin['transformResult'] = ({ result }) => Promise.resolve(result);
}

const compile = (db: Database, node: RootOperationNode): CompiledQuery =>
  db.getExecutor().compileQuery(node, { queryId: 'plan' });

const now = new Date('2026-03-01T08:00:00.000Z');
const before = '2026-01-01T00:00:00.000Z';
const later = new Date('2026-03-01T09:00:00.000Z');
const always = () => Promise.resolve(true);

/** Calls whatever asks the database while a server runs, and what commands list. */
async function useEverything(db: Database, folder: string): Promise<void> {
  const clock = () => now;
  await fillReport(db);
  let count = 0;
  const newReference = () => `ticket-${(count += 1)}`;
  const alongside = (ticket: NewTicket) =>
    noteQuestion(ticket, () => Promise.resolve(testManifest));
  const tickets = createTicketStore(db, { clock, newReference, receivers: ['webhook'], alongside });
  const files = [{ name: 'a.txt', mediaType: 'text/plain', content: new Uint8Array([1]) }];
  const reference = await tickets.fileTicket(sampleTicket, 'key', files);
  await tickets.fileTicket(sampleTicket, 'key', files);
  await tickets.findReference('key');
  await tickets.hasTicket(reference);
  await tickets.findFiled(reference);
  await tickets.correctAddress(reference, sampleTicket.email.toUpperCase());
  await tickets.addMessage({ reference, body: 'one', idempotencyKey: 'key', files });
  await recordState(db, { reference, state: 'open', at: now });
  await useOutbox(db, clock);
  await useAnswers(db, reference);
  await useRequests(db, reference, { now, later });
  await useCustomers(db, now);
  await useVotes(db, clock);
  await useUploadParts(db, clock, folder);
  await useReport(db, clock);

  await getSecret(db, 'a');
  await useSearches(db, now);
  await recordDeflection(db, { attempt: 'a', locale: 'en', articleId: 'b', topic: '' }, now);
  for (const stuckOnly of [false, true]) await listSummaries(db, { limit: 50, stuckOnly });
  await findWholeTicket(db, reference);
  for await (const record of readWholeTickets(db)) expect(record.reference).toBe(reference);
  await useUpkeep(db, folder, reference);
}

async function useOutbox(db: Database, clock: () => Date): Promise<void> {
  await enqueueForgotten(db, ['webhook'], later);
  const receiver = {
    name: 'webhook',
    deliver: () => Promise.resolve({ kind: 'delivered', remoteId: '1' } as const),
    states: { most: 10, read: () => Promise.resolve(new Map([['1', 'open']] as const)) },
  } as const;
  const parts = { db, receivers: [receiver], clock, chance: () => 0, log: () => undefined };
  const { signal } = new AbortController();
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await advanceEntries(db, later);
    const entry = await claimEntry(db, ['webhook'], later, later);
    expect(entry).toBeDefined();
    if (entry) await deliverEntry(parts, entry, signal);
  }
  await askStates({ ...parts, recordState: (news) => recordState(db, news) }, receiver, signal);
  await countStuck(db);
  await countOutbox(db);
  await retryEntries(db, now);
  await retryEntries(db, now, 'ticket-1');
}

async function useAnswers(db: Database, reference: string): Promise<void> {
  const file = {
    state: 'waiting',
    name: 'a.txt',
    mediaType: 'text/plain',
    url: 'https://a/',
  } as const;
  const answer = { reference, source: 'webhook', remoteId: '1', author: '', body: 'a', at: now };
  for (let round = 0; round < 2; round += 1) {
    await recordAnswer(db, { ...answer, files: [file], turns: true }, now);
  }
  const [waiting] = await listWaitingFiles(db, 'webhook');
  expect(waiting).toBeDefined();
  if (waiting) await settleFile(db, waiting, { state: 'kept', content: new Uint8Array([1]) });
  await findAnswerFile(db, { reference, number: 1, position: 0 });
  await noteMail(db, { digest: 'a', reference, kind: 'automatic', detail: '' }, now);
  expect(await findMail(db, 'a')).toBeDefined();
  await findRequester(db, reference);
  await forgetMails(db, now);
  expect(await ring(db, { receiver: 'webhook', remoteId: '1' }, now)).toBe(true);
  const [turn] = await takeTurn(db, 'webhook', 10, now);
  expect(turn).toBeDefined();
  if (turn) await markRead(db, turn);
}

async function useUploadParts(db: Database, clock: () => Date, folder: string): Promise<void> {
  const sent = createUploadParts(db, clock);
  const path = join(folder, 'half');
  const upload = '00000000-0000-4000-8000-000000000001';
  await sent.append({ upload, start: 0, content: new Uint8Array([1]), client: 'a' });
  await sent.copyTo(upload, 1, async () => ({ path, file: await open(path, 'w') }));
  await sent.remove([upload]);
  await forgetUploads(db, now);
}

async function useUpkeep(db: Database, folder: string, reference: string): Promise<void> {
  await forgetProofs(db, now);
  await forgetRemoved(db, now);
  await listReferences(db, sampleTicket.email);
  await listOldTickets(db, before, 50);
  await listOldTicketsWithFiles(db, before, 50);
  await isOldTicket(db, reference, before);
  await countUndelivered(db, before);
  await removeOldCopies({ db, folder }, before, always);
  await unlinkVoters(db, before, always);
  const periods = toPeriods(parseEnvironment({ RETAIN_DEFLECTIONS_DAYS: '10' }));
  const retention = createExpiryJob({ db, ticketsFolder: folder, periods, log: () => undefined });
  await retention.run(now, new AbortController().signal);
  await removeTicket(db, reference, now);
  await forgetSearches(db);
}

const engines: Engine[] = await startEngines();
describe.each(engines)('on $name', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'candil-plans-'));
  let db: Database;
  beforeAll(async () => {
    db = await engine.openEmpty();
  });
  afterAll(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('no query of a running server reads a table whole that grows with every reader', async () => {
    const collector = new QueryCollector((node) => compile(db, node).sql);
    await useEverything(db.withPlugin(collector), folder);
    const scans: Record<string, string[]> = {};
    for (const node of collector.queries.values()) {
      const query = compile(db, node);
      if (!/^(?:select|update|delete|insert|with)\b/u.test(query.sql)) continue;
      const found = (await scanFinders[engine.name]?.(db, query)) ?? ['no such engine'];
      if (found.length > 0) scans[query.sql] = found;
    }
    expect(collector.queries.size).toBeGreaterThan(60);
    expect(scans).toEqual({});
  }, 60_000);
});
