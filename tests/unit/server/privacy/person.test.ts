import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordAnswer } from '../../../../src/server/answers/answer-store.ts';
import {
  findCustomerSession,
  openCustomerSession,
} from '../../../../src/server/customers/customer-session.ts';
import type { Database, Tables } from '../../../../src/server/db/schema.ts';
import { deliverEntry } from '../../../../src/server/outbox/deliver-entry.ts';
import { claimEntry } from '../../../../src/server/outbox/outbox.ts';
import type { Receiver } from '../../../../src/server/outbox/receiver.ts';
import { createFileReceiver } from '../../../../src/server/desks/file.ts';
import { askForLink } from '../../../../src/server/requests/link-store.ts';
import { findSession, openSession } from '../../../../src/server/requests/session.ts';
import { forgetPerson } from '../../../../src/server/privacy/forget-person.ts';
import { findPerson, isUnknown } from '../../../../src/server/privacy/person.ts';
import { listRemoved } from '../../../../src/server/privacy/remove-ticket.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { noHurry } from '../desks/support/events.ts';
import { startEngines } from '../support/engines.ts';
import { sampleTicket } from '../support/sample-ticket.ts';

const engines = await startEngines();
const now = new Date('2026-03-01T08:00:00.000Z');
const ana = { email: 'ana@example.org', locale: 'en' };
const customer = { email: 'Ana@example.org', name: 'Ana', plan: 'Plus', fields: {} };
const bill = { name: 'bill.pdf', mediaType: 'application/pdf', content: new Uint8Array([1, 2, 3]) };

