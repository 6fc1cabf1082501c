import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askAnswers } from '../../../../src/server/answers/answer-poll.ts';
import { ring } from '../../../../src/server/answers/turns.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { createChatwootReceiver } from '../../../../src/server/desks/chatwoot.ts';
import { createZendeskReceiver } from '../../../../src/server/desks/zendesk.ts';
import { deliverEntry } from '../../../../src/server/outbox/deliver-entry.ts';
import { claimEntry } from '../../../../src/server/outbox/outbox.ts';
import type { Receiver } from '../../../../src/server/outbox/receiver.ts';
import { recordState } from '../../../../src/server/tickets/state-store.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import {
  chatwootSettings,
  startChatwoot,
  type ChatwootServer,
} from '../desks/support/chatwoot-server.ts';
import { noHurry } from '../desks/support/events.ts';
import { startZendesk, zendeskAgent, type ZendeskServer } from '../desks/support/zendesk-server.ts';
import { startEngines } from '../support/engines.ts';
import { createPng } from '../support/pictures.ts';
import { sampleTicket } from '../support/sample-ticket.ts';
import { openTestUploads } from '../support/test-uploads.ts';

const minutes = 60_000;
const engines = await startEngines();

describe.each(engines)('on $name', (engine) => {
  let now: Date;
  let db: Database;
  let tickets: TicketStore;
  let log: string[];
  let folder: string;
  let opened: ReturnType<typeof openTestUploads>;
  const clock = (): Date => now;

  beforeEach(async () => {
    now = new Date('2026-03-01T08:00:00.000Z');
    db = await engine.openEmpty();
    log = [];
    folder = mkdtempSync(join(tmpdir(), 'candil-answers-'));
    opened = openTestUploads(join(folder, 'uploads'));
  });
  afterEach(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => engine.stop());

  /** Files a ticket and hands everything on. */
  const fileAt = async (receiver: Receiver): Promise<string> => {
    let count = 0;
    const newReference = (): string => `ticket-${(count += 1)}`;
    const receivers = [receiver.name, 'requester'];
    tickets = createTicketStore(db, { clock, newReference, receivers });
    const reference = await tickets.fileTicket(sampleTicket);
    await handOn(receiver);
    return reference;
  };
  const handOn = async (receiver: Receiver): Promise<void> => {
    const parts = { db, receivers: [receiver], clock, chance: () => 0, log: () => undefined };
    for (;;) {
      const entry = await claimEntry(db, [receiver.name], now, new Date(now.getTime() + minutes));
      if (!entry) return;
      await deliverEntry(parts, entry, noHurry());
    }
  };
  const ask = async (receiver: Receiver): Promise<void> => {
    const { answers } = receiver;
    if (!answers) throw new Error('It can be asked.');
    const parts = {
      ...{ db, clock, receivers: [receiver], uploads: opened.uploads },
      recordState: (news: Parameters<typeof recordState>[1]) => recordState(db, news),
      onStored: () => undefined,
      log: (line: string) => log.push(line),
    };
    await askAnswers(parts, { ...receiver, answers }, noHurry());
  };
  const listAnswers = () =>
    db
      .selectFrom('ticket_answers')
      .select(['number', 'author', 'body', 'at'])
      .orderBy('number')
      .execute();
  const listFiles = () =>
    db
      .selectFrom('ticket_answer_files')
      .select(['position', 'name', 'state', 'attempts'])
      .orderBy('position')
      .execute();
  const stateOf = async (): Promise<string> =>
    (await db.selectFrom('tickets').select('state').executeTakeFirstOrThrow()).state;

  describe('Zendesk', () => {
    let zendesk: ZendeskServer;
    let receiver: Receiver;
    beforeEach(async () => {
      zendesk = await startZendesk();
      receiver = createZendeskReceiver({ url: zendesk.url, ...zendesk.login });
    });
    afterEach(() => zendesk.close());
    const answer = (body: string, more: object = {}) =>
      zendesk.tickets[0]?.comments.push({ body, author_id: zendeskAgent.id, files: [], ...more });

    test('is read for public comments of others than the requester, once each', async () => {
      await fileAt(receiver);
      await ask(receiver);
      expect(await listAnswers()).toEqual([]);
      answer('A note', { public: false });
      answer('', { html_body: '<p>It is <b>done</b>.</p>', created_at: '2026-03-01T08:03:00Z' });
      answer('By the requester', { author_id: zendesk.tickets[0]?.requester_id });
      Object.assign(zendesk.tickets[0] ?? {}, { status: 'pending' });
      for (let round = 0; round < 2; round += 1) {
        now = new Date(now.getTime() + 6 * minutes);
        await ask(receiver);
      }
      expect(await listAnswers()).toEqual([
        { number: 1, author: 'Marta', body: 'It is done.', at: '2026-03-01T08:03:00.000Z' },
      ]);
      expect(await stateOf()).toBe('waiting');
      const told = await db
        .selectFrom('outbox')
        .select(['sequence', 'state'])
        .where('receiver', '=', 'requester')
        .orderBy('sequence')
        .execute();
      expect(told.map(({ sequence }) => sequence)).toEqual([0, 1]);
    });

    test('is asked every five minutes, and at once when it rings', async () => {
      await fileAt(receiver);
      const countAsked = (): number =>
        zendesk.asked.filter((line) => line === 'GET /api/v2/tickets/100/comments').length;
      await ask(receiver);
      now = new Date(now.getTime() + minutes);
      await ask(receiver);
      expect(countAsked()).toBe(1);
      await ring(db, { receiver: 'zendesk', remoteId: '100' }, now);
      await ask(receiver);
      await ask(receiver);
      expect(countAsked()).toBe(2);
      now = new Date(now.getTime() + 5 * minutes);
      await ask(receiver);
      expect(countAsked()).toBe(3);
    });

    test('that is away is asked again, and the bell stays', async () => {
      await fileAt(receiver);
      answer('Hello');
      await ring(db, { receiver: 'zendesk', remoteId: '100' }, now);
      zendesk.spoil('GET', { kind: 'answer', status: 503 });
      await ask(receiver);
      expect(log).toHaveLength(1);
      await ask(receiver);
      expect(await listAnswers()).toMatchObject([{ body: 'Hello' }]);
    });

    test('has files that are fetched and looked at, and given up after five attempts', async () => {
      await fileAt(receiver);
      zendesk.contents.set('bill.png', createPng({ width: 4, height: 4 }));
      zendesk.contents.set('tool.exe', Buffer.from('MZ\0\0'));
      const toFile = (name: string, at = zendesk.url) => ({
        ...{ file_name: name, content_type: 'image/png' },
        content_url: `${at}/api/v2/files/${name}`,
      });
      const attachments = [
        toFile('bill.png'),
        toFile('tool.exe'),
        toFile('gone.png'),
        toFile('inside.png', 'http://127.0.0.1:1'),
      ];
      answer('See there', { attachments });
      await ask(receiver);
      expect(await listFiles()).toMatchObject([
        { name: 'bill.png', state: 'kept' },
        { name: 'tool.exe', state: 'refused' },
        { name: 'gone.png', state: 'refused' },
        { name: 'inside.png', state: 'refused' },
      ]);
    });

    test('that fails with a file has it fetched in a later round', async () => {
      await fileAt(receiver);
      zendesk.contents.set('bill.png', createPng({ width: 4, height: 4 }));
      const url = `${zendesk.url}/api/v2/files/bill.png`;
      answer('See', {
        attachments: [{ file_name: 'bill.png', content_type: 'image/png', content_url: url }],
      });
      zendesk.spoil('GET /api/v2/files/bill.png', { kind: 'answer', status: 503 });
      await ask(receiver);
      expect(await listFiles()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
      await ask(receiver);
      expect(await listFiles()).toMatchObject([{ state: 'kept' }]);
    });

    test('takes words of the requester as its own turn, and does not answer with an older state', async () => {
      const reference = await fileAt(receiver);
      Object.assign(zendesk.tickets[0] ?? {}, { status: 'solved' });
      await ask(receiver);
      expect(await stateOf()).toBe('solved');
      now = new Date(now.getTime() + 6 * minutes);
      await tickets.addMessage({ reference, body: 'Not yet' });
      expect(await stateOf()).toBe('open');
      await ask(receiver);
      expect(await stateOf()).toBe('open');
      await handOn(receiver);
      expect(zendesk.tickets[0]).toMatchObject({ status: 'open' });
    });

    test.each([true, false])('is told that it is solved (needs an assignee: %s)', async (needs) => {
      const reference = await fileAt(receiver);
      Object.assign(zendesk.tickets[0] ?? {}, { needsAssignee: needs });
      await tickets.addMessage({ reference, kind: 'solved', body: 'It is solved.' });
      await handOn(receiver);
      expect(zendesk.tickets[0]?.status).toBe(needs ? 'new' : 'solved');
      expect(zendesk.tickets[0]?.comments.at(-1)).toMatchObject({
        body: 'It is solved.',
        public: false,
      });
    });
  });

  describe('Chatwoot', () => {
    let chatwoot: ChatwootServer;
    let receiver: Receiver;
    beforeEach(async () => {
      chatwoot = await startChatwoot();
      receiver = createChatwootReceiver({ url: chatwoot.url, ...chatwootSettings });
    });
    afterEach(() => chatwoot.close());

    test('is read for what agents wrote, back beyond the latest twenty', async () => {
      await fileAt(receiver);
      const [conversation] = chatwoot.conversations;
      for (let count = 1; count <= 45; count += 1) {
        const isPrivate = count % 2 === 0;
        conversation?.messages.push({
          ...{ id: 100 + count, content: `Message ${count}`, message_type: 'outgoing' },
          ...{ files: [], private: isPrivate },
        });
      }
      Object.assign(conversation ?? {}, { waiting_since: 0 });
      await ask(receiver);
      const odd = Array.from({ length: 23 }, (_, index) => `Message ${2 * index + 1}`);
      expect((await listAnswers()).map(({ body }) => body)).toEqual(odd);
      expect((await listAnswers())[0]).toMatchObject({ author: 'Marta' });
      expect(await stateOf()).toBe('waiting');
    });

    test('is told that it is solved, in a note, once', async () => {
      const reference = await fileAt(receiver);
      await tickets.addMessage({ reference, kind: 'solved', body: 'It is solved.' });
      const messages = `POST /api/v1/accounts/3/conversations/40/messages`;
      chatwoot.spoil(messages, { kind: 'lose' });
      await handOn(receiver);
      now = new Date(now.getTime() + 2 * minutes);
      await handOn(receiver);
      expect(chatwoot.conversations[0]).toMatchObject({ status: 'resolved' });
      const notes = chatwoot.conversations[0]?.messages.filter((one) => one.private);
      expect(notes).toMatchObject([{ content: `It is solved.\n\n[${reference}.1]` }]);
    });
  });
});
