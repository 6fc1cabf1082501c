import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordAnswer } from '../../../src/server/answers/answer-store.ts';
import { noteMail } from '../../../src/server/answers/mail-store.ts';
import { openFile } from '../../../src/server/db/connect.ts';
import { claimEntry, settleEntry } from '../../../src/server/outbox/outbox.ts';
import { planNextStep } from '../../../src/server/outbox/retry-policy.ts';
import type { Outcome } from '../../../src/server/outbox/receiver.ts';
import { createTicketStore } from '../../../src/server/tickets/ticket-store.ts';
import { ownEnvironment } from '../../support/running-server.ts';

const now = new Date('2026-03-01T08:00:00.000Z');
let folder: string;

/** Three tickets: handed on, stuck with a message behind it, and waiting. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candil-command-'));
  const db = await openFile(folder);
  let count = 0;
  const tickets = createTicketStore(db, {
    clock: () => new Date(now.getTime() + (count - 1) * 60_000),
    newReference: () => `CND-0000-000${(count += 1)}`,
    receivers: ['smtp'],
  });
  const ticket = {
    topic: 'other',
    subject: 'The saddle\u001B[31m is loose',
    description: 'Since Monday.\n\u001B]0;owned\u0007It turns.',
    email: 'ana@example.org',
    name: 'Ana',
    locale: 'en',
    article: '',
    fields: { order: 'B-1\u001B[0m' },
    route: 'accounts',
  };
  const content = new Uint8Array([1, 2, 3]);
  await tickets.fileTicket(ticket);
  await tickets.fileTicket(ticket, undefined, [
    { name: 'bill.pdf', mediaType: 'application/pdf', content },
  ]);
  await tickets.addMessage({ reference: 'CND-0000-0002', body: 'Anyone there?' });
  await tickets.fileTicket({ ...ticket, subject: 'Other' });
  const outcomes: Outcome[] = [
    { kind: 'delivered', remoteId: '<CND-0000-0001.0@example.org>' },
    { kind: 'refused', reason: 'Mailbox\u001B[2J full' },
  ];
  for (const outcome of outcomes) {
    const at = new Date(now.getTime() + 600_000);
    const entry = await claimEntry(db, ['smtp'], at, at);
    if (entry)
      await settleEntry(db, entry, planNextStep(outcome, { failures: 1, now: at, chance: 0 }));
  }
  const answer = { reference: 'CND-0000-0003', source: 'mail', remoteId: '1', author: 'Marta' };
  const told = { ...answer, body: 'Done.\u001B[0m', at: now, files: [], turns: true };
  await recordAnswer(db, told, now);
  const mail = { digest: 'a', reference: 'CND-0000-0003', kind: 'automatic' } as const;
  await noteMail(db, { ...mail, detail: 'Auto-Submitted: auto-replied' }, now);
  await db.destroy();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = promisify(execFile);
async function tickets(...parameters: string[]): Promise<{ code: number; text: string }> {
  try {
    const { stdout } = await run(process.execPath, [resolve('src/cli/tickets.ts'), ...parameters], {
      env: { ...ownEnvironment(), DATA_DIR: folder },
    });
    return { code: 0, text: stdout.trim() };
  } catch (error) {
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    return { code: 1, text: text.trim() };
  }
}

describe('npm run tickets', () => {
  test('shows what the desk answered, and mails that were not handed on', async () => {
    const { text } = await tickets('show', 'CND-0000-0003');
    expect(text).toContain('Answer 1 of Marta, mail, 2026-03-01T08:00:00.000Z\n  Done. [0m');
    expect(text).toContain(
      'Mails that came back\n  2026-03-01T08:00:00.000Z automatic: Auto-Submitted: auto-replied',
    );
  });

  test('lists the newest tickets with where they were handed on', async () => {
    expect(await tickets('list')).toEqual({
      code: 0,
      text: [
        'CND-0000-0003  2026-03-01 08:02  waiting   smtp waiting  Other',
        'CND-0000-0002  2026-03-01 08:01  received  smtp stuck  The saddle [31m is loose',
        'CND-0000-0001  2026-03-01 08:00  received  smtp delivered  The saddle [31m is loose',
        'Handed on: 1, waiting: 2, stuck: 1',
      ].join('\n'),
    });
  });

  test('lists those that are stuck', async () => {
    const { text } = await tickets('list', '--stuck');
    expect(text.match(/CND-\S+/gu)).toEqual(['CND-0000-0002']);
  });

  test('shows a ticket and why it is stuck, and obeys nothing that stands in it', async () => {
    const { text } = await tickets('show', 'cnd-0000-0002');
    expect(text).toBe(
      [
        'CND-0000-0002  The saddle [31m is loose',
        'from      Ana <ana@example.org>',
        'sent      2026-03-01T08:01:00.000Z',
        'state     received',
        'topic     other (accounts)   language en   article none',
        'order: B-1 [0m',
        '',
        '  Since Monday.',
        '  ]0;owned It turns.',
        '',
        'Message 1, 2026-03-01T08:01:00.000Z',
        '  Anyone there?',
        '',
        'File of ticket: bill.pdf (3 bytes)',
        '',
        'Handed on',
        '  ticket to smtp: stuck, 2026-03-01T08:10:00.000Z, attempts 1',
        '    Mailbox [2J full',
        '  message 1 to smtp: waiting, next attempt 2026-03-01T08:01:00.000Z, attempts 0',
      ].join('\n'),
    );
  });

  test('exports every ticket as a line of JSON', async () => {
    const { text } = await tickets('export');
    const records = text.split('\n').map((line): unknown => JSON.parse(line));
    expect(records).toHaveLength(3);
    expect(records[1]).toMatchObject({
      reference: 'CND-0000-0002',
      state: 'received',
      stateAt: null,
      messages: [{ sequence: 1, body: 'Anyone there?' }],
      files: [{ sequence: 0, name: 'bill.pdf', mediaType: 'application/pdf', size: 3 }],
      deliveries: [
        { sequence: 0, receiver: 'smtp', state: 'stuck', attempts: 1 },
        { sequence: 1, receiver: 'smtp', state: 'waiting', attempts: 0 },
      ],
    });
  });

  test('names no domain of a few people', async () => {
    const { text } = await tickets('domains');
    // All three tickets are of one mailbox.
    expect(text).toBe('No domain that the form does not know has 20 mailboxes.');
  });

  test('puts back what is stuck, once', async () => {
    expect(await tickets('retry', 'CND-0000-0001')).toEqual({ code: 0, text: 'Nothing is stuck.' });
    expect(await tickets('retry', 'CND-0000-0002')).toEqual({
      code: 0,
      text: '1 delivery put back; a running server begins within seconds.',
    });
    expect(await tickets('retry', '--all')).toEqual({ code: 0, text: 'Nothing is stuck.' });
    expect((await tickets('list')).text).toContain('waiting: 3, stuck: 0');
  });

  test('says which ticket it does not find, and where it looked', async () => {
    expect(await tickets('show', 'CND-9999-9999')).toEqual({
      code: 1,
      text: 'TicketUnknown CND-9999-9999\nThe storage has no such ticket. "npm run tickets -- list" shows the newest; DATA_DIR or DATABASE_URL names the storage.',
    });
  });

  test.each([
    [[], 'CommandInvalid What shall it do?'],
    [['open'], 'CommandInvalid There is no command "open".'],
    [['show'], 'CommandInvalid Which ticket? Name its reference.'],
    [['retry'], 'CommandInvalid Which tickets? Name one reference, or --all.'],
    [['retry', 'A', '--all'], 'CommandInvalid Which tickets? Name one reference, or --all.'],
    [['list', 'a', 'b'], 'CommandInvalid "b" is too much.'],
    [['list', '--old'], "CommandInvalid Unknown option '--old'"],
  ])('explains itself when asked %j', async (parameters, message) => {
    const { code, text } = await tickets(...parameters);
    expect(code).toBe(1);
    expect(text.startsWith(message)).toBe(true);
    expect(text).toContain('npm run tickets -- show <reference>');
  });
});