describe.each(engines)('a person on $name', (engine) => {
  let db: Database;
  let base: string;
  let folder: string;
  let tickets: TicketStore;
  let receiver: Receiver;
  let log: string[];

  beforeEach(async () => {
    base = mkdtempSync(join(tmpdir(), 'candil-person-'));
    folder = join(base, 'tickets');
    receiver = createFileReceiver(folder);
    log = [];
    db = await engine.openEmpty();
    let count = 0;
    tickets = createTicketStore(db, {
      clock: () => now,
      newReference: () => `ticket-${(count += 1)}`,
      receivers: ['file'],
    });
  });
  afterEach(() => {
    rmSync(base, { recursive: true, force: true });
  });
  afterAll(() => engine.stop());

  const storage = () => ({ db, ticketsFolder: folder });
  const file = (more: Partial<typeof sampleTicket> & { fields?: Record<string, string> } = {}) =>
    tickets.fileTicket({ ...sampleTicket, ...more }, crypto.randomUUID(), [bill]);
  const handOn = async (by: Receiver = receiver): Promise<void> => {
    const parts = {
      db,
      receivers: [by],
      clock: () => now,
      chance: () => 0,
      log: (line: string) => log.push(line),
    };
    for (;;) {
      const entry = await claimEntry(db, ['file'], now, new Date(now.getTime() + 1));
      if (!entry) return;
      await deliverEntry(parts, entry, noHurry());
    }
  };
  const countRows = async (...tables: (keyof Tables)[]): Promise<number> => {
    const rows = await Promise.all(
      tables.map((table) => db.selectFrom(table).selectAll().execute()),
    );
    return rows.flat().length;
  };
  const parts = [
    'tickets',
    'ticket_messages',
    'ticket_files',
    'ticket_answers',
    'ticket_answer_files',
    'received_mails',
    'outbox',
  ] as const;
  const answer = async (reference: string, body: string): Promise<void> => {
    const files = [{ state: 'kept', ...bill }] as const;
    const told = { source: 'webhook', remoteId: body, author: 'Marta', body, at: now };
    await recordAnswer(db, { reference, ...told, files, turns: false }, now);
    const mail = { digest: body, reference, kind: 'automatic', detail: 'Away' } as const;
    await db
      .insertInto('received_mails')
      .values({ ...mail, received_at: now.toISOString() })
      .execute();
  };

  test('is found in whatever letter case the address was given, with all that is kept', async () => {
    const reference = await file({ email: 'Ana@Example.org' });
    await tickets.addMessage({ reference, body: 'More', files: [bill] });
    await file({ email: 'susana@example.org' });
    await answer(reference, 'An answer');
    await handOn();
    await askForLink(db, { ...ana, email: 'ANA@example.org' }, now);
    await openSession(db, ana, now);
    await openCustomerSession(db, { customer, locale: 'en' }, now);
    const person = await findPerson(storage(), ' aNA@EXAMPLE.ORG ');
    expect(person).toMatchObject({
      email: 'ana@example.org',
      tickets: [
        {
          reference: 'ticket-1',
          email: 'Ana@Example.org',
          messages: [{ body: 'More' }],
          files: [{ name: 'bill.pdf', size: 3 }, { name: 'bill.pdf' }],
          answers: [{ author: 'Marta', body: 'An answer' }],
          answerFiles: [{ name: 'bill.pdf', state: 'kept' }],
          mails: [{ kind: 'automatic', detail: 'Away' }],
          deliveries: [{ receiver: 'file', state: 'delivered' }, { sequence: 1 }],
        },
      ],
      links: [{ state: 'waiting' }],
      sessions: [
        { expiresAt: '2026-03-01T10:00:00.000Z' },
        { expiresAt: '2026-03-01T10:00:00.000Z', customer },
      ],
      copies: [
        {
          name: 'ticket-1',
          files: [
            join('attachments', '0-1-bill.pdf'),
            join('attachments', '1-1-bill.pdf'),
            join('messages', '0001.json'),
            'ticket.json',
          ],
        },
      ],
      mentions: [],
    });
  });

  test('is forgotten everywhere, and nobody else is', async () => {
    const reference = await file({ email: 'ANA@example.org' });
    await tickets.addMessage({ reference, body: 'More', files: [bill] });
    const other = await file({ email: 'susana@example.org' });
    await tickets.addMessage({ reference: other, body: 'Mine' });
    await answer(reference, 'For Ana');
    await answer(other, 'For Susana');
    await handOn();
    await askForLink(db, ana, now);
    await askForLink(db, { ...ana, email: 'susana@example.org' }, now);
    const token = await openSession(db, ana, now);
    const known = await openCustomerSession(db, { customer, locale: 'en' }, now);
    await forgetPerson(storage(), 'Ana@Example.Org', now);
    expect(isUnknown(await findPerson(storage(), ana.email))).toBe(true);
    expect(await findSession(db, token, now)).toBeUndefined();
    expect(await findCustomerSession(db, known, now)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['ticket-2']);
    expect(await listRemoved(db)).toEqual(['ticket-1']);
    const left = await findPerson(storage(), 'susana@example.org');
    expect(left).toMatchObject({ tickets: [{ messages: [{}], files: [{}] }], links: [{}] });
    expect(left.copies).toHaveLength(1);
    expect(left.tickets[0]?.answers).toMatchObject([{ body: 'For Susana' }]);
    expect(await countRows(...parts)).toBe(8);
  });

  test('is not in the copy of a ticket that is handed on at that moment', async () => {
    await file();
    const begun = Promise.withResolvers<undefined>();
    const goOn = Promise.withResolvers<undefined>();
    const slow: Receiver = {
      ...receiver,
      async deliver(event, signal) {
        begun.resolve(undefined);
        await goOn.promise;
        return receiver.deliver(event, signal);
      },
    };
    const handing = handOn(slow);
    await begun.promise;
    await forgetPerson(storage(), ana.email, now);
    goOn.resolve(undefined);
    await handing;
    expect(readdirSync(folder)).toEqual([]);
    expect(await countRows(...parts)).toBe(0);
    expect(log).toEqual([]);
  });

  test('is told of where it was handed on at that moment to somebody else', async () => {
    await file();
    const desk: Receiver = {
      name: 'file',
      async deliver() {
        await forgetPerson(storage(), ana.email, now);
        return { kind: 'delivered' };
      },
    };
    await handOn(desk);
    expect(log).toEqual(['Ticket ticket-1 was removed while it was handed on; "file" has got it.']);
  });

  test('is not in drafts that a killed process left, nor in half a folder', async () => {
    const reference = await file();
    const draft = join(folder, `.${reference}.3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa`, 'attachments');
    const strange = '.ticket-10.3a1f6f1e-64a8-4b34-8a4e-0c4ec3fbe7aa';
    for (const path of [draft, join(folder, strange)]) mkdirSync(path, { recursive: true });
    writeFileSync(join(draft, '0-1-bill.pdf'), 'half');
    await forgetPerson(storage(), ana.email, now);
    expect(readdirSync(folder)).toEqual([strange]);

    // A first run that was killed while it removed the folder.
    mkdirSync(join(folder, reference, 'attachments'), { recursive: true });
    await forgetPerson(storage(), ana.email, now);
    expect(existsSync(join(folder, reference))).toBe(false);
  });

  test('is forgotten in copies of tickets that the database does not know', async () => {
    await file({ email: 'Ana@example.org' });
    await handOn();
    await db.deleteFrom('tickets').execute();
    expect((await findPerson(storage(), ana.email)).copies).toHaveLength(1);
    await forgetPerson(storage(), ana.email, now);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is mentioned by others, which is told and stays', async () => {
    await file({ description: 'See ana@example.org.' });
    const other = { email: 'bo@example.org' };
    const reference = await file({ ...other, subject: 'As Ana@Example.org said' });
    await file({ ...other, fields: { second: 'ana@example.org' } });
    await file({
      ...other,
      description: 'susana@example.org, ana@example.organic, xana@example.org',
    });
    await tickets.addMessage({ reference, body: 'no' });
    await tickets.addMessage({ reference, body: '<ana@example.org> knows' });
    await tickets.fileTicket({ ...sampleTicket, ...other }, undefined, [
      { ...bill, name: 'for ana@example.org.pdf' },
    ]);
    await db
      .updateTable('outbox')
      .set({ reason: '550 <ana@example.org> unknown' })
      .where('reference', '=', 'ticket-4')
      .execute();
    const expected = [
      { reference: 'ticket-2', place: 'text' },
      { reference: 'ticket-2', place: 'message 2' },
      { reference: 'ticket-3', place: 'text' },
      { reference: 'ticket-4', place: 'delivery' },
      { reference: 'ticket-5', place: 'file name' },
    ];
    expect((await findPerson(storage(), ana.email)).mentions).toEqual(expected);
    await forgetPerson(storage(), ana.email, now);
    expect((await findPerson(storage(), ana.email)).mentions).toEqual(expected);
  });

  test.each(['a_a@example.org', 'a%a@example.org', "o'neil@example.org"])(
    'may be called %s',
    async (email) => {
      await file({ email });
      await file({ email: 'aba@example.org', description: `Not ${email.toUpperCase()}!` });
      const person = await findPerson(storage(), email);
      expect(person.tickets).toHaveLength(1);
      expect(person.mentions).toEqual([{ reference: 'ticket-2', place: 'text' }]);
    },
  );

  test('that nobody knows leaves everything as it is', async () => {
    await file();
    await handOn();
    await forgetPerson(storage(), 'nobody@example.org', now);
    expect(isUnknown(await findPerson(storage(), 'nobody@example.org'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['ticket-1']);
    expect(await countRows(...parts)).toBe(3);
  });
});
