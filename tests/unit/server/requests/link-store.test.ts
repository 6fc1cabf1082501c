import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/server/db/schema.ts';
import {
  askForLink,
  chooseStep,
  claimLink,
  forgetLinks,
  holdLink,
  isLinkGood,
  settleLink,
  useLink,
} from '../../../../src/server/requests/link-store.ts';
import {
  countTicketsBefore,
  findOwnTicket,
  listOwnTickets,
} from '../../../../src/server/requests/own-tickets.ts';
import { closeSession, findSession, openSession } from '../../../../src/server/requests/session.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { startEngines } from '../support/engines.ts';

const engines = await startEngines();
const minutes = 60_000;
const start = Date.UTC(2026, 2, 1, 8);
const ticket = {
  topic: 'other',
  subject: 'Charged twice',
  description: 'On Monday.',
  email: 'Ana@Example.org',
  name: '',
  locale: 'en',
  article: '',
};

describe.each(engines)('on $name', (engine) => {
  let db: Database;
  let tickets: TicketStore;
  let now: Date;
  const wait = (milliseconds: number): void => {
    now = new Date(now.getTime() + milliseconds);
  };
  const ask = (email = 'ana@example.org') => askForLink(db, { email, locale: 'en' }, now);
  const claim = () => claimLink(db, now, new Date(now.getTime() + 2 * minutes));
  const send = async (): Promise<string> => {
    await ask();
    const link = await claim();
    if (!link) throw new Error('Nothing to send.');
    await settleLink(db, link, { state: 'sent' });
    return link.id;
  };

  beforeEach(async () => {
    now = new Date(start);
    db = await engine.openEmpty();
    let count = 0;
    tickets = createTicketStore(db, {
      clock: () => now,
      newReference: () => `ticket-${(count += 1)}`,
      receivers: ['file', 'requester'],
    });
  });
  afterAll(() => engine.stop());

  describe('a link', () => {
    test('is used once, even by two at the same moment', async () => {
      const id = await send();
      const uses = await Promise.all([useLink(db, id, now), useLink(db, id, now)]);
      expect(uses.filter(Boolean)).toEqual([{ email: 'ana@example.org', locale: 'en' }]);
      expect(await useLink(db, id, now)).toBeUndefined();
    });

    test('is looked at as often as one likes', async () => {
      const id = await send();
      expect(await isLinkGood(db, id, now)).toBe(true);
      expect(await isLinkGood(db, id, now)).toBe(true);
      await useLink(db, id, now);
      expect(await isLinkGood(db, id, now)).toBe(false);
    });

    test('holds for 15 minutes', async () => {
      const id = await send();
      wait(15 * minutes - 1);
      expect(await isLinkGood(db, id, now)).toBe(true);
      wait(1);
      expect(await isLinkGood(db, id, now)).toBe(false);
      expect(await useLink(db, id, now)).toBeUndefined();
    });

    test('is sent by one process, and again by another if that one dies', async () => {
      await ask();
      const claims = await Promise.all([claim(), claim()]);
      expect(claims.filter(Boolean)).toHaveLength(1);
      wait(2 * minutes);
      const again = await claim();
      expect(again?.attempts).toBe(2);
      const [late] = claims.filter((one) => one !== undefined);
      if (late) await settleLink(db, late, { state: 'dropped' });
      expect(await isLinkGood(db, again?.id ?? '', now)).toBe(true);
    });

    test('goes only to addresses that have tickets, however they are written', async () => {
      await ask('ANA@example.org');
      const link = await claim();
      if (!link) throw new Error('Nothing to send.');
      expect(await chooseStep(db, link, now)).toEqual({ kind: 'drop' });
      await tickets.fileTicket(ticket);
      expect(await chooseStep(db, link, now)).toEqual({ kind: 'send' });
    });

    describe('that is asked for again and again', () => {
      /** Asks, and does what is to be done; resolves to the link that holds then. */
      const askAndSend = async (): Promise<{ kind: string; id: string }> => {
        await ask();
        const link = await claim();
        if (!link) throw new Error('Nothing to send.');
        const step = await chooseStep(db, link, now);
        if (step.kind === 'hold') await holdLink(db, step.id, now);
        await settleLink(db, link, { state: step.kind === 'send' ? 'sent' : 'dropped' });
        return { kind: step.kind, id: step.kind === 'hold' ? step.id : link.id };
      };
      beforeEach(() => tickets.fileTicket(ticket));

      test('is sent five times; then the last one holds as if it had just been sent', async () => {
        const kinds = [];
        let last = '';
        for (let count = 0; count < 20; count += 1) {
          wait(1_000);
          const { kind, id } = await askAndSend();
          kinds.push(kind);
          last = id;
        }
        expect(kinds.filter((kind) => kind === 'send')).toHaveLength(5);
        expect(kinds.slice(5).every((kind) => kind === 'hold')).toBe(true);
        wait(15 * minutes - 1);
        expect(await isLinkGood(db, last, now)).toBe(true);
        wait(1);
        expect(await isLinkGood(db, last, now)).toBe(false);
      });

      test('is sent at once when the last one was used', async () => {
        for (let count = 0; count < 5; count += 1) await useLink(db, (await askAndSend()).id, now);
        expect((await askAndSend()).kind).toBe('send');
      });

      test('is in the mailbox at every moment of a day on which somebody asks each minute', async () => {
        let sent = 0;
        for (let minute = 0; minute < 24 * 60; minute += 5) {
          const { kind, id } = await askAndSend();
          if (kind === 'send') sent += 1;
          wait(15 * minutes - 1);
          expect(await isLinkGood(db, id, now)).toBe(true);
          wait(-10 * minutes + 1);
        }
        expect(sent).toBeLessThanOrEqual(30 + (24 * 60) / 15);
      });

      test('holds at most twice as long as a link does', async () => {
        for (let count = 0; count < 5; count += 1) await askAndSend();
        wait(15 * minutes - 1);
        const held = await askAndSend();
        expect(held.kind).toBe('hold');
        wait(1);
        expect((await askAndSend()).kind).toBe('send');
        wait(15 * minutes - 1);
        expect(await isLinkGood(db, held.id, now)).toBe(false);
      });
    });

    test('is forgotten after a day', async () => {
      await send();
      wait(24 * 60 * minutes + 1);
      await forgetLinks(db, now);
      expect(await db.selectFrom('request_links').selectAll().execute()).toEqual([]);
    });
  });

  describe('a session', () => {
    const owner = { email: 'ana@example.org', locale: 'en' };

    test('holds for two hours, and until it is closed', async () => {
      const token = await openSession(db, owner, now);
      expect(await findSession(db, token, now)).toEqual(owner);
      wait(120 * minutes);
      expect(await findSession(db, token, now)).toBeUndefined();
      const other = await openSession(db, owner, now);
      await closeSession(db, other);
      expect(await findSession(db, other, now)).toBeUndefined();
    });

    test('cannot be taken over by who reads the database', async () => {
      const token = await openSession(db, owner, now);
      const rows = await db.selectFrom('request_sessions').selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(token);
      expect(await findSession(db, rows[0]?.digest, now)).toBeUndefined();
    });
  });

  describe('the tickets of an address', () => {
    test('are listed with the newest first, and nobody else’s', async () => {
      await tickets.fileTicket(ticket);
      wait(minutes);
      await tickets.fileTicket({ ...ticket, email: 'ana@example.org', subject: 'Again' });
      await tickets.fileTicket({ ...ticket, email: 'bana@example.org' });
      const own = await listOwnTickets(db, 'ana@example.org');
      expect(own.map(({ subject }) => subject)).toEqual(['Again', 'Charged twice']);
      expect(await findOwnTicket(db, 'ana@example.org', 'ticket-3')).toBeUndefined();
    });

    test('are shown with what was added, in order', async () => {
      const reference = await tickets.fileTicket(ticket);
      const content = new Uint8Array([1]);
      const file = { name: 'bill.pdf', mediaType: 'application/pdf', content };
      await tickets.addMessage({ reference, body: 'More', files: [file] });
      await tickets.addMessage({ reference, body: 'Even more' });
      const own = await findOwnTicket(db, 'ana@example.org', reference);
      expect(own?.entries).toMatchObject([
        { number: 0, body: 'On Monday.', files: [] },
        { number: 1, body: 'More', files: ['bill.pdf'] },
        { number: 2, body: 'Even more', files: [] },
      ]);
      expect(own?.hasEarlier).toBe(false);
    });

    test('are shown with the newest messages, if there are many', async () => {
      const reference = await tickets.fileTicket(ticket);
      for (let count = 1; count <= 50; count += 1) {
        await tickets.addMessage({ reference, body: `Message ${count}` });
      }
      const own = await findOwnTicket(db, 'ana@example.org', reference);
      expect(own?.entries.map(({ number }) => number)).toEqual(
        Array.from({ length: 50 }, (_, index) => index + 1),
      );
      expect(own?.hasEarlier).toBe(true);
    });

    test('are shown with no more text than a page holds, but with the last message always', async () => {
      const reference = await tickets.fileTicket(ticket);
      const own = () => findOwnTicket(db, 'ana@example.org', reference);
      const content = new Uint8Array([1]);
      const file = { name: 'bill.pdf', mediaType: 'application/pdf', content };
      for (let count = 1; count <= 3; count += 1) {
        await tickets.addMessage({ reference, body: 'é'.repeat(40_000), files: [file] });
      }
      expect(await own()).toMatchObject({
        entries: [
          { number: 2, files: ['bill.pdf'] },
          { number: 3, files: ['bill.pdf'] },
        ],
        hasEarlier: true,
      });
      await tickets.addMessage({ reference, body: '<'.repeat(300_000) });
      expect(await own()).toMatchObject({ entries: [{ number: 4, files: [] }] });
    });

    test('are counted on the day before', async () => {
      for (let count = 0; count < 3; count += 1) {
        await tickets.fileTicket(ticket);
        wait(minutes);
      }
      const before = { email: 'ana@example.org', createdAt: now.toISOString() };
      expect(await countTicketsBefore(db, before)).toBe(3);
      const later = new Date(now.getTime() + 24 * 60 * minutes).toISOString();
      expect(await countTicketsBefore(db, { ...before, createdAt: later })).toBe(0);
    });

    test('are handed on with what is added; the mail to the requester is for the ticket alone', async () => {
      const reference = await tickets.fileTicket(ticket);
      await tickets.addMessage({ reference, body: 'More' });
      const rows = await db
        .selectFrom('outbox')
        .select(['sequence', 'receiver'])
        .orderBy('sequence')
        .orderBy('receiver')
        .execute();
      expect(rows.map(({ sequence, receiver }) => `${sequence} ${receiver}`)).toEqual([
        '0 file',
        '0 requester',
        '1 file',
      ]);
    });
  });
});
