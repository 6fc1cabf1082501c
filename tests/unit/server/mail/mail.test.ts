import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RequestData } from '../../../../src/contact/requests/request-data.ts';
import { createConfirmationReceiver } from '../../../../src/server/mail/confirmation-receiver.ts';
import { messageAdded, noHurry, ticketFiled } from '../desks/support/events.ts';
import {
  decodeQuoted,
  readHeader,
  startMailServer,
  type MailServer,
} from '../desks/support/mail-server.ts';
import { requestFacts } from '../requests/support/request-pages.ts';

let mail: MailServer;
beforeEach(async () => {
  mail = await startMailServer();
});
afterEach(() => mail.close());

/** When the ticket of these tests is filed: a Sunday, the desk opens on Mondays. */
const filedAt = '2026-03-01T08:00:00.000Z';

interface Options {
  facts?: RequestData;
  earlier?: number;
  now?: string;
  answerMail?: 'link' | 'text' | 'off';
  replyTo?: string;
}

function createReceiver({
  facts = requestFacts('en'),
  earlier = 0,
  now = filedAt,
  answerMail = 'link',
  replyTo,
}: Options = {}) {
  return createConfirmationReceiver({
    url: `smtp://127.0.0.1:${mail.port}`,
    from: 'help@example.com',
    siteUrl: undefined,
    readRequestData: () => Promise.resolve(facts),
    countEarlier: () => Promise.resolve(earlier),
    clock: () => new Date(now),
    answers: {
      mail: answerMail,
      pageUrl: ({ reference }) => `https://help.example.com/api/requests/${reference}`,
      replyTo: () => replyTo,
    },
  });
}

const textOf = (raw = ''): string =>
  decodeQuoted(raw.slice(raw.indexOf('\r\n\r\n') + 4)).replaceAll('\u00A0', ' ');

describe('the mail to a requester', () => {
  test('says that the ticket has come, by when it is answered, and where to see it', async () => {
    const event = ticketFiled({ createdAt: filedAt });
    expect(await createReceiver().deliver(event, noHurry())).toMatchObject({ kind: 'delivered' });
    expect(mail.mails).toMatchObject([{ from: 'help@example.com', to: ['ana@example.org'] }]);
    const header = readHeader(mail.mails[0]?.raw ?? '');
    expect(Object.fromEntries(header)).toMatchObject({
      from: ['Brisela Help <help@example.com>'],
      subject: ['[CND-7K3M-Q9TX] We have received your request'],
      'message-id': ['<CND-7K3M-Q9TX.0.received@example.com>'],
      'auto-submitted': ['auto-generated'],
    });
    const text = textOf(mail.mails[0]?.raw);
    expect(text).toContain('Your reference is CND-7K3M-Q9TX.');
    expect(text).toMatch(/We’ll reply by .*Tuesday.*, 9:00.* \(Central European Time\)\./u);
    expect(text).toContain('https://help.example.com/es/tickets/');
    expect(text).not.toContain('do not reply');
  });

  test.each([
    ['josé@example.org', 'josé@example.org', true],
    // The server of the tests reads `xn--…` back.
    ['ana@xn--mller-kva.example', 'ana@müller.example', false],
  ])('goes to %s by a server that takes letters beyond ASCII', async (email, to, isFlagged) => {
    const flags: unknown[] = [];
    await mail.close();
    mail = await startMailServer({
      onMailFrom({ args }, _session, callback) {
        flags.push(args !== false && args['SMTPUTF8'] === true);
        callback();
      },
    });
    const event = ticketFiled({ createdAt: filedAt, email });
    expect(await createReceiver().deliver(event, noHurry())).toMatchObject({ kind: 'delivered' });
    expect(mail.mails).toMatchObject([{ to: [to] }]);
    expect(flags).toEqual([isFlagged]);
  });

  test('to such an address is refused for good by a server that takes none', async () => {
    await mail.close();
    mail = await startMailServer({
      hideSMTPUTF8: true,
      onRcptTo({ address }, _session, callback) {
        const isPlain = /^\p{ASCII}*@/u.test(address);
        callback(isPlain ? null : Object.assign(new Error('No such name'), { responseCode: 553 }));
      },
    });
    const send = (email: string) =>
      createReceiver().deliver(ticketFiled({ createdAt: filedAt, email }), noHurry());
    expect(await send('josé@example.org')).toMatchObject({ kind: 'refused' });
    expect(await send('jose@xn--mller-kva.example')).toMatchObject({ kind: 'delivered' });
  });

  test('says what holds without hours', async () => {
    const facts = requestFacts('en', { hasHours: false, noReply: true });
    await createReceiver({ facts }).deliver(ticketFiled({ createdAt: filedAt }), noHurry());
    const text = textOf(mail.mails[0]?.raw);
    expect(text).toContain('We reply within 24 hours.');
    expect(text).toContain('Please don’t reply to this e-mail');
  });

  test('holds nothing that anybody typed', async () => {
    const typed = { subject: 'BUY NOW', description: 'BUY NOW', name: 'BUY NOW', topic: 'BUY NOW' };
    const fields = { order: 'BUY NOW' };
    const event = ticketFiled({ ...typed, fields, createdAt: filedAt });
    await createReceiver().deliver(event, noHurry());
    const { raw = '' } = mail.mails[0] ?? {};
    expect(raw).not.toBe('');
    expect(decodeQuoted(raw)).not.toContain('BUY');
  });

  test.each(['ana@example.org\r\nBcc: all@example.org', 'ana@example.org, all@example.org'])(
    'goes to nobody else with an address such as %j',
    async (email) => {
      const event = ticketFiled({ email, createdAt: filedAt });
      const outcome = await createReceiver().deliver(event, noHurry());
      expect(outcome).toMatchObject({ kind: 'refused' });
      expect(mail.mails).toEqual([]);
    },
  );

  test.each([
    ['about a message that they add', messageAdded(), {}],
    ['that comes two days late', ticketFiled({ createdAt: filedAt }), { now: '2026-03-04' }],
    ['after ten on a day', ticketFiled({ createdAt: filedAt }), { earlier: 10 }],
  ])('is none %s', async (_, event, options) => {
    const outcome = await createReceiver(options).deliver(event, noHurry());
    expect(outcome).toEqual({ kind: 'delivered' });
    expect(mail.mails).toEqual([]);
  });
});

