import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseEnvironment } from '../../../../src/schemas/environment.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { recordDeflection } from '../../../../src/server/deflections/deflection-store.ts';
import { createExpiryJob } from '../../../../src/server/privacy/remove-expired.ts';
import { toPeriods } from '../../../../src/server/privacy/retention-periods.ts';
import { listRemoved } from '../../../../src/server/privacy/remove-ticket.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { createVoteStore } from '../../../../src/server/votes/vote-store.ts';
import { startEngines } from '../support/engines.ts';
import { sampleTicket } from '../support/sample-ticket.ts';

const engines = await startEngines();
const day = 24 * 60 * 60_000;
const start = new Date('2026-03-01T08:00:00.000Z');
const after = (days: number): Date => new Date(start.getTime() + days * day);
const bill = { name: 'bill.pdf', mediaType: 'application/pdf', content: new Uint8Array([1]) };
const references = ['CND-2222-2222', 'CND-2222-2239'] as const;
const [first, second] = references;

describe.each(engines)('retention on $name', (engine) => {
  let db: Database;
  let base: string;
  let folder: string;
  let log: string[];
  let now: Date;
  let tickets: TicketStore;

  beforeEach(async () => {
    base = mkdtempSync(join(tmpdir(), 'candil-retention-'));
    folder = join(base, 'tickets');
    log = [];
    now = start;
    db = await engine.openEmpty();
    const free: string[] = [...references];
    tickets = createTicketStore(db, {
      clock: () => now,
      newReference: () => free.shift() ?? 'none left',
      receivers: ['file', 'requester'],
    });
  });
  afterEach(() => {
    rmSync(base, { recursive: true, force: true });
  });
  afterAll(() => engine.stop());

  const file = () => tickets.fileTicket(sampleTicket, undefined, [bill]);
  const handOn = async (state: 'delivered' | 'stuck' = 'delivered'): Promise<void> => {
    await db
      .updateTable('outbox')
      .set({ state, settled_at: now.toISOString() })
      .where('state', '=', 'waiting')
      .where('receiver', '=', 'file')
      .execute();
  };
  const createJob = (variables: Record<string, string> = {}) =>
    createExpiryJob({
      ...{ db, ticketsFolder: folder, periods: toPeriods(parseEnvironment(variables)) },
      log: (line) => log.push(line),
    });
  /** Says that it ran on that day, as it does every few hours. */
  const ranAt = async (days: number): Promise<void> => {
    const mark = { name: 'retention-run', at: after(days).toISOString() };
    await db.deleteFrom('retention_marks').where('name', '=', mark.name).execute();
    await db.insertInto('retention_marks').values(mark).execute();
  };
  /** Runs it once, as a process that starts then. */
  const runAt = async (days: number, variables: Record<string, string> = {}): Promise<void> => {
    await ranAt(days - 0.25);
    await createJob(variables).run(after(days), new AbortController().signal);
  };
  const list = async (): Promise<string[]> => {
    const rows = await db.selectFrom('tickets').select('reference').orderBy('reference').execute();
    return rows.map(({ reference }) => reference);
  };
  const countFiles = async (): Promise<number> =>
    (await db.selectFrom('ticket_files').select('name').execute()).length;
  const begun = () => runAt(0);

  test('keeps a ticket for a year after the last thing that happened in it', async () => {
    await begun();
    await file();
    now = after(10);
    await tickets.addMessage({ reference: first, body: 'More' });
    await handOn();
    await runAt(10 + 364.9);
    expect(await list()).toEqual([first]);
    await runAt(10 + 365.1);
    expect(await list()).toEqual([]);
    const parts = ['ticket_messages', 'ticket_files', 'outbox'] as const;
    for (const part of parts) expect(await db.selectFrom(part).selectAll().execute()).toEqual([]);
    expect(log.at(-1)).toBe('Kept long enough, and removed: tickets 1.');
    expect(await listRemoved(db)).toEqual([]);
  });

  test('counts what the desk says, and when the ticket was handed on at last', async () => {
    await begun();
    await file();
    await file();
    now = after(100);
    await handOn();
    const news = { state: 'open', state_at: after(200).toISOString() } as const;
    await db.updateTable('tickets').set(news).where('reference', '=', first).execute();
    await runAt(100 + 366);
    expect(await list()).toEqual([first]);
    await runAt(200 + 366);
    expect(await list()).toEqual([]);
  });

  test.each(['waiting', 'stuck'] as const)(
    'never removes a ticket that is %s, and says so once',
    async (state) => {
      await begun();
      await file();
      if (state === 'stuck') await handOn('stuck');
      const job = createJob();
      await ranAt(399);
      for (const days of [400, 401]) await job.run(after(days), new AbortController().signal);
      expect(await list()).toEqual([first]);
      expect(await countFiles()).toBe(1);
      expect(log).toEqual([
        'Tickets older than 365 days that are kept because they were not handed on: 1. "npm run tickets -- list --stuck" shows those that are stuck.',
      ]);
    },
  );

  test('does not wait for the mail to a requester whose mailbox takes none', async () => {
    await begun();
    await file();
    await handOn();
    await db
      .updateTable('outbox')
      .set({ state: 'stuck' })
      .where('receiver', '=', 'requester')
      .execute();
    await runAt(366);
    expect(await list()).toEqual([]);
  });

  test('removes files after a quarter of a year', async () => {
    await begun();
    await file();
    await handOn();
    await runAt(89);
    expect(await countFiles()).toBe(1);
    await runAt(91);
    expect(await countFiles()).toBe(0);
    expect(await list()).toEqual([first]);
  });

  test('removes nothing by default in the first month, and says what is coming', async () => {
    await file();
    await handOn();
    await runAt(1000);
    await runAt(1029);
    expect(await list()).toEqual([first]);
    expect(await countFiles()).toBe(1);
    expect(log.slice(0, 2)).toEqual([
      'Tickets in which nothing has happened for 365 days are removed from 2028-12-25 on, and there are some. RETAIN_TICKETS_DAYS=off keeps them.',
      'Files of tickets in which nothing has happened for 90 days are removed from 2028-12-25 on, and there are some. RETAIN_FILES_DAYS=off keeps them.',
    ]);
    await runAt(1030);
    expect(await list()).toEqual([]);
  });

  test('does at once what it is told', async () => {
    await file();
    await handOn();
    await runAt(8, { RETAIN_TICKETS_DAYS: '7' });
    expect(await list()).toEqual([]);
  });

  test.each(['off', '0'])('keeps everything with %s', async (value) => {
    await file();
    await handOn();
    const names = ['TICKETS', 'FILES', 'COPIES', 'DEFLECTIONS', 'VOTERS'];
    const variables = Object.fromEntries(names.map((name) => [`RETAIN_${name}_DAYS`, value]));
    await runAt(10_000, variables);
    expect(await list()).toEqual([first]);
    expect(await countFiles()).toBe(1);
    expect(log).toEqual([]);
  });

  test('removes copies with their tickets, and leaves what is not ours', async () => {
    await begun();
    for (const name of [first, second, '2026-archive']) {
      mkdirSync(join(folder, name), { recursive: true });
      utimesSync(join(folder, name), start, start);
    }
    await file();
    await handOn();
    now = after(300);
    await tickets.addMessage({ reference: first, body: 'More' });
    await handOn();
    // The second one is not known to the database: its own age counts.
    await runAt(366);
    expect(readdirSync(folder).sort()).toEqual(['2026-archive', first]);
    await runAt(300 + 366);
    expect(readdirSync(folder)).toEqual(['2026-archive']);
  });

  test('keeps copies for longer if it is told so', async () => {
    await begun();
    mkdirSync(join(folder, first), { recursive: true });
    utimesSync(join(folder, first), start, start);
    await file();
    await handOn();
    await runAt(366, { RETAIN_COPIES_DAYS: 'off' });
    expect(await list()).toEqual([]);
    expect(existsSync(join(folder, first))).toBe(true);
  });

  test('removes what was said after "no", and keeps how often each reason was given', async () => {
    await begun();
    const votes = createVoteStore(db, () => now);
    const said = async (voter: string) => {
      const key = { locale: 'en', articleId: 'one', edition: 1, voter };
      await votes.recordVote({ ...key, vote: 'down', revision: 'first' });
      await votes.recordFeedback(key, { reason: 'wrong', comment: 'Step 3.' });
    };
    await said('a1f6f1e0-64a8-4b34-8a4e-0c4ec3fbe7aa');
    now = after(300);
    await said('b2f6f1e0-64a8-4b34-8a4e-0c4ec3fbe7aa');
    await runAt(401);
    const kept = await db.selectFrom('vote_feedback').select('voter').execute();
    expect(kept).toEqual([{ voter: 'b2f6f1e0-64a8-4b34-8a4e-0c4ec3fbe7aa' }]);
    const reasons = await db.selectFrom('reason_weeks').select('given').execute();
    expect(reasons.reduce((sum, { given }) => sum + given, 0)).toBe(2);
  });

  test('takes the ids of devices from old votes, which still count', async () => {
    await begun();
    const votes = createVoteStore(db, () => now);
    const vote = (voter: string, articleId: string) =>
      votes.recordVote({
        locale: 'en',
        articleId,
        edition: 1,
        voter,
        vote: 'up',
        revision: 'first',
      });
    const device = 'a1f6f1e0-64a8-4b34-8a4e-0c4ec3fbe7aa';
    await vote(device, 'one');
    await vote(device, 'two');
    await Promise.all(Array.from({ length: 600 }, () => vote(crypto.randomUUID(), 'many')));
    now = after(300);
    await vote(device, 'three');
    await runAt(401);
    const rows = await db.selectFrom('votes').select(['voter', 'article_id']).execute();
    expect(rows).toHaveLength(603);
    const known = rows.filter(({ voter }) => !voter.startsWith('unlinked-'));
    expect(known).toEqual([{ voter: device, article_id: 'three' }]);
    expect(new Set(rows.map(({ voter }) => voter)).size).toBe(603);
    expect(await votes.getTally({ locale: 'en', articleId: 'many', edition: 1 })).toEqual({
      helpful: 600,
      total: 600,
    });
    expect(log.at(-1)).toBe('Kept long enough, and removed: ids of devices in votes 602.');
    await runAt(402);
    expect(log).toHaveLength(1);
  });

  test('removes notes of solved requests after thirteen months', async () => {
    await begun();
    const note = { locale: 'en', articleId: 'one', topic: '' };
    for (const days of [0, 10]) {
      await recordDeflection(db, { ...note, attempt: crypto.randomUUID() }, after(days));
    }
    await runAt(402);
    expect(await db.selectFrom('deflections').select('day').execute()).toEqual([
      { day: '2026-03-11' },
    ]);
  });

  test('stops between two tickets when the process does', async () => {
    await begun();
    await file();
    await file();
    await handOn();
    const stopping = new AbortController();
    await ranAt(365);
    const running = createJob().run(after(366), stopping.signal);
    stopping.abort();
    await running;
    expect(await list()).toHaveLength(1);
  });
});

test.each(['-1', '1.5', 'never', '1000000'])('%s is no number of days', (value) => {
  expect(() => parseEnvironment({ RETAIN_FILES_DAYS: value })).toThrow(
    'EnvironmentInvalid RETAIN_FILES_DAYS: must be a number of days, or "off"',
  );
});
