import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startInbox } from '../../../../src/server/answers/inbox.ts';
import { receiveMail, type MailParts } from '../../../../src/server/answers/receive-mail.ts';
import type { Database } from '../../../../src/server/db/schema.ts';
import { createReplyAddresses } from '../../../../src/server/mail/reply-address.ts';
import {
  createTicketStore,
  type TicketStore,
} from '../../../../src/server/tickets/ticket-store.ts';
import { startEngines } from '../support/engines.ts';
import { sampleTicket } from '../support/sample-ticket.ts';
import { openTestUploads } from '../support/test-uploads.ts';
import { startImapServer } from './support/imap-server.ts';

const engines = await startEngines();
const addresses = createReplyAddresses('answers@example.com', 'a secret');
const reference = 'CND-7K3M-Q9TX';
const toAna = addresses.toAddress(reference, 'requester');
const toDesk = addresses.toAddress(reference, 'desk');
const { email } = sampleTicket;

/** A mail of a person, with what is changed; a header without a value is left out. */
function mailOf(headers: Record<string, string> = {}, body = 'It works now.\r\n'): string {
  const all: Record<string, string> = {
    From: `Ana <${email}>`,
    To: toAna,
    'Message-ID': '<one@example.org>',
    Subject: 'Re: your request',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: ${value}`],
  );
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

const report = (action: string, status: string): string =>
  mailOf(
    {
      From: 'MAILER-DAEMON@mx.example.org',
      'Return-Path': '<>',
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary=cut',
    },
    [
      '--cut',
      '',
      'Sorry.',
      '--cut',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      `Final-Recipient: rfc822; ${email}`,
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 No such',
      '  user here',
      '--cut--',
      '',
    ].join('\r\n'),
  );

describe.each(engines)('a mail, on $name,', (engine) => {
  let db: Database;
  let tickets: TicketStore;
  let parts: MailParts;
  let log: string[];
  let folder: string;
  let opened: ReturnType<typeof openTestUploads>;
  const clock = (): Date => new Date('2026-03-01T08:00:00.000Z');

  beforeEach(async () => {
    db = await engine.openEmpty();
    folder = mkdtempSync(join(tmpdir(), 'candil-mails-'));
    opened = openTestUploads(join(folder, 'uploads'));
    log = [];
    tickets = createTicketStore(db, { clock, newReference: () => reference, receivers: ['smtp'] });
    await tickets.fileTicket(sampleTicket);
    parts = {
      ...{ db, tickets, addresses, clock, uploads: opened.uploads },
      own: ['answers@example.com', 'help@example.com'],
      onStored: () => undefined,
      log: (line) => log.push(line),
    };
  });
  afterEach(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => engine.stop());

  const receive = (raw: string) => receiveMail(parts, Buffer.from(raw));
  const listMessages = () =>
    db.selectFrom('ticket_messages').select(['sequence', 'kind', 'body']).execute();
  const listAnswers = () => db.selectFrom('ticket_answers').select(['author', 'body']).execute();
  const listFiles = () =>
    db.selectFrom('ticket_files').select(['sequence', 'name', 'content']).execute();

  test('of the requester is added to their ticket, once, with what it quotes beside it', async () => {
    const raw = mailOf({}, 'It works now.\r\n\r\nOn 1 March 2026, Help wrote:\r\n> Try again.\r\n');
    for (let round = 0; round < 2; round += 1) {
      expect(await receive(raw)).toMatchObject({ kind: 'message', reference });
    }
    expect(await listMessages()).toEqual([{ sequence: 1, kind: 'message', body: 'It works now.' }]);
    const [file] = await listFiles();
    expect(file).toMatchObject({ sequence: 1, name: 'mail.txt' });
    expect(Buffer.from(file?.content ?? []).toString()).toContain('> Try again.');
    const sent = await db.selectFrom('outbox').select('sequence').orderBy('sequence').execute();
    expect(sent.map(({ sequence }) => sequence)).toEqual([0, 1]);
  });

  test('that was stored by a process that died before it noted it is not doubled', async () => {
    await receive(mailOf());
    await db.deleteFrom('received_mails').execute();
    await receive(mailOf());
    expect(await listMessages()).toHaveLength(1);
  });

  test('of the desk is an answer', async () => {
    const raw = mailOf({ From: 'Marta <desk@example.com>', To: toDesk }, 'We look into it.');
    expect(await receive(raw)).toMatchObject({ kind: 'answer', reference });
    expect(await receive(raw)).toMatchObject({ kind: 'answer', reference });
    expect(await listAnswers()).toEqual([{ author: 'Marta', body: 'We look into it.' }]);
    expect(await listMessages()).toEqual([]);
  });

  test('with HTML alone is read as text', async () => {
    const html = '<p>It <b>works</b></p><script>alert(1)</script>';
    await receive(mailOf({ 'Content-Type': 'text/html' }, html));
    expect(await listMessages()).toMatchObject([{ body: 'It works' }]);
  });

  test('from another address, or with a signature that is not ours, is not handed on', async () => {
    expect(await receive(mailOf({ From: 'eve@example.org' }))).toMatchObject({ kind: 'refused' });
    const forged = toAna.replace(/[\da-f]@/u, (end) => (end.startsWith('0') ? '1@' : '0@'));
    const second = { To: forged, 'Message-ID': '<two@example.org>' };
    expect(await receive(mailOf(second))).toMatchObject({ kind: 'refused', reference: null });
    const asDesk = toAna.replace('.r', '.d');
    const third = { To: asDesk, 'Message-ID': '<three@example.org>' };
    expect(await receive(mailOf(third))).toMatchObject({ kind: 'refused', reference: null });
    expect([await listMessages(), await listAnswers()]).toEqual([[], []]);
    expect(log).toHaveLength(3);
    expect(log.join()).not.toContain('eve@');
  });

  test.each([
    ['Auto-Submitted', 'auto-replied'],
    ['Auto-Submitted', 'auto-generated (rejected)'],
    ['Precedence', 'bulk'],
    ['Precedence', 'auto_reply'],
    ['X-Auto-Response-Suppress', 'All'],
    ['X-Auto-Response-Suppress', 'DR, OOF, AutoReply'],
    ['Return-Path', '<>'],
    ['X-Autoreply', 'yes'],
    ['List-Id', '<news.example.org>'],
    ['From', 'MAILER-DAEMON@example.org'],
    ['From', 'Answers@example.com'],
  ])('with %s: %s is of a program, and not handed on', async (name, value) => {
    expect(await receive(mailOf({ [name]: value }))).toMatchObject({ kind: 'automatic' });
    expect([await listMessages(), await listAnswers()]).toEqual([[], []]);
    expect(log).toEqual([
      `Read a mail about ticket ${reference} that is not handed on as an answer (automatic): "npm run tickets -- show ${reference}" says more.`,
    ]);
  });

  test.each([
    ['Auto-Submitted', 'no'],
    ['Precedence', 'first-class'],
    ['X-Auto-Response-Suppress', 'DR, RN'],
    ['Return-Path', `<${email}>`],
  ])('with %s: %s is of a person', async (name, value) => {
    expect(await receive(mailOf({ [name]: value }))).toMatchObject({ kind: 'message' });
  });

  test('that comes back for good is told to the desk and shown', async () => {
    expect(await receive(report('failed', '5.1.1'))).toMatchObject({
      ...{ kind: 'bounced', reference },
      detail: '5.1.1 550 No such user here',
    });
    expect(await listMessages()).toEqual([
      {
        ...{ sequence: 1, kind: 'bounced' },
        body: 'A mail to the requester came back: 5.1.1 550 No such user here',
      },
    ]);
  });

  test.each([
    ['delayed', '4.4.7'],
    ['failed', '4.2.2'],
    ['delivered', '2.0.0'],
  ])('that is reported as %s (%s) is no bounce', async (action, status) => {
    expect(await receive(report(action, status))).toMatchObject({ kind: 'automatic' });
    expect(await listMessages()).toEqual([]);
  });

  test('in a mailbox is read when it comes, and marked when it is stored', async () => {
    const imap = await startImapServer();
    imap.deliver(mailOf());
    const inbox = startInbox(parts, imap.url);
    await expect.poll(() => imap.mails.map(({ isSeen }) => isSeen)).toEqual([true]);
    imap.deliver(mailOf({ 'Message-ID': '<two@example.org>' }, 'And more.'));
    await expect.poll(() => imap.mails.map(({ isSeen }) => isSeen)).toEqual([true, true]);
    expect((await listMessages()).map(({ body }) => body)).toEqual(['It works now.', 'And more.']);
    await inbox.stop();
    await imap.close();
    expect(log).toEqual([]);
  });
});
