import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { VoteValue } from '../../../src/schemas/vote.ts';
import { openDatabase, ping } from '../../../src/server/db/connect.ts';
import type { Database } from '../../../src/server/db/schema.ts';
import { recordState } from '../../../src/server/tickets/state-store.ts';
import {
  createTicketStore,
  type NewTicket,
  type TicketStore,
} from '../../../src/server/tickets/ticket-store.ts';
import { listTallies } from '../../../src/server/votes/list-tallies.ts';
import { createVoteStore, type VoteStore } from '../../../src/server/votes/vote-store.ts';
import { emptiedTables } from './support/empty-database.ts';
import { startEngines } from './support/engines.ts';

const engines = await startEngines();
const article = { locale: 'en', articleId: 'billing/invoice', edition: 1 };
const reader = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe.each(engines)('on $name', (engine) => {
  let now = new Date('2026-03-01T08:00:00.000Z');
  let db: Database;
  let votes: VoteStore;

  beforeEach(async () => {
    db = await engine.openEmpty();
    votes = createVoteStore(db, () => now, { shard: () => 0 });
  });
  afterAll(() => engine.stop());

  const vote = (voter: number, value: VoteValue | null, revision = 'first') =>
    votes.recordVote({ ...article, voter: reader(voter), vote: value, revision });

  describe('votes', () => {
    test('are counted by article and locale', async () => {
      await vote(1, 'up');
      await vote(2, 'down');
      expect(await vote(3, 'up')).toEqual({ helpful: 2, total: 3, vote: 'up' });
      expect(await votes.getTally({ ...article, locale: 'de' })).toEqual({ helpful: 0, total: 0 });
    });

    test('make a snapshot by locale and article, without articles that nobody votes on', async () => {
      await vote(1, 'up');
      await vote(2, 'down');
      const other = { ...article, locale: 'de', revision: 'first' };
      await votes.recordVote({ ...other, voter: reader(1), vote: 'up' });
      const withdrawn = { ...article, locale: 'es', revision: 'first' };
      await votes.recordVote({ ...withdrawn, voter: reader(1), vote: 'up' });
      await votes.recordVote({ ...withdrawn, voter: reader(1), vote: null });
      expect(Object.entries(await listTallies(db))).toEqual([
        ['de/billing/invoice', { helpful: 1, total: 1 }],
        ['en/billing/invoice', { helpful: 1, total: 2 }],
      ]);
    });

    test('of one reader count once, however often they are sent', async () => {
      await vote(1, 'up');
      now = new Date('2026-03-02T08:00:00.000Z');
      expect(await vote(1, 'up', 'second')).toEqual({ helpful: 1, total: 1, vote: 'up' });
      const rows = await db.selectFrom('votes').selectAll().execute();
      expect(rows).toMatchObject([
        { revision: 'first', updated_at: '2026-03-01T08:00:00.000Z', vote: 'up' },
      ]);
    });

    test('can be changed, which keeps when the reader first voted', async () => {
      now = new Date('2026-03-01T08:00:00.000Z');
      await vote(1, 'up');
      now = new Date('2026-03-02T08:00:00.000Z');
      expect(await vote(1, 'down', 'second')).toEqual({ helpful: 0, total: 1, vote: 'down' });
      const rows = await db.selectFrom('votes').selectAll().execute();
      expect(rows).toMatchObject([
        {
          revision: 'second',
          created_at: '2026-03-01T08:00:00.000Z',
          updated_at: '2026-03-02T08:00:00.000Z',
        },
      ]);
    });

    test('can be withdrawn, also twice and by one who never voted', async () => {
      await vote(1, 'up');
      expect(await vote(1, null)).toEqual({ helpful: 0, total: 0, vote: null });
      expect(await vote(1, null)).toEqual({ helpful: 0, total: 0, vote: null });
      expect(await vote(2, null)).toEqual({ helpful: 0, total: 0, vote: null });
      expect(await votes.findVote(article, reader(1))).toBeNull();
    });

    test('that arrive together are all counted, each once', async () => {
      const together = Array.from({ length: 500 }, (_, index) =>
        vote(index % 100, index % 2 === 0 ? 'up' : 'down'),
      );
      await Promise.all(together);
      expect(await votes.getTally(article)).toEqual({ helpful: 50, total: 100 });
    });

    test('of one reader that arrive together are answered in their order', async () => {
      const answers = await Promise.all([vote(1, 'up'), vote(1, null), vote(1, 'down')]);
      expect(answers).toEqual([
        { helpful: 1, total: 1, vote: 'up' },
        { helpful: 0, total: 0, vote: null },
        { helpful: 0, total: 1, vote: 'down' },
      ]);
    });

    test('keep the tally equal to the sum of the rows, whatever happens', async () => {
      const values = ['up', 'down', null, 'up', null] as const;
      const changes = Array.from({ length: 400 }, (_, index) =>
        votes.recordVote({
          locale: index % 3 === 0 ? 'de' : 'en',
          articleId: `billing/${index % 4}`,
          edition: 1,
          voter: reader((index * 7) % 23),
          vote: values[(index * 3) % 5] ?? null,
          revision: 'first',
        }),
      );
      await Promise.all(changes);
      const rows = await db.selectFrom('votes').selectAll().execute();
      const tallies = await db.selectFrom('article_tallies').selectAll().execute();
      const counted = tallies.map(({ locale, article_id }) => {
        const own = rows.filter((row) => row.locale === locale && row.article_id === article_id);
        const helpful = own.filter((row) => row.vote === 'up').length;
        return { locale, article_id, edition: 1, shard: 0, helpful, total: own.length };
      });
      expect(tallies).toEqual(counted);
      expect(rows.length).toBeGreaterThan(0);
    });

    test('of two processes at the same time are all counted', async () => {
      const otherDb = await engine.openBeside();
      const other = createVoteStore(otherDb, () => now, { shard: () => 1 });
      const changes = Array.from({ length: 200 }, (_, index) =>
        (index % 2 === 0 ? votes : other).recordVote({
          locale: 'en',
          articleId: `billing/${index % 3}`,
          edition: 1,
          voter: reader(index),
          vote: 'up',
          revision: 'first',
        }),
      );
      await Promise.all(changes);
      const tallies = await db.selectFrom('article_tallies').select('total').execute();
      expect(tallies.reduce((sum, { total }) => sum + total, 0)).toBe(200);
    });

    test('are still there after the database was closed and opened again', async () => {
      const place = await engine.createPlace();
      const before = await openDatabase(place);
      const cast = { ...article, voter: reader(1), revision: 'first' };
      await createVoteStore(before, () => now).recordVote({ ...cast, vote: 'up' });
      await before.destroy();
      const after = await openDatabase(place);
      expect(await createVoteStore(after, () => now).findVote(article, reader(1))).toBe('up');
      await after.destroy();
    });
  });

  describe('tickets', () => {
    let references: string[] = [];
    let tickets: TicketStore;
    const ticket: NewTicket = {
      topic: 'other',
      subject: 'The saddle is loose',
      description: 'Since Monday.\nIt turns. 🚲',
      email: 'ana@example.org',
      name: '',
      locale: 'en',
      article: '',
    };
    const key = '3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';

    beforeEach(() => {
      tickets = createTicketStore(db, {
        clock: () => now,
        newReference: () => references.shift() ?? 'none left',
        receivers: ['file', 'smtp'],
      });
    });

    test('are stored whole under their reference', async () => {
      references = ['one'];
      now = new Date('2026-03-01T08:00:00.000Z');
      expect(await tickets.fileTicket(ticket)).toBe('one');
      expect(await db.selectFrom('tickets').selectAll().execute()).toEqual([
        {
          ...ticket,
          fields: '{}',
          route: '',
          channel: '',
          priority: '',
          reference: 'one',
          idempotency_key: null,
          content_digest: null,
          created_at: '2026-03-01T08:00:00.000Z',
          state: 'received',
          state_at: null,
          state_asked_at: null,
          answers_asked_at: null,
          answers_rung_at: null,
          customer: null,
        },
      ]);
      expect(await tickets.hasTicket('one')).toBe(true);
      expect(await tickets.hasTicket('two')).toBe(false);
    });

    test('that are sent twice with one key are stored once', async () => {
      references = ['one', 'two', 'three', 'four'];
      const both = await Promise.all([
        tickets.fileTicket(ticket, key),
        tickets.fileTicket(ticket, key),
      ]);
      expect(new Set(both).size).toBe(1);
      expect(await tickets.fileTicket(ticket, key)).toBe(both[0]);
      expect(await db.selectFrom('tickets').selectAll().execute()).toHaveLength(1);
    });

    test('that come with the key of another one are refused, files and fields too', async () => {
      references = ['one', 'two', 'three', 'four', 'five', 'six'];
      const file = { name: 'a.txt', mediaType: 'text/plain', content: new Uint8Array([1]) };
      const own = { ...ticket, fields: { bike: 'BR-1', sure: 'yes' } };
      await tickets.fileTicket(own, key, [file]);
      const again = { ...own, fields: { sure: 'yes', bike: 'BR-1' }, route: 'accounts' };
      expect(await tickets.fileTicket(again, key, [file])).toBe('one');
      const others: [NewTicket, (typeof file)[]][] = [
        [{ ...own, description: 'Since Tuesday.' }, [file]],
        [{ ...own, fields: { bike: 'BR-2', sure: 'yes' } }, [file]],
        [own, []],
        [own, [{ ...file, content: new Uint8Array([2]) }]],
      ];
      for (const [other, files] of others) {
        await expect(tickets.fileTicket(other, key, files)).rejects.toThrow(
          'idempotency_key_reused',
        );
      }
      expect(await db.selectFrom('tickets').select('reference').execute()).toHaveLength(1);
    });

    test('that an earlier version stored are the same for every sending with their key', async () => {
      references = ['one', 'two'];
      await tickets.fileTicket(ticket, key);
      await db.updateTable('tickets').set({ content_digest: null }).execute();
      expect(await tickets.fileTicket({ ...ticket, subject: 'x' }, key)).toBe('one');
    });

    test('take a message once for its key, and no other one', async () => {
      references = ['one'];
      const reference = await tickets.fileTicket(ticket);
      const message = { reference, body: 'More', idempotencyKey: key };
      expect([await tickets.addMessage(message), await tickets.addMessage(message)]).toEqual([
        1, 1,
      ]);
      await expect(tickets.addMessage({ ...message, body: 'Else' })).rejects.toThrow(
        'idempotency_key_reused',
      );
      expect(await tickets.addMessage({ reference, body: 'Else' })).toBe(2);
    });

    test('are as far as the desk told last, also twice in one second', async () => {
      references = ['one'];
      const reference = await tickets.fileTicket(ticket);
      const at = new Date('2026-03-01T09:00:00.000Z');
      await recordState(db, { reference, state: 'solved', at });
      expect(await recordState(db, { reference, state: 'open', at })).toEqual({
        state: 'open',
        at: at.toISOString(),
      });
      const before = new Date(at.getTime() - 1);
      expect(await recordState(db, { reference, state: 'waiting', at: before })).toMatchObject({
        state: 'open',
      });
    });

    test('get another reference if the random one is taken', async () => {
      references = ['one', 'one', 'one', 'two'];
      expect(await tickets.fileTicket(ticket)).toBe('one');
      expect(await tickets.fileTicket(ticket)).toBe('two');
    });
  });

  test('is emptied for each test, whatever tables there are', async () => {
    const known = await db.introspection.getTables();
    expect(known.map(({ name }) => name).toSorted()).toEqual(emptiedTables.toSorted());
  });

  test('migrates once, also when two processes start together', async () => {
    const empty = await engine.createPlace();
    const both = await Promise.all([openDatabase(empty), openDatabase(empty)]);
    await Promise.all(both.map((opened) => ping(opened)));
    await Promise.all(both.map((opened) => opened.destroy()));
  });
});