describe('the mail that there is an answer', () => {
  const { ticket } = ticketFiled({ createdAt: filedAt });
  const answer = { ticket, number: 2, body: 'The <b>second</b> charge.', at: filedAt };

  test('leads to it, has none of it, and stands with the first mail', async () => {
    expect(await createReceiver().tell?.(answer, noHurry())).toMatchObject({ kind: 'delivered' });
    const { raw = '', to } = mail.mails[0] ?? {};
    expect(to).toEqual(['ana@example.org']);
    expect(Object.fromEntries(readHeader(raw))).toMatchObject({
      subject: ['[CND-7K3M-Q9TX] We have replied to your request'],
      'message-id': ['<CND-7K3M-Q9TX.answer-2@example.com>'],
      'in-reply-to': ['<CND-7K3M-Q9TX.0.received@example.com>'],
      references: ['<CND-7K3M-Q9TX.0.received@example.com>'],
      'auto-submitted': ['auto-generated'],
      'x-auto-response-suppress': ['All'],
    });
    const text = textOf(raw);
    expect(text).toContain('https://help.example.com/api/requests/CND-7K3M-Q9TX');
    expect(text).not.toContain('charge');
    expect(text).not.toContain('reply to this e-mail');
  });

  test('has it if it is to, as plain text, and may be answered', async () => {
    const receiver = createReceiver({ answerMail: 'text', replyTo: 'in+tag@example.com' });
    await receiver.tell?.(answer, noHurry());
    const { raw = '' } = mail.mails[0] ?? {};
    expect(textOf(raw)).toContain('The <b>second</b> charge.');
    expect(textOf(raw)).toContain('You can also reply to this e-mail.');
    const header = readHeader(raw);
    expect(header.get('reply-to')).toEqual(['Brisela Help <in+tag@example.com>']);
    expect(header.get('content-type')?.[0]).toContain('text/plain');
    // What comes back says which ticket it was about.
    expect(mail.mails[0]?.from).toBe('in+tag@example.com');
  });

  test.each([
    ['where it is off', { answerMail: 'off' }],
    ['about one of three days ago', { now: '2026-03-04' }],
  ] as const)('is none %s', async (_, options) => {
    expect(await createReceiver(options).tell?.(answer, noHurry())).toEqual({ kind: 'delivered' });
    expect(mail.mails).toEqual([]);
  });
});
